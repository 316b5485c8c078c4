/** The rules of the plan, with the numbers of the evidence brief. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan } from '../../src/pack/sections/plans.js';
import type { Light } from '../../src/ui/channel.js';
import { addDays, daysBetween } from '../../src/ui/dates.js';
import { longestNext, mainMinutes, runMinutes, walkRun } from '../../src/ui/walk-run.model.js';
import {
  addLight,
  calendar,
  moveDay,
  moveToToday,
  nextStage,
  note,
  openDay,
  progress,
  rechecks,
  undo,
  type PlanState,
} from '../../src/widgets/recovery-plan/recovery-plan.model.js';
import { A, B, C, plans, ready, sessions, stagesOf, start } from '../support/plans.js';

/** Does each open session on its day, with these lights. */
function go(of: Plan, state: PlanState, lights: readonly Light[]): PlanState {
  return lights.reduce((now, light) => {
    const next = addLight(plans, of, now, light, openDay(calendar(plans, of, now))?.date ?? '');
    assert.notEqual(typeof next, 'string', `${light} was refused`);
    return next as PlanState;
  }, state);
}
const times = (n: number, light: Light): Light[] => new Array<Light>(n).fill(light);

describe('the walk-run table', () => {
  it('has the nine stages of the brief, with their minutes', () => {
    assert.deepEqual(
      plans.stages.map((stage) => [stage.run, stage.walk, stage.repeats, mainMinutes(stage), runMinutes(stage)]),
      [
        [0, 30, 1, 30, 0],
        [1, 2, 8, 24, 8],
        [2, 2, 6, 24, 12],
        [3, 2, 5, 25, 15],
        [5, 2, 4, 28, 20],
        [7, 2, 3, 27, 21],
        [8, 1, 3, 27, 24],
        [14, 1, 2, 30, 28],
        [30, 0, 1, 30, 30],
      ],
    );
  });

  it('has five minutes of walking before and after', () => {
    const [first, ...rest] = walkRun(plans, plans.stages[3]!);
    assert.deepEqual(first, { kind: 'warmUp', seconds: 300 });
    assert.deepEqual(rest.at(-1), { kind: 'coolDown', seconds: 300 });
    assert.deepEqual(rest[4], { kind: 'run', seconds: 180, n: 3, of: 5 });
    assert.equal(rest.length, 11);
  });

  it('takes 19 sessions at the least: 3 at stage 0, then 2 at each of 8 stages, in about 6 to 7 weeks', () => {
    const days = calendar(plans, A, ready(A));
    assert.deepEqual(stagesOf(days), [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8]);
    const [first, last] = [sessions(days)[0]!.date, sessions(days).at(-1)!.date];
    assert.ok(daysBetween(first, last) / 7 >= 6 - 1 / 7 && daysBetween(first, last) / 7 <= 7, `${first} to ${last}`);
  });
});

describe('the traffic lights', () => {
  it('green twice moves on, once does not; three times at stage 0', () => {
    assert.equal(progress(plans, A, go(A, ready(A), times(2, 'green'))).stage, 0);
    assert.equal(progress(plans, A, go(A, ready(A), times(3, 'green'))).stage, 1);
    assert.equal(progress(plans, A, go(A, ready(A), times(4, 'green'))).stage, 1);
    assert.equal(progress(plans, A, go(A, ready(A), times(5, 'green'))).stage, 2);
  });

  it('amber repeats the stage', () => {
    const at = progress(plans, A, go(A, ready(A), [...times(3, 'green'), 'green', 'amber']));
    assert.deepEqual([at.stage, at.greens], [1, 1]);
    const days = calendar(plans, A, go(A, ready(A), [...times(3, 'green'), 'amber']));
    assert.deepEqual(stagesOf(days).slice(3, 7), [1, 1, 1, 2]);
  });

  it('red steps back a stage, and the greens there begin again', () => {
    const at = progress(plans, A, go(A, ready(A), [...times(6, 'green'), 'red']));
    assert.deepEqual([at.stage, at.greens, at.seeClinician], [1, 0, false]);
  });

  it('red never goes below stage 0', () => {
    assert.equal(progress(plans, A, go(A, ready(A), ['red'])).stage, 0);
  });

  it('red is followed by a day of rest', () => {
    const days = calendar(plans, A, go(A, ready(A), ['red']));
    const after = days.findIndex(({ items }) => items.some((item) => item.kind === 'session' && item.light === 'red'));
    assert.ok(days[after + 1]!.items.every(({ kind }) => kind === 'rest' || kind === 'do'));
  });

  it('a second red in a row: a clinician first, and no session before', () => {
    const twice = go(A, ready(A), [...times(3, 'green'), 'red', 'red']);
    assert.ok(progress(plans, A, twice).seeClinician);
    const days = calendar(plans, A, twice);
    assert.equal(openDay(days), undefined);
    assert.equal(stagesOf(days).length, 5, 'only those that were done');
    assert.equal(addLight(plans, A, twice, 'green', '2030-01-01'), 'none');
    const cleared = note(twice, 'cleared', 0, '2026-12-20');
    assert.ok(!progress(plans, A, cleared).seeClinician);
    assert.ok(openDay(calendar(plans, A, cleared)));
    assert.ok(!progress(plans, A, go(A, cleared, ['red'])).seeClinician, 'one red after that is the first again');
  });

  it('reds with another light between them are not in a row; a step back by choice does not part them', () => {
    assert.ok(!progress(plans, A, go(A, ready(A), ['red', 'amber', 'red'])).seeClinician);
    const between = note(go(A, ready(A), [...times(5, 'green'), 'red']), 'back', 1, start);
    assert.ok(progress(plans, A, go(A, between, ['red'])).seeClinician);
  });

  it('a light can be taken back', () => {
    const state = go(A, ready(A), ['green', 'red']);
    assert.deepEqual(undo(state), go(A, ready(A), ['green']));
  });

  it('the table ends after two green sessions of the last stage', () => {
    const done = go(A, ready(A), times(19, 'green'));
    assert.ok(progress(plans, A, done).finished);
    assert.equal(openDay(calendar(plans, A, done)), undefined);
  });

  it('a step back by choice goes one stage back, from the end too', () => {
    const at = (state: PlanState) => progress(plans, A, state);
    assert.equal(at(note(go(A, ready(A), times(7, 'green')), 'back', 3, start)).stage, 2);
    const back = at(note(go(A, ready(A), times(19, 'green')), 'back', 8, start));
    assert.deepEqual([back.stage, back.finished], [7, false]);
    assert.equal(at(note(ready(A), 'back', 0, start)).stage, 0);
  });
});

describe('the gate', () => {
  it('holds every stage with running back until all of it is ticked', () => {
    for (const of of [A, B, C]) {
      const all = ready(of);
      for (const missing of of.gate) {
        const state = go(of, { ...all, gate: of.gate.filter((id) => id !== missing) }, times(3, 'green'));
        assert.equal(nextStage(plans, of, state), 0, `${of.id} without ${missing}`);
        const days = calendar(plans, of, state);
        for (const { items } of days)
          for (const item of items)
            if (item.kind === 'session' && item.stage > 0) assert.ok(item.locked && !item.light && !item.open);
        assert.equal(nextStage(plans, of, { ...state, gate: [...of.gate] }), 1);
      }
    }
  });

  it('asks in plan C that the leg is clearly easing, in A and B not', () => {
    assert.ok(C.gate.includes('legEasing'));
    assert.ok(!A.gate.includes('legEasing') && !B.gate.includes('legEasing'));
  });
});

describe('the calendar', () => {
  it('has no session in the first week before the gate is met, and the sets of the brief', () => {
    for (const of of [A, B, C]) {
      const week = calendar(plans, of, ready(of)).slice(0, 7);
      assert.equal(sessions(week).length, 0);
      assert.ok(week.every(({ items }) => items.some((item) => item.kind === 'set' && item.set === of.id)));
    }
  });

  it('checks again after 7 days in A and B, after 48 hours and 7 days in C, whatever was moved', () => {
    const moved = (of: Plan) => moveDay(moveDay(ready(of), 0, 1), 3, 1);
    const dates = (of: Plan) => rechecks(of, moved(of)).map(({ date }) => date);
    assert.deepEqual(dates(A), ['2026-12-02']);
    assert.deepEqual(dates(B), ['2026-12-02']);
    assert.deepEqual(dates(C), ['2026-11-27', '2026-12-02']);
  });

  it('counts days right over the changes of clocks and leap days', () => {
    assert.equal(addDays('2026-03-28', 1), '2026-03-29');
    assert.equal(addDays('2026-03-29', 1), '2026-03-30');
    assert.equal(addDays('2026-10-24', 2), '2026-10-26');
    assert.equal(addDays('2028-02-28', 2), '2028-03-01');
    assert.equal(daysBetween('2026-03-01', '2026-04-01'), 31);
    const days = calendar(plans, A, { ...ready(A), start: '2026-10-20' });
    days.forEach(({ date }, n) => n && assert.equal(daysBetween(days[n - 1]!.date, date), 1));
  });

  it('moves a day and all after it, and back', () => {
    const moved = moveDay(ready(A), 7, 1);
    const [before, after] = [calendar(plans, A, ready(A)), calendar(plans, A, moved)];
    assert.deepEqual(after.slice(0, 7), before.slice(0, 7));
    before.slice(7).forEach(({ date }, n) => assert.equal(after[n + 7]!.date, addDays(date, 1)));
    assert.deepEqual(moveDay(moved, 7, -1), ready(A));
    assert.deepEqual(moveDay(ready(A), 7, -1), ready(A), 'no day moves earlier than planned');
  });

  it('plans a missed session for today, and does nothing when none was missed', () => {
    const days = calendar(plans, A, ready(A));
    const state = moveToToday(ready(A), days, '2026-12-10');
    assert.equal(openDay(calendar(plans, A, state))?.date, '2026-12-10');
    assert.deepEqual(moveToToday(ready(A), days, '2026-11-30'), ready(A));
  });

  it('takes a light on the day or later, for the stage that is due; later days move along', () => {
    assert.equal(addLight(plans, A, ready(A), 'green', '2026-12-01'), 'early');
    assert.equal(addLight(plans, A, ready(A), 'green', '2026-12-02', 3), 'stage');
    const late = addLight(plans, A, ready(A), 'green', '2026-12-05') as PlanState;
    assert.equal(openDay(calendar(plans, A, late))?.date, '2026-12-07');
  });
});

describe('the load rule', () => {
  const { percent, days } = plans.load;

  it('caps the next run at 10 percent above the longest of 30 days: 10 km gives 11', () => {
    assert.deepEqual([percent, days], [10, 30]);
    assert.equal(longestNext(10, percent), 11);
    assert.equal(longestNext(7.5, percent), 8.2);
    assert.equal(longestNext(5.5, percent), 6);
  });

  it('leaves it to the table after a break, and makes nothing of nonsense', () => {
    for (const km of [0, -3, NaN, Infinity, 5000]) assert.equal(longestNext(km, percent), undefined);
  });
});
