import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import type { StretchCarousel } from '../../src/widgets/stretch-carousel/stretch-carousel.js';
import { flaws } from '../support/axe.js';
import { all, focused, next, one, press, seen, words } from '../support/reader.js';

type SetId = keyof typeof topic.sets;
const texts = english.exercises as Record<string, { title: string; steps: string[] }>;
const titlesOf = (set: SetId) => topic.sets[set].items.map(({ exercise }) => texts[exercise]?.title ?? '');
const titles = titlesOf('cooldown');
const total = titles.length;

const start = (set = 'cooldown') => fixture<StretchCarousel>(html`<stretch-carousel set=${set}></stretch-carousel>`);
const slides = (carousel: StretchCarousel) => all(carousel, '.slide');
const current = (carousel: StretchCarousel) => slides(carousel).findIndex(({ inert }) => !inert);
/** A smooth scroll takes as long as the machine lets it. */
const until = (what: () => boolean, words: string) => waitUntil(what, words, { timeout: 10_000 });
const place = (element: Element) => element.getBoundingClientRect();
/** How far the current slide is from where it should stand in the track, in px. */
const askew = (carousel: StretchCarousel) =>
  Math.abs(place(slides(carousel)[current(carousel)] as Element).left - place(one(carousel, '.track')).left - 6);

describe('stretch-carousel', () => {
  it('is a carousel of slides by name, as the ARIA practices describe it', async () => {
    const carousel = await start();
    const section = one(carousel, 'section');
    expect(section.getAttribute('aria-roledescription')).to.equal('carousel');
    expect(section.getAttribute('aria-label')).to.equal(english.sets.cooldown.title);
    slides(carousel).forEach((slide, n) => {
      expect(slide.getAttribute('role')).to.equal('group');
      expect(slide.getAttribute('aria-roledescription')).to.equal('slide');
      expect(slide.getAttribute('aria-label')).to.equal(`${n + 1} of ${total}: ${titles[n]}`);
    });
    const picker = one(carousel, '.picker');
    expect([picker.getAttribute('role'), picker.ariaLabel]).to.deep.equal(['group', 'Choose an exercise']);
    const names = all(carousel, '.pick').map(({ ariaLabel }) => ariaLabel);
    expect(names).to.deep.equal(slides(carousel).map((slide) => slide.getAttribute('aria-label')));
  });

  it('goes to the next and the previous exercise, and no further than the ends', async () => {
    const carousel = await start();
    const steps = async (button: string) => {
      one(carousel, `[part=${button}-button]`).click();
      await carousel.updateComplete;
      return current(carousel);
    };
    expect(await steps('previous')).to.equal(0);
    expect(await steps('next')).to.equal(1);
    expect(seen(carousel)).to.contain(`2 of ${total}`);
    expect(await steps('previous')).to.equal(0);
    for (let n = 0; n < total + 2; n++) await steps('next');
    expect(current(carousel)).to.equal(total - 1);
    expect(one(carousel, '[part=next-button]').getAttribute('aria-disabled')).to.equal('true');
  });

  it('shows one slide and hides the others from keyboard and screen reader', async () => {
    const carousel = await start();
    await next(carousel);
    expect(slides(carousel).filter(({ inert }) => !inert).length).to.equal(1);
    const tree = JSON.stringify(await a11ySnapshot({ selector: 'stretch-carousel' }));
    for (const step of texts['E05a']?.steps ?? []) expect(tree).to.contain(step);
    for (const step of texts['E07']?.steps ?? []) expect(tree).not.to.contain(step);
  });

  it('can be picked by mouse and by the arrow keys, Home and End', async () => {
    const carousel = await start();
    all(carousel, '.pick')[3]?.click();
    await carousel.updateComplete;
    expect(current(carousel)).to.equal(3);
    all(carousel, '.pick')[3]?.focus();
    for (const [key, expects] of [
      ['ArrowRight', 4],
      ['ArrowLeft', 3],
      ['End', total - 1],
      ['ArrowRight', total - 1],
      ['Home', 0],
      ['ArrowLeft', 0],
    ] as const) {
      await sendKeys({ press: key });
      await carousel.updateComplete;
      expect(current(carousel), key).to.equal(expects);
      expect(focused(carousel)?.ariaLabel, key).to.equal(`${expects + 1} of ${total}: ${titles[expects]}`);
    }
  });

  it('is one stop for Tab in the picker, and leaves keys of the browser alone', async () => {
    const carousel = await start();
    expect(all(carousel, '.pick[tabindex="0"]').length).to.equal(1);
    const pick = one(carousel, '.pick');
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', { key: 'ArrowRight', [held]: true, bubbles: true, cancelable: true });
      pick.dispatchEvent(event);
      expect(event.defaultPrevented, held).to.equal(false);
    }
    one(carousel, '[part=next-button]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await carousel.updateComplete;
    expect(current(carousel)).to.equal(0);
  });

  it('goes the other way round from right to left', async () => {
    const page = await fixture(html`<div dir="rtl"><stretch-carousel set="cooldown"></stretch-carousel></div>`);
    const carousel = page.firstElementChild as StretchCarousel;
    await carousel.updateComplete;
    const [first, second] = slides(carousel);
    expect(place(second as Element).right).to.be.at.most(place(first as Element).left);
    one(carousel, '.pick').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await carousel.updateComplete;
    expect(current(carousel)).to.equal(1);
    const off = () => Math.abs(place(second as Element).right - place(one(carousel, '.track')).right + 6);
    await until(() => off() < 3, 'the second stands in the track');
    await sendKeys({ press: 'ArrowRight' });
    await carousel.updateComplete;
    expect(current(carousel)).to.equal(0);
  });

  it('says once where it is after a step, and nothing at load', async () => {
    const carousel = await start();
    const status = one(carousel, '[role=status]');
    expect(words(status)).to.equal('');
    await next(carousel);
    expect(words(status)).to.equal(`2 of ${total}: ${titles[1]}`);
    expect(all(carousel, '[aria-live], [role=status], [role=alert]').filter((live) => words(live)).length).to.equal(1);
  });

  it('follows a swipe', async () => {
    const carousel = await start();
    const third = slides(carousel)[2] as HTMLElement;
    const track = one(carousel, '.track');
    expect(getComputedStyle(track).scrollSnapType).to.contain('mandatory');
    track.scrollTo({ left: track.scrollLeft + place(third).left - place(track).left, behavior: 'instant' });
    await until(() => current(carousel) === 2, 'the third is the current one');
    expect(all(carousel, '.pick')[2]?.getAttribute('aria-current')).to.equal('true');
  });

  it('scrolls itself, never the page, and ends where the slide is', async () => {
    const tall = await fixture(html`
      <div style="padding: 1500px 0"><stretch-carousel set="cooldown"></stretch-carousel></div>
    `);
    const carousel = tall.firstElementChild as StretchCarousel;
    await carousel.updateComplete;
    expect(scrollY).to.equal(0);
    for (let n = 0; n < 4; n++) await next(carousel);
    await until(() => askew(carousel) < 3, 'the fifth stands in the track');
    expect([current(carousel), scrollY]).to.deep.equal([4, 0]);
    tall.append(carousel);
    await carousel.updateComplete;
    await until(() => askew(carousel) < 3, 'and after a move on the page too');
    expect(current(carousel)).to.equal(4);
  });

  it('shows all as a list, and one at a time again', async () => {
    const carousel = await start();
    await press(carousel, 'Show all');
    expect(focused(carousel)?.className).to.equal('set-title');
    for (const slide of slides(carousel)) expect([slide.inert, place(slide).height > 200]).to.deep.equal([false, true]);
    const tops = slides(carousel).map((slide) => place(slide).top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    await press(carousel, 'Show one at a time');
    expect(slides(carousel).filter(({ inert }) => !inert).length).to.equal(1);
  });

  it('prints every exercise with its poses and swaps, and no buttons', async () => {
    const carousel = await start();
    await emulateMedia({ media: 'print' });
    try {
      await waitUntil(() => slides(carousel).every((slide) => slide.childElementCount));
      const bottoms = slides(carousel).map((slide) => {
        expect(place(slide).height).to.be.greaterThan(150);
        expect(slide.querySelectorAll('.stills .figure').length).to.be.greaterThan(1);
        expect(slide.querySelector('.stills')?.checkVisibility()).to.equal(true);
        return [place(slide).top, place(slide).bottom] as const;
      });
      bottoms.slice(1).forEach(([top], n) => expect(top).to.be.at.least(bottoms[n]?.[1] ?? NaN));
      for (const button of all(carousel, '.play, .controls, [part=start-button]')) {
        expect(button.checkVisibility(), button.className).to.equal(false);
      }
      expect(seen(carousel)).to.contain('Easier:').and.contain('Harder:');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('has every exercise drawn before a browser counts the pages of a print', async () => {
    const carousel = await start();
    const drawn = () => slides(carousel).filter((slide) => slide.childElementCount).length;
    expect(drawn()).to.be.below(slides(carousel).length);
    window.dispatchEvent(new CustomEvent('beforeprint'));
    expect(drawn()).to.equal(slides(carousel).length);
    window.dispatchEvent(new CustomEvent('afterprint'));
    expect(drawn()).to.be.below(slides(carousel).length);
  });

  it('tells how to stop safely on every slide, and opens the emergency signs from there', async () => {
    for (const set of Object.keys(topic.sets)) {
      const carousel = await start(set);
      await press(carousel, 'Show all');
      for (const slide of slides(carousel)) {
        expect(words(slide)).to.contain(english.stopIf);
        expect(words(slide.querySelector('[part=emergency-button]'))).to.equal('Emergency signs');
      }
      carousel.remove();
    }
    const carousel = await start();
    await press(carousel, 'Emergency signs');
    expect(one<HTMLDialogElement>(carousel, 'dialog').open).to.equal(true);
  });

  it('changes words and figure for an easier way', async () => {
    const carousel = await start('planA');
    for (let n = 0; n < 1; n++) await next(carousel);
    const slide = slides(carousel)[1] as HTMLElement;
    const drawing = () => slide.querySelector('.moving [data-part=nearLeg]')?.getAttribute('d');
    const before = drawing();
    slide.querySelector<HTMLElement>('input')?.click();
    await carousel.updateComplete;
    expect(drawing()).not.to.equal(before);
    expect(words(slide.querySelector('.variant-text'))).to.equal(english.exercises.E01.easier);
  });

  it('starts a set with the variant the plan asks for', async () => {
    const carousel = await start('planC');
    await press(carousel, 'Show all');
    expect(words(slides(carousel)[1]?.querySelector('.variant-text'))).to.equal(english.exercises.E09.easier);
    expect(words(slides(carousel)[0]?.querySelector('.note'))).to.equal(english.setNotes.midRange);
  });

  it('begins a new set at its first slide', async () => {
    const carousel = await start();
    await next(carousel);
    carousel.set = 'planB';
    await carousel.updateComplete;
    await until(() => current(carousel) === 0, 'the first is the current one');
    expect(slides(carousel).length).to.equal(titlesOf('planB').length);
    expect(seen(carousel)).to.contain(english.sets.planB.title);
  });

  it('draws every figure inside its picture, and its arrow beside the body', async () => {
    for (const set of ['cooldown', 'strength', 'planA']) {
      const carousel = await start(set);
      await press(carousel, 'Show all');
      for (const drawing of all<SVGSVGElement>(carousel, '.moving .figure')) {
        const { x, y, width, height } = drawing.viewBox.baseVal;
        const arrow = drawing.querySelector<SVGPathElement>('.arrow');
        const [tail, tip] = [arrow?.getPointAtLength(0), arrow?.getPointAtLength(6.5)];
        for (const part of drawing.querySelectorAll<SVGPathElement>('.near, .far')) {
          const covered = [tail, tip].some((point) => point && part.isPointInFill(point));
          expect(covered, `${drawing.ariaLabel}: the arrow lies on ${part.dataset['part']}`).to.equal(false);
        }
        for (const path of drawing.querySelectorAll<SVGGraphicsElement>('path')) {
          const box = path.getBBox();
          const inside = box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;
          expect(inside, `${set}: ${drawing.getAttribute('aria-label')} ${path.getAttribute('class')}`).to.equal(true);
        }
      }
      carousel.remove();
    }
  });

  it('passes axe as slides and as a list, and fits 320 px', async () => {
    await setViewport({ width: 320, height: 700 });
    const carousel = await start();
    expect(await flaws(carousel)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await press(carousel, 'Show all');
    expect(await flaws(carousel)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  it('shows the current slide in forced colours', async () => {
    await executeServerCommand('forced-colors', 'active');
    try {
      const [first, second] = all(await start(), '.pick').map((pick) => getComputedStyle(pick, '::before'));
      expect(first?.backgroundColor).not.to.equal(second?.backgroundColor);
    } finally {
      await executeServerCommand('forced-colors', 'none');
    }
  });

  it('shows what stands between the tags where there is no such set', async () => {
    const carousel = await fixture(html`<stretch-carousel set="yoga">Read on.</stretch-carousel>`);
    expect(carousel.shadowRoot?.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('Read on.');
  });
});
