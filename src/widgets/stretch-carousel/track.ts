/** The row of slides that a swipe or a button scrolls. */

/** How far a slide is from where its track shows it, in px; right for both writing directions. */
export function offset(slide: Element): number {
  const [outer, inner] = [trackOf(slide).getBoundingClientRect(), slide.getBoundingClientRect()];
  return inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}

/** Scrolls the track only, never the page. */
export function scrollToSlide(slide: Element, behavior: ScrollBehavior): void {
  trackOf(slide).scrollTo({ left: trackOf(slide).scrollLeft + offset(slide), behavior });
}

/** How to scroll for this reader. */
export const pace = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

const trackOf = (slide: Element) => slide.parentElement as Element;
