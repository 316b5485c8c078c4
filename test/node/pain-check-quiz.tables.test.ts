/** The pain check against the tables of the evidence, written out a second time, on 100,000 made-up readers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import topicJson from '../../src/content/back-pain-running/topic.json';
import type { Quiz } from '../../src/pack/sections/quiz.js';
import { triage } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { choices, expected, expectedAdvice, flags, healthy, questionIds, type Told } from '../support/triage-table.js';

const quiz = topicJson.quiz as unknown as Quiz;
const count = 100_000;

/** The same numbers in each run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const below = numbers(12);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

/** A healthy runner with a few other answers: with many, nearly everybody would be an emergency. */
function reader(): Told {
  const told: Record<string, unknown> = { ...healthy, Q12_severity: below(11) };
  for (let n = below(9); n > 0; n--) {
    const id = pick(questionIds);
    if (id in choices) told[id] = pick(choices[id as keyof typeof choices]);
    if (id in flags && (id !== 'Q1_emergency' || !below(6)))
      told[id] = [...new Set([pick(flags[id as keyof typeof flags]), pick(flags[id as keyof typeof flags])])];
  }
  return told as Told;
}

test('level, plan, rules, running, lines and contact are those of the tables', (t) => {
  const seen = new Map<string, number>();
  for (let n = 0; n < count; n++) {
    const answers = reader();
    const found = triage(quiz, answers);
    const { outcome, rules } = expected(answers);
    const { run, first, then, lines } = expectedAdvice(answers);
    const got = [found.outcome, found.rules, found.run, found.contact?.first, found.contact?.then, found.lines];
    const due = [outcome, rules, run, first, then, lines];
    if (JSON.stringify(got) !== JSON.stringify(due)) assert.deepEqual(got, due, JSON.stringify(answers));
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
  }
  t.diagnostic([...seen].map(([outcome, times]) => `${outcome} ${times}`).join(', '));
  assert.equal(seen.size, quiz.outcomes.length);
});
