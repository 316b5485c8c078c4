/** What holds of a plan whatever its reader does, in any order. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Plan } from '../../src/pack/sections/plans.js';
import type { Light } from '../../src/ui/channel.js';
import { addDays, daysBetween } from '../../src/ui/dates.js';
import {
  addLight,
  calendar,
  moveDay,
  moveToToday,
  newPlan,
  note,
  openDay,
  progress,
  undo,
  type PlanState,
} from '../../src/widgets/recovery-plan/recovery-plan.model.js';
import { A, B, C, plans, ready, sessions, start } from '../support/plans.js';

describe('whatever the reader does', () => {
  type Act =
    | { kind: 'move' | 'back'; n: number }
    | { kind: 'light'; light: Light; late: number }
    | { kind: 'today' | 'undo' | 'cleared' | 'stepBack' };
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ kind: fc.constantFrom('move' as const, 'back' as const), n: fc.nat(60) }),
    fc.record({
      kind: fc.constant('light' as const),
      light: fc.constantFrom<Light>('green', 'green', 'green', 'amber', 'red'),
      late: fc.nat(4),
    }),
    fc.record({ kind: fc.constantFrom('today' as const, 'undo' as const, 'cleared' as const, 'stepBack' as const) }),
  );
  function after(of: Plan, state: PlanState, done: Act): PlanState {
    const days = calendar(plans, of, state);
    const open = openDay(days);
    const lastDone = days.findLast(({ items }) => items.some((item) => item.kind === 'session' && item.light))?.n ?? -1;
    if (done.kind === 'move') return done.n > lastDone ? moveDay(state, done.n, 1) : state;
    if (done.kind === 'back') return done.n > lastDone ? moveDay(state, done.n, -1) : state;
    if (done.kind === 'undo') return undo(state);
    if (done.kind === 'cleared') return note(state, 'cleared', 0, start);
    if (done.kind === 'stepBack') return note(state, 'back', 0, start);
    if (done.kind === 'today') return moveToToday(state, days, addDays(open?.date ?? start, 3));
    if (!open || done.kind !== 'light') return state;
    const next = addLight(plans, of, state, done.light, addDays(open.date, done.late));
    return typeof next === 'string' ? state : next;
  }
  const story = fc.record({
    of: fc.constantFrom(A, B, C),
    met: fc.boolean(),
    acts: fc.array(act, { maxLength: 40 }),
  });
  const told = (of: Plan, met: boolean, acts: readonly Act[]) =>
    acts.reduce((state, done) => after(of, state, done), met ? ready(of) : newPlan(of.id, start));

  it('every session is at least one day from the next, and at most three fall into seven days', () => {
    fc.assert(
      fc.property(story, ({ of, met, acts }) => {
        const dates = sessions(calendar(plans, of, told(of, met, acts))).map(({ date }) => date);
        dates.forEach((date, n) => {
          if (n) assert.ok(daysBetween(dates[n - 1]!, date) >= 2, `${dates[n - 1]} and ${date}`);
          if (n > 2) assert.ok(daysBetween(dates[n - 3]!, date) >= 7, `four sessions from ${dates[n - 3]} to ${date}`);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('strength days are never two in a row, and no day has two dates', () => {
    fc.assert(
      fc.property(story, ({ of, met, acts }) => {
        const days = calendar(plans, of, told(of, met, acts));
        const strength = days.filter(({ items }) =>
          items.some((item) => item.kind === 'set' && item.set.endsWith('2')),
        );
        strength.forEach(({ date }, n) => n && assert.ok(daysBetween(strength[n - 1]!.date, date) >= 2));
        days.forEach(({ date }, n) => n && assert.ok(date > days[n - 1]!.date));
      }),
      { numRuns: 200 },
    );
  });

  it('the stage rises by one at a time, only after two greens at it, and never past the gate', () => {
    fc.assert(
      fc.property(story, ({ of, met, acts }) => {
        const state = told(of, met, acts);
        let [stage, greens] = [0, 0];
        state.log.forEach((entry, n) => {
          const at = progress(plans, of, { ...state, log: state.log.slice(0, n + 1) });
          assert.ok(at.stage <= stage + 1);
          if (entry.what === 'green' && entry.stage === stage) greens++;
          if (at.stage > stage) assert.ok(greens >= 2, `stage ${at.stage} after ${greens} greens`);
          if (at.stage !== stage || entry.what === 'back' || entry.what === 'red') greens = 0;
          stage = at.stage;
        });
        if (!met) assert.ok(state.log.every((entry) => entry.stage === 0));
      }),
      { numRuns: 300 },
    );
  });

  it('after two reds in a row no session is open', () => {
    fc.assert(
      fc.property(story, ({ of, met, acts }) => {
        const state = told(of, met, acts);
        const lights = state.log.filter(({ what }) => what !== 'back');
        if (lights.at(-1)?.what !== 'red' || lights.at(-2)?.what !== 'red') return;
        assert.equal(openDay(calendar(plans, of, state)), undefined);
      }),
      { numRuns: 400 },
    );
  });
});
