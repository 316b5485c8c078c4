/** What moves: the figure when asked, a guided session by the clock, and nothing by itself. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import type { StretchCarousel } from '../../src/widgets/stretch-carousel/stretch-carousel.js';
import { flaws } from '../support/axe.js';
import { all, focused, next, one, press, root, seen, words } from '../support/reader.js';
import { StillTime } from '../support/time.js';

const start = (set = 'shortCooldown') =>
  fixture<StretchCarousel>(html`<stretch-carousel set=${set}></stretch-carousel>`);
const slides = (carousel: StretchCarousel) => all(carousel, '.slide');
const current = (carousel: StretchCarousel) => slides(carousel).findIndex(({ inert }) => !inert);
const still = (ms: number) => new Promise((done) => setTimeout(done, ms));
const said = (carousel: StretchCarousel) => words(one(carousel, '[role=status]'));
/** The near leg, as it is drawn now on the current slide. */
const leg = (carousel: StretchCarousel) =>
  slides(carousel)[current(carousel)]?.querySelector('.moving [data-part=nearLeg]')?.getAttribute('d');

describe('nothing', () => {
  it('moves by itself', async () => {
    const carousel = await start();
    // The neighbour is drawn once the browser is at rest; that is the last change.
    await waitUntil(() => slides(carousel)[1]?.childElementCount);
    let changes = 0;
    const watch = new MutationObserver((list) => (changes += list.length));
    watch.observe(carousel.renderRoot, { attributes: true, childList: true, characterData: true, subtree: true });
    const drawn = leg(carousel);
    await still(3500);
    watch.disconnect();
    expect([changes, current(carousel), leg(carousel)]).to.deep.equal([0, 0, drawn]);
    for (const animation of root(carousel).querySelector('.card')?.getAnimations({ subtree: true }) ?? []) {
      expect.fail(`${animation.id} runs`);
    }
  });
});

describe('a figure', () => {
  it('moves when asked and comes to rest where it stood', async () => {
    const carousel = await start();
    await next(carousel);
    const rest = leg(carousel);
    const arrows = () => slides(carousel)[1]?.querySelectorAll('.moving .arrow').length;
    expect(arrows(), 'an arrow shows the way while the figure rests').to.equal(1);
    await press(carousel, 'Play');
    expect(arrows()).to.equal(0);
    const button = slides(carousel)[1]?.querySelector('.play');
    expect(words(button)).to.equal('Pause');
    const seenLegs = new Set<string | null | undefined>();
    for (let n = 0; n < 20; n++) {
      await still(100);
      seenLegs.add(leg(carousel));
    }
    expect(seenLegs.size).to.be.greaterThan(5);
    await press(carousel, 'Pause');
    await waitUntil(() => leg(carousel) === rest, 'it comes to rest', { timeout: 10_000 });
    await still(300);
    expect(leg(carousel)).to.equal(rest);
  });

  it('shows its start and end side by side, and does not move, for readers who want less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const carousel = await start();
      await next(carousel);
      const slide = slides(carousel)[1] as HTMLElement;
      expect(slide.querySelector('.moving')?.checkVisibility()).to.equal(false);
      expect(slide.querySelector('.play')?.checkVisibility()).to.equal(false);
      const [a, b] = [...slide.querySelectorAll('.stills .figure')].map((figure) => figure.getBoundingClientRect());
      expect(a && b && a.width > 50 && b.width > 50 && a.right <= b.left && a.top === b.top).to.equal(true);
      const label = slide.querySelector('.stills')?.getAttribute('aria-label');
      expect(label).to.equal(english.exercises.E05a.picture);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('has one name, and its pieces none', async () => {
    const carousel = await start();
    for (const drawing of all(carousel, '.moving .figure')) {
      expect([drawing.getAttribute('role'), Boolean(drawing.ariaLabel)]).to.deep.equal(['img', true]);
    }
    for (const drawing of all(carousel, '.stills .figure')) expect(drawing.ariaHidden).to.equal('true');
  });
});

describe('a guided session', () => {
  let time: StillTime;
  beforeEach(() => (time = new StillTime()));
  afterEach(() => {
    time.restore();
  });

  async function begin(set?: string): Promise<StretchCarousel> {
    const carousel = await start(set);
    await press(carousel, 'Start guided session');
    await still(0);
    return carousel;
  }
  const wait = async (carousel: StretchCarousel, seconds: number) => {
    time.wait(seconds);
    await carousel.updateComplete;
  };
  const timer = (carousel: StretchCarousel) => words(one(carousel, '[role=timer]'));

  it('that goes on out of sight shows what it has come to, once its part of the page is shown again', async () => {
    const carousel = await begin();
    const panel = carousel.parentElement as HTMLElement;
    panel.style.display = 'none';
    for (let n = 0; n < 3; n++) {
      all(carousel, 'button')
        .find((button) => words(button) === 'Skip')
        ?.click();
      await carousel.updateComplete;
    }
    expect(current(carousel)).to.be.above(0);
    panel.style.display = '';
    const middle = (element: Element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    };
    const shown = () => slides(carousel)[current(carousel)] as Element;
    await waitUntil(() => Math.abs(middle(shown()) - middle(one(carousel, '.track'))) < 2);
  });

  it('says how long it takes before it starts', async () => {
    const carousel = await start('shortCooldown');
    expect(seen(carousel)).to.contain('About 6 minutes, one round');
  });

  it('shows what to do, which side and what comes next, and moves from slide to slide', async () => {
    const carousel = await begin();
    expect(seen(carousel)).to.contain('Get ready');
    expect(timer(carousel)).to.equal('0:06');
    await wait(carousel, 6);
    expect(timer(carousel)).to.equal('3:00');
    await wait(carousel, 180 + 6);
    expect(current(carousel)).to.equal(1);
    expect(seen(carousel)).to.contain('Hold, left side');
    await wait(carousel, 30);
    expect(seen(carousel)).to.contain('Hold, right side');
    expect(seen(carousel)).to.contain(`Next: ${english.exercises.E06.title}`);
    expect(slides(carousel).filter(({ inert }) => !inert).length).to.equal(1);
  });

  it('keeps the right time over a spell in a hidden tab', async () => {
    const carousel = await begin();
    time.sleep(6 + 100);
    await wait(carousel, 0.25);
    expect(timer(carousel)).to.equal('1:20');
    time.sleep(600);
    await wait(carousel, 0.25);
    expect(said(carousel)).to.equal('That is the whole set.');
    expect(all(carousel, '.guide').length).to.equal(0);
  });

  it('speaks at thresholds and not each second', async () => {
    const carousel = await begin();
    const heard: string[] = [];
    for (let second = 0; second < 6 + 180 + 6 + 60; second++) {
      if (said(carousel) !== heard.at(-1)) heard.push(said(carousel));
      await wait(carousel, 1);
    }
    expect(heard).to.deep.equal([
      `1 of 4: ${english.exercises.walk.title}. Get ready. 6 seconds`,
      'Move slowly. 180 seconds',
      'Halfway',
      `2 of 4: ${english.exercises.E05a.title}. Get ready. 6 seconds`,
      'Hold, left side. 30 seconds',
      'Hold, right side. 30 seconds',
    ]);
    expect(one(carousel, '[role=timer]').ariaLive).to.equal('off');
    expect(all(carousel, '.guide :is([aria-live=polite], [role=status], [role=alert])').length).to.equal(0);
  });

  it('pauses, goes on and skips by keyboard', async () => {
    const carousel = await begin();
    expect(words(focused(carousel))).to.equal('Pause');
    await sendKeys({ press: 'Enter' });
    await carousel.updateComplete;
    expect(words(focused(carousel))).to.equal('Go on');
    time.sleep(500);
    await wait(carousel, 1);
    expect(timer(carousel)).to.equal('0:06');
    await sendKeys({ press: 'Enter' });
    await wait(carousel, 2);
    expect(timer(carousel)).to.equal('0:04');
    await press(carousel, 'Skip');
    expect([current(carousel), timer(carousel)]).to.deep.equal([1, '0:06']);
  });

  it('can be stopped, which rests the figure and does not lose focus', async () => {
    const carousel = await begin();
    one(carousel, '.guide button:last-child').focus();
    await sendKeys({ press: 'Enter' });
    await carousel.updateComplete;
    await still(0);
    expect(all(carousel, '.guide').length).to.equal(0);
    expect(focused(carousel)?.ariaLabel).to.equal(`1 of 4: ${english.exercises.walk.title}`);
    expect(words(slides(carousel)[0]?.querySelector('.play'))).to.equal('Play');
    expect(time.running).to.equal(0);
  });

  it('does not lose focus at its end, and takes none from elsewhere', async () => {
    const carousel = await begin();
    await wait(carousel, 1000);
    await still(0);
    expect(focused(carousel)?.classList.contains('pick')).to.equal(true);
    await press(carousel, 'Start guided session');
    await still(0);
    focused(carousel)?.blur();
    await wait(carousel, 1000);
    await still(0);
    expect(focused(carousel)?.className).to.equal(undefined);
  });

  it('tells the page that it began and ended, and nothing else', async () => {
    const heard: unknown[] = [];
    const hear = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);
    document.addEventListener('carelets-session-start', hear);
    document.addEventListener('carelets-session-end', hear);
    const carousel = await begin();
    await wait(carousel, 1000);
    expect(heard).to.deep.equal([
      ['carelets-session-start', null],
      ['carelets-session-end', null],
    ]);
    document.removeEventListener('carelets-session-start', hear);
    document.removeEventListener('carelets-session-end', hear);
  });

  it('ends when another set is shown, and leaves no timer when the carousel goes', async () => {
    const carousel = await begin();
    carousel.set = 'planB';
    await carousel.updateComplete;
    expect([all(carousel, '.guide').length, time.running]).to.deep.equal([0, 0]);
    await press(carousel, 'Start guided session');
    expect(time.running).to.equal(1);
    carousel.remove();
    expect(time.running).to.equal(0);
  });

  it('passes axe', async () => {
    const carousel = await begin();
    await wait(carousel, 7);
    expect(await flaws(carousel)).to.deep.equal([]);
  });

  for (const [name, wakeLock] of [
    ['is missing', undefined],
    ['is refused', { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
  ] as const) {
    it(`runs all the same where the wake lock ${name}`, async () => {
      let unhandled = 0;
      const count = () => unhandled++;
      addEventListener('unhandledrejection', count);
      Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
      const carousel = await begin();
      await wait(carousel, 7);
      await still(10);
      expect([timer(carousel), unhandled]).to.deep.equal(['2:59', 0]);
      Reflect.deleteProperty(navigator, 'wakeLock');
      removeEventListener('unhandledrejection', count);
    });
  }
});
