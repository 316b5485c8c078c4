/** What is kept of a plan is believed only as far as it makes sense. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPlan } from '../../src/widgets/recovery-plan/plan-form.js';
import { calendar, note, progress, type PlanState } from '../../src/widgets/recovery-plan/recovery-plan.model.js';
import { A, plans, ready, start } from '../support/plans.js';

const whole: PlanState = {
  ...note(ready(A), 'back', 0, start),
  ticks: ['0-1'],
  delays: { 3: 2 },
};

test('a plan comes back as it was written', () => {
  assert.deepEqual(readPlan(JSON.parse(JSON.stringify(whole))), whole);
});

test('anything else is not believed', () => {
  const broken: unknown[] = [
    null,
    [],
    'plan',
    {},
    { ...whole, plan: 3 },
    { ...whole, start: '2026-02-30' },
    { ...whole, start: '26-1-1' },
    { ...whole, from: -1 },
    { ...whole, from: 1.5 },
    { ...whole, gate: 'all' },
    { ...whole, ticks: [1] },
    { ...whole, log: [{ what: 'purple', stage: 0, date: start }] },
    { ...whole, log: [{ what: 'green', stage: 'x', date: start }] },
    { ...whole, log: [{ what: 'green', stage: 0, date: '9999-99-99' }] },
    { ...whole, delays: { a: 1 } },
    { ...whole, delays: { 1: -1 } },
    { ...whole, delays: [1] },
    { ...whole, ticks: new Array(5000).fill('x') },
  ];
  for (const one of broken) assert.equal(readPlan(one), undefined, JSON.stringify(one).slice(0, 80));
});

test('whatever is kept, the calendar can be drawn from what was believed', () => {
  const entry = fc.record({
    what: fc.constantFrom('green', 'amber', 'red', 'back', 'cleared', 'x'),
    stage: fc.integer({ min: -2, max: 200 }),
    date: fc.constantFrom(start, '2027-01-01', '1900-01-01', 'soon'),
  });
  const kept = fc.record({
    plan: fc.constant('planA'),
    start: fc.constantFrom(start, '2026-13-01', '8999-12-30'),
    from: fc.integer({ min: -1, max: 100 }),
    gate: fc.subarray([...A.gate]),
    log: fc.array(entry, { maxLength: 60 }),
    delays: fc.dictionary(fc.constantFrom('0', '7', '30', '__proto__'), fc.nat(1200)),
    ticks: fc.array(fc.string(), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(kept, (stored) => {
      const state = readPlan(JSON.parse(JSON.stringify(stored)));
      if (!state) return;
      assert.ok(calendar(plans, A, state).length >= 7);
      assert.ok(progress(plans, A, state).stage < plans.stages.length);
    }),
    { numRuns: 500 },
  );
});
