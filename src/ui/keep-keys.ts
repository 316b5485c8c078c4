/** A page's single-key shortcuts must not fire while somebody writes. */
export function keepKeys(event: KeyboardEvent): void {
  const writing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  if (writing && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}
