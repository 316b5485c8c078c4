/** A session that runs: one pause, focus that stays, words that keep up. */
import { expect } from '@open-wc/testing';
import '../../../src/carelets.js';
import topic from '../../../src/content/back-pain-running/topic.json';
import type { Exercise, ExerciseSet } from '../../../src/pack/topic.schema.js';
import type { Widget } from '../../../src/ui/widget.js';
import { spokenWords } from '../../../src/widgets/stretch-carousel/guide-view.js';
import { session } from '../../../src/widgets/stretch-carousel/stretch-carousel.model.js';
import { en } from '../../../src/words/en/index.js';
import { drawn, holder, pressed, said } from '../../support/held.js';
import { all, choose, focused, one, press, words } from '../../support/reader.js';
import { until } from '../../support/until.js';

const open = async (tag: 'stretch-carousel' | 'walk-run-timer', attribute: string, value: string): Promise<Widget> => {
  const widget = document.createElement(tag);
  widget.setAttribute(attribute, value);
  document.body.append(widget);
  await drawn(widget);
  return widget;
};
const guided = async () => {
  const carousel = await open('stretch-carousel', 'set', 'planA');
  await pressed(carousel, '[part=start-button]');
  return carousel;
};
const current = (carousel: Widget) => all(carousel, '.slide').find((slide) => !slide.inert) as HTMLElement;
const clock = (widget: Widget) => words(one(widget, '[role=timer]'));
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const drawing = (carousel: Widget) => current(carousel).querySelector('.moving .figure')?.innerHTML;

describe('a session', () => {
  afterEach(() => document.body.replaceChildren());

  it('keeps focus when the slide that has it leaves', async () => {
    const carousel = await guided();
    const before = current(carousel);
    before.querySelector<HTMLElement>('[part=emergency-button]')?.focus();
    await press(carousel, en.skip);
    await drawn(carousel);
    expect(current(carousel)).not.to.equal(before);
    expect(focused(carousel)).to.equal(current(carousel).querySelector('[part=emergency-button]'));
  });

  it('gives focus to the new slide after a swipe, and says its name', async () => {
    const carousel = await open('stretch-carousel', 'set', 'planA');
    const before = current(carousel);
    before.querySelector<HTMLElement>('[part=play-button]')?.focus();
    const track = one(carousel, '.track');
    track.scrollTo({ left: track.clientWidth, behavior: 'instant' });
    await until(() => current(carousel) !== before);
    await drawn(carousel);
    expect(current(carousel).contains(focused(carousel))).to.equal(true);
    expect(said(carousel)).to.equal(current(carousel).ariaLabel);
  });

  for (const [tag, attribute, value] of [
    ['stretch-carousel', 'set', 'planA'],
    ['walk-run-timer', 'stage', '3'],
  ] as const) {
    it(`pauses behind the emergency signs, and gives focus back: ${tag}`, async () => {
      const widget = await open(tag, attribute, value);
      await pressed(widget, '[part=start-button]');
      const signs = all(widget, '[part=emergency-button]').find((one) => !one.closest('[inert]')) as HTMLElement;
      signs.focus();
      signs.click();
      await until(() => all<HTMLDialogElement>(widget, 'dialog')[0]?.open);
      await drawn(widget);
      expect(words(one(widget, '[part=pause-button]'))).to.equal(en.resume);
      one<HTMLDialogElement>(widget, 'dialog').close();
      await until(() => said(widget) === en.paused);
      expect(focused(widget)).to.equal(signs);
    });

    it(`says that it pauses and goes on: ${tag}`, async () => {
      const widget = await open(tag, attribute, value);
      await pressed(widget, '[part=start-button]');
      await pressed(widget, '[part=pause-button]');
      expect([said(widget), words(focused(widget))]).to.deep.equal([en.paused, en.resume]);
      await pressed(widget, '[part=pause-button]');
      expect([said(widget), words(focused(widget))]).to.deep.equal([en.goesOn, en.pause]);
    });
  }

  it('has one pause, which stops the clock and the figure', async () => {
    const carousel = await guided();
    await wait(300);
    expect(all(carousel, 'button').filter((one) => /^(Pause|Play)/.test(words(one))).length).to.equal(1);
    const moving = drawing(carousel);
    await until(() => drawing(carousel) !== moving);
    await pressed(carousel, '[part=pause-button]');
    const [time, still] = [clock(carousel), drawing(carousel)];
    await wait(700);
    expect([clock(carousel), drawing(carousel)]).to.deep.equal([time, still]);
  });

  it('leaves its words time to be said', () => {
    for (const [name, { items }] of Object.entries(topic.sets as unknown as Record<string, ExerciseSet>)) {
      for (const phase of session(items, topic.exercises as unknown as Exercise[])) {
        const text = spokenWords(en, phase, '10 of 10: Standing calf stretch');
        // 150 words a minute is a slow voice.
        expect(text.split(/\s+/).length, `${name}: "${text}" in ${phase.seconds} s`).to.be.at.most(
          Math.max(1, Math.floor(phase.seconds * 2.5)),
        );
      }
    }
    const knees = session(
      [{ exercise: 'x' }] as never,
      [{ id: 'x', dose: { hold: 2, reps: 2, perSide: true } }] as never,
    ).map((phase) => spokenWords(en, phase, '1 of 1: Knee rolls'));
    expect(knees.slice(0, 4)).to.deep.equal([
      '1 of 1: Knee rolls. Get ready. 6 seconds',
      'left side, 1',
      'Rest',
      'left side, 2',
    ]);
  });
});

describe('a control that is turned', () => {
  afterEach(() => document.body.replaceChildren());

  it('changes its name and is not pressed as well', async () => {
    const carousel = await open('stretch-carousel', 'set', 'planA');
    await pressed(carousel, '[part=play-button]');
    const [title] = [words(current(carousel).querySelector('[part=heading]'))];
    expect(focused(carousel)?.ariaLabel).to.equal(`${en.pause}: ${title}`);
    expect(said(carousel)).to.equal(en.playing);
    await pressed(carousel, '[part=play-button]');
    expect([focused(carousel)?.ariaLabel, said(carousel)]).to.deep.equal([`${en.play}: ${title}`, en.paused]);
    await pressed(carousel, '[part=all-button]');
    expect(holder(carousel)).to.equal(words(one(carousel, '.set-title')));
    const names = all(carousel, '[part=play-button]').map((one) => one.ariaLabel);
    expect(names.length).to.be.above(2);
    expect(new Set(names).size).to.equal(names.length);
    expect(all(carousel, '[aria-pressed]')).to.deep.equal([]);
  });

  it('says what a change of difficulty changes', async () => {
    const carousel = await open('stretch-carousel', 'set', 'planA');
    await choose(carousel, en.easier);
    await drawn(carousel);
    expect(said(carousel)).to.equal(words(one(carousel, '.variant-text')));
    await choose(carousel, en.standard);
    await drawn(carousel);
    expect(said(carousel)).to.equal(en.standard);
  });

  it('of another widget brings focus to the stretches it shows', async () => {
    const carousel = await open('stretch-carousel', 'set', 'cooldown');
    const plan = document.createElement('recovery-plan');
    plan.plan = 'planA';
    document.body.append(plan);
    await drawn(plan);
    await pressed(plan, '[part=show-button]');
    await drawn(carousel);
    expect(focused(carousel)).to.equal(one(carousel, '.set-title'));
  });
});
