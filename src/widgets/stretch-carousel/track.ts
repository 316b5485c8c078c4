/** The row of slides that a swipe or a button scrolls. */

/** How far a slide is from where the track shows it, in px; right for both writing directions. */
export function offset(track: Element, slide: Element): number {
  const [outer, inner] = [track.getBoundingClientRect(), slide.getBoundingClientRect()];
  return inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}

/** Scrolls the track only, never the page. */
export function scrollToSlide(track: Element, slide: Element, smoothly: boolean): void {
  track.scrollTo({ left: track.scrollLeft + offset(track, slide), behavior: smoothly ? pace() : 'instant' });
}

/** How to scroll for this reader. */
export const pace = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
