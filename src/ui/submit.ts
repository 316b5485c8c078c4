/**
 * True for a click on a form's submit button, which Enter in a field makes too. A frame without `allow-forms` blocks
 * `submit` events, but not this.
 */
export function isSubmit(event: Event): boolean {
  const hit = Boolean((event.target as Element).closest('[type=submit]'));
  if (hit) event.preventDefault();
  return hit;
}
