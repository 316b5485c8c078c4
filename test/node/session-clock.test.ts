/** The clock of a guided session: right in a hidden tab, quiet between thresholds, and nothing left running. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { SessionClock } from '../../src/ui/session-clock.js';
import { nextItem, type Phase } from '../../src/widgets/stretch-carousel/stretch-carousel.model.js';
import { StillTime } from '../support/time.js';

const phases: Phase[] = [
  { item: 0, kind: 'ready', seconds: 6 },
  { item: 0, kind: 'hold', seconds: 60 },
  { item: 1, kind: 'ready', seconds: 6 },
  { item: 1, kind: 'hold', seconds: 20 },
];
const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;

let heard: string[];
let guide: SessionClock<Phase>;
let locks: { released: boolean }[];
let page: { visibilityState: string; listeners: Set<() => unknown> };

/** What the session needs of a browser. `wakeLock` undefined: a browser without one. */
function browser(wakeLock: unknown): void {
  page = { visibilityState: 'visible', listeners: new Set() };
  const document = {
    get visibilityState() {
      return page.visibilityState;
    },
    addEventListener: (_type: string, listener: () => unknown) => page.listeners.add(listener),
    removeEventListener: (_type: string, listener: () => unknown) => page.listeners.delete(listener),
  };
  for (const [name, value] of [
    ['document', document],
    ['navigator', { wakeLock }],
  ] as const) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
}

const working = {
  request: () => {
    const lock = { released: false, release: () => Promise.resolve((lock.released = true)) };
    locks.push(lock);
    return Promise.resolve(lock);
  },
};
const held = () => locks.filter(({ released }) => !released).length;
const settled = () => new Promise((resolve) => setImmediate(resolve));

let time: StillTime;
const wait = (seconds: number) => time.wait(seconds);
const sleep = (seconds: number) => time.sleep(seconds);

beforeEach(() => {
  time = new StillTime();
  browser(working);
  heard = [];
  locks = [];
  guide = new SessionClock(
    host,
    (phase) => heard.push(phase ? `${phase.kind} ${phase.item}` : 'end'),
    () => heard.push('halfway'),
    nextItem,
  );
});
afterEach(() => {
  guide.stop();
  time.restore();
  assert.equal(time.running, 0, 'a timer was left running');
});

describe('a guided session', () => {
  it('speaks at each threshold and never in between', () => {
    guide.start(phases);
    wait(200);
    assert.deepEqual(heard, ['ready 0', 'hold 0', 'halfway', 'ready 1', 'hold 1', 'end']);
    assert.ok(!guide.active);
  });

  it('counts down by the clock', () => {
    guide.start(phases);
    wait(10);
    assert.deepEqual(guide.moment, { phase: 1, left: 56 });
  });

  it('is at the right place after a time in a hidden tab, and does not read out what was missed', () => {
    guide.start(phases);
    wait(1);
    sleep(70);
    wait(0.25);
    assert.deepEqual([guide.moment.phase, Math.round(guide.moment.left)], [2, 1]);
    assert.deepEqual(heard, ['ready 0', 'ready 1']);
  });

  it('ends once when the whole rest of it passed in a hidden tab', () => {
    guide.start(phases);
    sleep(3600);
    wait(1);
    assert.deepEqual(heard, ['ready 0', 'end']);
    assert.ok(!guide.active);
  });

  it('stands still while paused, however long, and goes on from there', () => {
    guide.start(phases);
    wait(10);
    guide.pause();
    sleep(600);
    assert.ok(guide.paused);
    assert.equal(guide.moment.left, 56);
    guide.resume();
    wait(6);
    assert.equal(guide.moment.left, 50);
    assert.deepEqual(heard, ['ready 0', 'hold 0']);
  });

  it('skips to the next exercise, running or paused, and over the last one to the end', () => {
    guide.start(phases);
    guide.skip();
    assert.deepEqual(guide.moment, { phase: 2, left: 6 });
    guide.pause();
    guide.skip();
    assert.deepEqual(heard, ['ready 0', 'ready 1', 'end']);
    assert.ok(!guide.active);
  });

  it('does not run backwards when the clock is set back', () => {
    guide.start(phases);
    wait(30);
    guide.pause();
    guide.resume();
    sleep(-3600);
    assert.deepEqual(guide.moment, { phase: 1, left: 36 });
  });

  it('starts again from the beginning', () => {
    guide.start(phases);
    wait(80);
    guide.start(phases);
    assert.deepEqual(guide.moment, { phase: 0, left: 6 });
    assert.equal(heard.at(-1), 'ready 0');
  });

  it('ends at once, with nothing left running, when there is nothing to do', async () => {
    guide.start([]);
    await settled();
    wait(1);
    assert.deepEqual(heard, ['end']);
    assert.deepEqual([time.running, held()], [0, 0]);
  });

  it('keeps time while its widget is moved, and runs no timer while it is away', () => {
    guide.start(phases);
    guide.hostDisconnected();
    heard = [];
    wait(8);
    assert.deepEqual(heard, []);
    guide.hostConnected();
    assert.deepEqual(heard, ['hold 0']);
    assert.equal(guide.moment.left, 58);
  });
});

describe('the screen', () => {
  it('is kept on while the session runs, and let go when it is paused, stopped, over or away', async () => {
    const ends = [() => guide.pause(), () => guide.stop(), () => wait(500), () => guide.hostDisconnected()];
    for (const end of ends) {
      guide.start(phases);
      await settled();
      assert.equal(held(), 1);
      end();
      await settled();
      assert.equal(held(), 0, String(end));
      assert.deepEqual([time.running, page.listeners.size], [0, 0]);
      guide.stop();
    }
  });

  it('is asked for again when the page comes back', async () => {
    guide.start(phases);
    await settled();
    page.visibilityState = 'hidden';
    for (const listener of page.listeners) listener();
    await settled();
    assert.equal(locks.length, 1);
    page.visibilityState = 'visible';
    for (const listener of page.listeners) listener();
    await settled();
    assert.equal(locks.length, 2);
  });

  it('is let go when the lock comes after the session was stopped', async () => {
    guide.start(phases);
    guide.stop();
    await settled();
    assert.equal(held(), 0);
  });

  const without: [name: string, wakeLock: unknown][] = [
    ['has no such thing', undefined],
    ['refuses', { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    [
      'throws',
      {
        request: () => {
          throw new Error('blocked by policy');
        },
      },
    ],
  ];
  for (const [name, wakeLock] of without) {
    it(`may go dark where the browser ${name}: the session runs all the same`, async () => {
      browser(wakeLock);
      guide.start(phases);
      await settled();
      wait(200);
      assert.equal(heard.at(-1), 'end');
    });
  }
});
