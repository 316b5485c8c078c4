/** Copies text where the page allows it. False on http pages, in sandboxed frames and without permission. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // eslint-disable-next-line no-restricted-syntax -- this is the wrapper with the fallback
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
