/**
 * Hands the reader a file. The address is made in the page, so no Content Security Policy is in its way. A sandboxed
 * frame may swallow a download without a word: offer the text to copy as well.
 */
export function download(name: string, type: string, text: string): void {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  } catch {
    // The text stands beside the button.
  }
}
