/** The row of slides that a swipe or a button scrolls. */

/** How far a slide is from where its track shows it, in px; right for both writing directions. */
function offset(slide: Element): number {
  const [outer, inner] = [trackOf(slide).getBoundingClientRect(), slide.getBoundingClientRect()];
  return inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}

/** Index of the slide nearest to the middle of the track. */
export function slideInView(track: Element): number {
  const distance = [...track.children].map((slide) => Math.abs(offset(slide)));
  return distance.indexOf(Math.min(...distance));
}

/** Index of the slide that a key asks for; undefined where the key is none of the picker's. */
export function slideOfKey(event: KeyboardEvent, index: number, last: number): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const rtl = getComputedStyle(event.target as Element).direction === 'rtl';
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
  return { [forward]: index + 1, [backward]: index - 1, Home: 0, End: last }[event.key];
}

/** What a slide is called: "2 of 5: Cat-cow". */
export const nameOf = (slide: Element | undefined): string => slide?.getAttribute('aria-label') ?? '';

/** Where focus goes from a slide that leaves: to the same control of the slide that comes, else to its heading. */
export function sameControl(held: Element | undefined, index: number): string[] {
  if (!held?.closest('.slide')) return [];
  const part = held.closest('[part]')?.getAttribute('part') ?? 'heading';
  const slide = `.slide:nth-child(${index + 1})`;
  return [`${slide} [part=${part}]${part === 'option' ? ' :checked' : ''}`, `${slide} [part=heading]`];
}

/** Scrolls the track only, never the page. */
export function scrollToSlide(slide: Element, behavior: ScrollBehavior): void {
  // Prototype.js and MooTools have put another `scrollTo` on elements.
  trackOf(slide).scroll({ left: trackOf(slide).scrollLeft + offset(slide), behavior });
}

/** How to scroll for this reader. */
export const pace = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

const trackOf = (slide: Element) => slide.parentElement as Element;
