/**
 * Puts what lies above the page where its reader looks. A frame as tall as its page has no window of its own: the middle of
 * it, and its height, may be far out of sight.
 */

/**
 * Tells a box how much of the frame around it is out of sight, in `--_above` and `--_below`. On a page of its own it does
 * nothing. `pressed` is in sight for sure.
 */
export function keepInSight(box: HTMLElement, pressed: Element): void {
  if (window.parent === window) return;
  const place = (top: number, bottom: number) => {
    box.style.setProperty('--_above', `${Math.max(0, top)}px`);
    box.style.setProperty('--_below', `${Math.max(0, innerHeight - bottom)}px`);
  };
  // Until the browser tells: around the button, and no higher than most of the screen.
  const { top, bottom } = pressed.getBoundingClientRect();
  const half = Math.min(innerHeight, screen.availHeight * 0.7) / 2;
  const middle = Math.min(Math.max((top + bottom) / 2, half), innerHeight - half);
  place(middle - half, middle + half);
  if (typeof IntersectionObserver !== 'function') return;
  const observer = new IntersectionObserver(([seen]) => {
    observer.disconnect();
    if (seen?.isIntersecting) place(seen.intersectionRect.top, seen.intersectionRect.bottom);
  });
  observer.observe(document.documentElement);
}
