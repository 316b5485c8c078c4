/** One gate before running: the plan's days follow it, and every place of the page says it in the same words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import english from '../../src/content/back-pain-running/en.json';
import type { Plan } from '../../src/pack/sections/plans.js';
import { addDays, daysBetween } from '../../src/ui/dates.js';
import { readPlan } from '../../src/widgets/recovery-plan/plan-form.js';
import {
  addLight,
  calendar,
  hasHeadStart,
  moveDay,
  newPlan,
  nextStage,
  openDay,
  tickGate,
  type PlanState,
} from '../../src/widgets/recovery-plan/recovery-plan.model.js';
import { A, B, C, plans, sessions, stagesOf, start } from '../support/plans.js';

/** Ticks all of the gate, the last of it on the plan's day `n`, from 0. */
const metOn = (of: Plan, n: number, state = newPlan(of.id, start)): PlanState =>
  of.gate.reduce((now, id) => tickGate(of, now, id, addDays(start, n)), state);
const first = (of: Plan, state: PlanState): string | undefined => sessions(calendar(plans, of, state))[0]?.date;

describe('the day on which the gate is met', () => {
  it('is the day of the first session, and from the eighth day on there are walks whatever is ticked', () => {
    for (const of of [A, B, C]) {
      assert.equal(first(of, newPlan(of.id, start)), addDays(start, 7));
      for (const n of [0, 2, 4, 6, 7]) assert.equal(first(of, metOn(of, n)), addDays(start, n));
      assert.equal(first(of, metOn(of, 20)), addDays(start, 7));
      assert.equal(first(of, metOn(of, -3)), start, 'a plan that begins later');
    }
  });

  it('keeps the sessions apart, in the order of the table', () => {
    const days = calendar(plans, A, metOn(A, 2));
    assert.deepEqual(stagesOf(days).slice(0, 6), [0, 0, 0, 1, 1, 2]);
    const dates = sessions(days).map(({ date }) => date);
    dates.forEach((date, n) => n && assert.ok(daysBetween(dates[n - 1]!, date) >= 2));
    assert.ok(days.slice(0, 2).every(({ items }) => items.every(({ kind }) => kind !== 'session')));
  });

  it('is taken back with a tick, until a session was done', () => {
    const met = metOn(A, 2);
    assert.equal(first(A, tickGate(A, met, 'hops', addDays(start, 2))), addDays(start, 7));
    const done = addLight(plans, A, met, 'green', addDays(start, 2)) as PlanState;
    const unticked = tickGate(A, done, 'hops', addDays(start, 3));
    assert.equal(first(A, unticked), addDays(start, 2), 'what was done stays where it was');
    assert.equal(nextStage(plans, A, unticked), 0);
  });

  it('moves nothing that was done before it', () => {
    const walked = addLight(plans, A, newPlan('planA', start), 'green', addDays(start, 7)) as PlanState;
    const met = metOn(A, 3, walked);
    assert.equal(first(A, met), addDays(start, 7));
    assert.deepEqual(calendar(plans, A, met).slice(0, 8), calendar(plans, A, walked).slice(0, 8));
  });

  it('is counted by the dates of days that were moved', () => {
    const moved = moveDay(newPlan('planA', start), 1, 1);
    assert.equal(first(A, metOn(A, 4, moved)), addDays(start, 4));
  });
});

describe('the head start', () => {
  const ran = (days: number, metAfter: number, of = A): PlanState => ({
    ...metOn(of, metAfter),
    lastRun: addDays(start, -days),
    from: 4,
  });

  it('can be met: the gate is met within seven days of the last run, in plan A', () => {
    for (const [days, met] of [
      [1, 2],
      [0, 7],
      [3, 4],
      [7, 0],
    ] as const) {
      const state = ran(days, met);
      assert.ok(hasHeadStart(A, state), `${days} and ${met}`);
      const open = openDay(calendar(plans, A, state));
      assert.deepEqual(
        open?.items.flatMap((item) => (item.kind === 'session' ? [item.stage, item.locked] : [])),
        [4, false],
      );
      assert.ok(daysBetween(state.lastRun!, open!.date) <= 7, 'and the session too stands within these days');
    }
  });

  it('is asked for, and never inferred', () => {
    const { lastRun: _asked, ...silent } = ran(1, 2);
    assert.ok(!hasHeadStart(A, silent));
    assert.equal(nextStage(plans, A, silent), 0);
  });

  it('is gone after seven days, without the gate, and in other plans', () => {
    assert.equal(nextStage(plans, A, ran(4, 4)), 0);
    assert.equal(nextStage(plans, A, ran(-5, 2)), 0, 'a last run after the gate is a slip');
    assert.equal(nextStage(plans, A, { ...newPlan('planA', start), lastRun: start, from: 4 }), 0);
    for (const of of [B, C]) assert.equal(nextStage(plans, of, ran(1, 2, of)), 0);
    assert.equal(nextStage(plans, A, { ...ran(1, 2), from: 7 }), 0, 'no other stage can be written into what is kept');
  });

  it('stays a reader’s choice', () => {
    assert.equal(nextStage(plans, A, { ...ran(1, 2), from: 0 }), 0);
  });

  it('is kept, and a plan from before it was asked goes on where it was', () => {
    const state = ran(1, 2);
    assert.deepEqual(readPlan(JSON.parse(JSON.stringify(state))), state);
    assert.equal(readPlan({ ...state, lastRun: 'soon' }), undefined);
    assert.equal(readPlan({ ...state, gateDay: 3 }), undefined);
    const { lastRun: _asked, gateDay: _met, ...old } = state;
    assert.equal(nextStage(plans, A, { ...old, log: [{ what: 'green', stage: 4, date: addDays(start, 7) }] }), 4);
  });
});

describe('the words of the gate', () => {
  const gate = A.gate.map((id) => (english.plans.gate as Record<string, string>)[id] as string);
  const article = readFileSync(new URL('../../stories/article/index.html', import.meta.url), 'utf8').replace(
    /\s+/g,
    ' ',
  );
  const places = {
    'pain check': english.quiz.run.gate,
    questions: english.faq.items['run-sore'].answer.join(' '),
    article,
  };

  it('begin with day three, and are the same in plans A and B and, with the leg, in C', () => {
    assert.match(gate[0] ?? '', /day three or later/i);
    assert.deepEqual(B.gate, A.gate);
    assert.deepEqual(
      C.gate.filter((id) => id !== 'legEasing'),
      A.gate,
    );
  });

  for (const [place, words] of Object.entries(places))
    it(`are the same in the ${place}`, () => {
      for (const line of gate) assert.ok(words.includes(line), `“${line}” is not in the ${place}`);
    });

  it('name no other day and no other gate', () => {
    const all = JSON.stringify(english);
    assert.deepEqual(
      all.match(/day (one|two|four|five|six|seven|eight|\d+)\b[^."]*\brun|off running|two weeks of walking/gi),
      null,
    );
    assert.deepEqual(
      [...new Set(all.match(/day three/gi))].map((one) => one.toLowerCase()),
      ['day three'],
    );
  });
});
