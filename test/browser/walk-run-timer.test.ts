/** A walk-run session in its reader's hands. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import { tell } from '../../src/ui/channel.js';
import type { RecoveryPlan } from '../../src/widgets/recovery-plan/recovery-plan.js';
import type { WalkRunTimer } from '../../src/widgets/walk-run-timer/walk-run-timer.js';
import { addDays, localDay } from '../../src/ui/dates.js';
import { forget, safetyOf } from '../../src/ui/safety.js';
import { all, choose, focused, one, press, seen, words } from '../support/reader.js';
import { replaced } from '../support/storage.js';
import { StillTime } from '../support/time.js';

const { lights } = english.plans;
const light = (name: keyof typeof lights) => `${lights[name].title} ${lights[name].means}`;
const said = (timer: WalkRunTimer) => words(one(timer, '[role=status]'));
const clock = (timer: WalkRunTimer) => words(one(timer, '[role=timer]'));

/** An audio device that only writes down when each tone begins. */
class FakeAudio {
  static tones: { hertz: number; at: number; silent: boolean }[] = [];
  currentTime = 0;
  destination = {};
  resume = () => Promise.resolve();
  close = () => Promise.resolve();
  createGain() {
    const gain = { setValueAtTime: () => gain, linearRampToValueAtTime: () => gain };
    return { gain, connect: () => undefined };
  }
  createOscillator() {
    const tone = { hertz: 0, at: 0, silent: false };
    FakeAudio.tones.push(tone);
    return {
      frequency: {
        set value(hertz: number) {
          tone.hertz = hertz;
        },
      },
      connect: (next: object) => next,
      disconnect: () => (tone.silent = true),
      start: (at: number) => (tone.at = at),
      stop: () => undefined,
    };
  }
}
const tones = () => FakeAudio.tones.filter(({ silent }) => !silent);

describe('walk-run-timer', () => {
  let time: StillTime;
  let audio: PropertyDescriptor;
  beforeEach(() => {
    time = new StillTime();
    FakeAudio.tones = [];
    audio = Object.getOwnPropertyDescriptor(window, 'AudioContext')!;
    Object.defineProperty(window, 'AudioContext', { configurable: true, writable: true, value: FakeAudio });
  });
  afterEach(() => {
    forget();
    time.restore();
    Object.defineProperty(window, 'AudioContext', audio);
  });

  const open = (stage = 3) => fixture<WalkRunTimer>(html`<walk-run-timer stage=${stage}></walk-run-timer>`);
  async function wait(timer: WalkRunTimer, seconds: number): Promise<void> {
    time.wait(seconds);
    await timer.updateComplete;
  }

  it('plays warm-up, runs and walks in turn, cool-down, and then asks', async () => {
    const timer = await open();
    await press(timer, 'Start');
    expect([words(one(timer, '.phase')), clock(timer)]).to.deep.equal(['Warm up: walk briskly', '5:00']);
    await wait(timer, 300);
    expect([words(one(timer, '.phase')), clock(timer)]).to.deep.equal(['Run, 1 of 5', '3:00']);
    await wait(timer, 180);
    expect([words(one(timer, '.phase')), clock(timer)]).to.deep.equal(['Walk, 1 of 5', '2:00']);
    await wait(timer, 120 + 4 * 300);
    expect(words(one(timer, '.phase'))).to.equal('Cool down: walk');
    expect(seen(timer)).to.contain('This is the last part.');
    await wait(timer, 300);
    expect(seen(timer)).to.contain('Session done.');
    expect(seen(timer)).to.contain('How did the session go?');
  });

  it('keeps the right time over a spell in a hidden tab', async () => {
    const timer = await open();
    await press(timer, 'Start');
    time.sleep(300 + 60);
    await wait(timer, 0.25);
    expect([words(one(timer, '.phase')), clock(timer)]).to.deep.equal(['Run, 1 of 5', '2:00']);
    time.sleep(4000);
    await wait(timer, 0.25);
    expect(seen(timer)).to.contain('Session done.');
  });

  it('speaks at each turn and never in between', async () => {
    const timer = await open(1);
    await press(timer, 'Start');
    const heard: string[] = [];
    for (let second = 0; second < 300 + 180 + 60; second++) {
      if (said(timer) !== heard.at(-1)) heard.push(said(timer));
      await wait(timer, 1);
    }
    expect(heard.filter(Boolean)).to.deep.equal([
      'Warm up: walk briskly. 5 min',
      'Run, 1 of 8. 1 min',
      'Walk, 1 of 8. 2 min',
      'Run, 2 of 8. 1 min',
    ]);
    expect(one(timer, '[role=timer]').getAttribute('aria-live')).to.equal('off');
  });

  it('pauses, goes on, skips and stops, and keeps focus', async () => {
    const timer = await open();
    await press(timer, 'Start');
    await timer.updateComplete;
    expect(focused(timer)?.getAttribute('part')).to.equal('pause-button');
    await wait(timer, 10);
    await press(timer, 'Pause');
    await wait(timer, 100);
    expect(clock(timer)).to.equal('4:50');
    await press(timer, 'Go on');
    await wait(timer, 10);
    expect(clock(timer)).to.equal('4:40');
    await press(timer, 'Skip');
    expect(words(one(timer, '.phase'))).to.equal('Run, 1 of 5');
    one(timer, '[part=stop-button]').focus();
    await press(timer, 'Stop');
    await timer.updateComplete;
    expect(seen(timer)).to.contain('Session stopped.');
    expect(focused(timer)?.getAttribute('part')).to.equal('heading');
  });

  describe('signals', () => {
    it('are silent and still until they are switched on', async () => {
      let buzzes = 0;
      await replaced(Navigator.prototype, 'vibrate', { value: () => ++buzzes }, async () => {
        const timer = await open();
        await press(timer, 'Start');
        await wait(timer, 400);
        expect([FakeAudio.tones.length, buzzes]).to.deep.equal([0, 0]);
        await choose(timer, 'Vibration');
        await wait(timer, 100);
        expect([FakeAudio.tones.length, buzzes]).to.deep.equal([0, 1]);
      });
    });

    it('are handed to the audio clock for the whole session, so that a hidden tab cannot delay them', async () => {
      const timer = await open(1);
      await choose(timer, 'Sound');
      await press(timer, 'Start');
      const runs = tones().filter(({ hertz }) => hertz === 880);
      // Two rising tones for each run, one low one for each walk and the cool-down, three at the end.
      expect(tones().length).to.equal(8 * 2 + 8 + 1 + 3);
      expect(Math.floor(tones()[0]!.at)).to.equal(300);
      expect(runs.length).to.equal(9);
      expect(Math.floor(tones().at(-3)!.at)).to.equal(300 + 24 * 60 + 300);
    });

    it('stop with a pause, go on at the right time, and end with the session or the element', async () => {
      const timer = await open(1);
      await choose(timer, 'Sound');
      await press(timer, 'Start');
      await wait(timer, 100);
      await press(timer, 'Pause');
      expect(tones().length).to.equal(0);
      await wait(timer, 50);
      await press(timer, 'Go on');
      expect(Math.floor(tones()[0]!.at)).to.equal(200);
      await press(timer, 'Skip');
      expect(Math.floor(tones()[0]!.at)).to.equal(60);
      await press(timer, 'Stop');
      expect(tones().length).to.equal(0);
      await press(timer, 'Done');
      await press(timer, 'Start');
      expect(tones().length).to.be.above(0);
      timer.remove();
      expect(tones().length).to.equal(0);
    });

    it('are done without where the device has none', async () => {
      Object.defineProperty(window, 'AudioContext', { configurable: true, writable: true, value: undefined });
      await replaced(Navigator.prototype, 'vibrate', { value: undefined }, async () => {
        const timer = await open();
        await choose(timer, 'Sound');
        await choose(timer, 'Vibration');
        await press(timer, 'Start');
        await wait(timer, 400);
        expect(words(one(timer, '.phase'))).to.equal('Run, 1 of 5');
      });
    });
  });

  describe('the question at the end', () => {
    it('keeps its answer inside when there is no plan on the page', async () => {
      const timer = await open();
      await press(timer, 'Start');
      await press(timer, 'Stop');
      await press(timer, light('red'));
      expect(seen(timer)).to.contain(lights.red.then);
      expect(all(timer, '[part=emergency-button]').length).to.equal(2);
      expect(seen(timer)).not.to.contain('Add to my plan');
      await press(timer, 'Take this answer back');
      await press(timer, light('green'));
      await press(timer, 'Done');
      expect(seen(timer)).not.to.contain(lights.red.then);
    });

    it('leads to no other session on a day with a red one', async () => {
      const timer = await open();
      await press(timer, 'Start');
      await press(timer, 'Stop');
      await press(timer, light('red'));
      expect(all(timer, '[part=done-button], [part=start-button]').length).to.equal(0);
      tell('stage', 'back-pain-running', 2);
      await timer.updateComplete;
      expect(all(timer, '[part=done-button], [part=start-button]').length).to.equal(0);
      expect(safetyOf('back-pain-running')).to.equal('self-care');
    });

    it('sends to a clinician after a second red one in a row', async () => {
      const timer = await open();
      const session = async () => {
        await press(timer, 'Start');
        await press(timer, 'Stop');
        await press(timer, light('red'));
      };
      await session();
      const Real = Date;
      class Tomorrow extends Real {
        constructor() {
          super(Real.now() + 24 * 60 * 60 * 1000);
        }
      }
      await replaced(window, 'Date', { value: Tomorrow }, async () => {
        document.dispatchEvent(new CustomEvent('visibilitychange'));
        await timer.updateComplete;
        await press(timer, 'Done');
        await session();
      });
      expect(safetyOf('back-pain-running')).to.equal('clinician');
      expect(seen(timer)).to.contain('Until then there are no exercises, plans or runs here.');
    });

    it('tells the plan only when the reader presses the button', async () => {
      const start = addDays(localDay(new Date()), -7);
      const plan = await fixture<RecoveryPlan>(html`<recovery-plan plan="planA" start=${start}></recovery-plan>`);
      const timer = await open(0);
      await press(timer, 'Start');
      await wait(timer, 40 * 60);
      await press(timer, light('green'));
      await plan.updateComplete;
      expect(seen(plan)).to.contain('Green sessions so far: 0 of 3');
      await press(timer, 'Add to my plan');
      await plan.updateComplete;
      expect(seen(plan)).to.contain('Green sessions so far: 1 of 3');
      expect(seen(timer)).not.to.contain('Add to my plan');
    });

    it('is in no event', async () => {
      const heard: unknown[] = [];
      const hear = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);
      for (const type of ['carelets-session-start', 'carelets-session-end'])
        addEventListener(type, hear, { once: true });
      const timer = await open(0);
      await press(timer, 'Start');
      await wait(timer, 40 * 60);
      await press(timer, light('amber'));
      expect(heard).to.deep.equal([
        ['carelets-session-start', null],
        ['carelets-session-end', null],
      ]);
    });
  });

  it('gets the stage of the plan ready, and does not break into a session', async () => {
    const timer = await open(0);
    tell('stage', 'back-pain-running', 5);
    await timer.updateComplete;
    expect(seen(timer)).to.contain('3 times: run 7 min, walk 2 min');
    await press(timer, 'Start');
    tell('stage', 'back-pain-running', 2);
    await timer.updateComplete;
    expect(words(one(timer, '.phase'))).to.equal('Warm up: walk briskly');
    expect(timer.stage).to.equal(5);
  });

  it('moves nothing for readers who want less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const timer = await open();
      await press(timer, 'Start');
      expect(one(timer, '.card').getAnimations({ subtree: true }).length).to.equal(0);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});
