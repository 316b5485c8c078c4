/** The summary to take along says who should do what, and keeps a reader safe wherever it is read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { join } from '../../src/pack/join.js';
import { plain } from '../../src/pack/pack.js';
import { statusWords } from '../../src/ui/status.model.js';
import { counted, type Answer } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { textOf } from '../../src/widgets/pain-check-quiz/summary.model.js';
import { anyGiven, en, pack, questions, seed, taken, topic, words } from '../support/summary.js';
import { told } from '../support/triage-table.js';

const signs = (topic.warnings?.emergency ?? []).map(({ id }) => plain(en.warnings?.signs[id]));
const [first] = questions;
const none = { [first?.id ?? '']: ['none'] };
const well = told({}) as unknown as Record<string, Answer>;
const emergency = { [first?.id ?? '']: ['not_sure'] };

describe('the summary', () => {
  it('holds date, result, every emergency sign, the numbers, the limits and the versions, whatever was answered', () => {
    assert.ok(signs.length > 8);
    fc.assert(
      fc.property(anyGiven, (answers) => {
        const { summary, outcome } = taken(answers);
        const text = textOf(summary);
        const result = en.quiz?.outcomes[outcome];
        for (const part of [
          ...['28 Nov 2026', plain(result?.title), plain(result?.when), ...signs],
          ...['Call 999 or 112', '111', plain(en.review.disclaimer), plain(en.review.notReviewed)],
          ...['back-pain-running', 'carelets 1.2.3', 'evidence checked 1 Nov 2026'],
        ])
          assert.ok(text.includes(part), `"${part}" is missing in\n${text}`);
        assert.doesNotMatch(text, /undefined|\[object|\{\w+\}|\*|\[\^/);
      }),
      { numRuns: 300, seed },
    );
  });

  it('holds every answer in words and no question that has none', () => {
    fc.assert(
      fc.property(anyGiven, (answers) => {
        const { summary, given } = taken(answers);
        const lines = summary.parts.find(({ title }) => title === 'Your answers')?.lines ?? [];
        const said = counted(topic.quiz ?? assert.fail(), answers);
        assert.deepEqual(
          given.map(({ id, chosen }) => [id, chosen.map(({ code }) => code)]),
          Object.keys(said).map((id) => [id, [said[id]].flat()]),
        );
        assert.equal(lines.length, given.length);
        given.forEach(({ title, chosen }, n) => {
          assert.deepEqual(lines[n], [title, chosen.map(({ text }) => text).join('; ')]);
        });
      }),
      { numRuns: 300, seed },
    );
  });

  it('says what a number of the scale means', () => {
    const scale = questions.find(({ type }) => type === 'scale');
    const { summary } = taken({ ...none, [scale?.id ?? '']: 7 });
    assert.match(textOf(summary), / 7 of 10, severe$/m);
  });

  it('leaves out an answer that the question cannot have', () => {
    const { given } = taken({ ...none, Q2_age: 'elephant', elephant: 'yes' });
    assert.deepEqual(
      given.map(({ id }) => id),
      [first?.id],
    );
  });

  it('names no number as certain where the region is unknown', () => {
    for (const region of ['', 'ZZ']) {
      const text = textOf(taken(emergency, region).summary);
      assert.match(text, /Call your local emergency number/);
      assert.match(text, /^New Zealand: 111 \(.*not.*check.*\)$/im);
      assert.doesNotMatch(text, /Call \d/);
    }
  });

  it('names no advice line where a region has none', () => {
    assert.match(textOf(taken(emergency, 'IE').summary), /Call 112/);
    assert.doesNotMatch(textOf(taken(emergency, 'DE').summary), /undefined|Urgent help: $/m);
  });

  it('puts the number to ring right under an emergency result', () => {
    const [result] = taken(emergency).summary.parts;
    assert.equal(result?.lines[result.lines.length - 1], 'Call 999 or 112');
  });

  it('names whom to contact, and whom next, before by when', () => {
    const { contacts, outcomes } = en.quiz ?? assert.fail();
    const pregnant = taken({ ...well, Q3_pregnancy: 'pregnant', Q17_pregnant: ['bleeding'] }).summary.parts[0];
    assert.deepEqual(pregnant?.lines.slice(0, 3), [
      contacts['maternity']?.first,
      contacts['urgentCare']?.then,
      outcomes['urgent']?.when,
    ]);
  });

  it('says what the screen says, in its order: what not to do, why, what to do, when to run again, how long it may last', () => {
    const before = ['Why', 'What to do', 'Running again', 'How long it may last'];
    const titles = (answers: Record<string, Answer>) => taken(answers).summary.parts.map(({ title }) => title);
    assert.deepEqual(titles(well).slice(1, 5), before);
    const leg = { ...well, Q8_leg: ['nerve_one_leg'], Q21_second_look: ['none'] };
    assert.deepEqual(titles(leg).slice(1, 5), ['Take care', 'Why', 'What to do', 'How long it may last']);
    const outlook = (answers: Record<string, Answer>) =>
      taken(answers).summary.parts.find(({ title }) => title === 'How long it may last')?.lines;
    assert.deepEqual(outlook(well), [en.quiz?.outlook?.['soreness']]);
    assert.deepEqual(outlook(leg), [en.quiz?.outlook?.['leg']]);
    assert.equal(outlook(emergency), undefined);
  });

  it('names the signs for an ambulance first, then those for a department, under the line that leads to both', () => {
    const { ambulance, others, action } = en.warnings?.levels['emergency'] ?? assert.fail();
    const all = topic.warnings?.emergency ?? [];
    const words = (first: boolean) =>
      all.filter((sign) => Boolean(sign.ambulance) === first).map(({ id }) => en.warnings?.signs[id]);
    for (const answers of [well, emergency]) {
      const { parts } = taken(answers).summary;
      const at = parts.findIndex(({ title }) => title === 'Emergency signs');
      const [lead, first, second] = parts.slice(at);
      assert.deepEqual(lead?.lead, [action, 'Call 999 or 112', en.quiz?.lines?.['emergencyList']]);
      assert.deepEqual([lead?.lines, first?.title, second?.title], [[], ambulance, others]);
      assert.deepEqual([first?.lines, second?.lines], [words(true), words(false)]);
      for (const { lines } of parts)
        for (const line of lines) assert.ok(typeof line !== 'string' || !line.endsWith(':'), String(line));
    }
  });

  it('keeps the signs of a pack that sets none apart under one title', () => {
    const { ambulance: _ambulance, others, ...one } = en.warnings?.levels['emergency'] ?? assert.fail();
    const levels = (level: object) =>
      ({ ...en, warnings: { ...en.warnings, levels: { emergency: level } } }) as typeof en;
    const parts = (level: object) => taken(emergency, 'GB', join(topic, levels(level))).summary.parts;
    for (const level of [one, { ...one, others }]) {
      const found = parts(level).find(({ title }) => title === 'Emergency signs');
      assert.deepEqual(found?.lines, signs);
      assert.ok(!parts(level).some(({ title }) => title === others));
    }
    const without = parts({ ...one, ambulance: 'Ring' });
    const known = without.flatMap(({ title, lines }) => (['Emergency signs', 'Ring'].includes(title) ? lines : []));
    assert.deepEqual([...known].sort(), [...signs].sort());
  });

  it('goes to a visit with what is done there and what to ask, where the result asks for one', () => {
    const titles = ({ summary }: ReturnType<typeof taken>) => summary.parts.map(({ title }) => title);
    const ask = plain(en.visit?.questions.title);
    const levels = new Set<string>();
    fc.assert(
      fc.property(anyGiven, (answers) => {
        const found = taken(answers);
        const level = topic.quiz?.outcomes.find(({ id }) => id === found.outcome)?.level ?? '';
        levels.add(level);
        assert.equal(titles(found).includes(ask), level === 'clinician' || level === 'urgent', level);
      }),
      { numRuns: 300, seed },
    );
    assert.ok(!titles(taken(well)).includes(ask));
    assert.deepEqual([...levels].sort(), ['clinician', 'emergency', 'urgent']);
    const text = textOf(taken(none).summary);
    const unverified = topic.visit?.done.find(({ verified }) => !verified)?.id ?? '';
    assert.ok(
      text.includes(
        `${plain(en.visit?.done.lines[unverified])} ${statusWords(pack, words, { sources: [], verified: false })}`,
      ),
    );
  });

  it('does without what a pack does not have', () => {
    const { visit: _visit, warnings: _warnings, phones: _phones, ...small } = topic;
    const found = taken(none, 'GB', join(small, en));
    assert.doesNotMatch(textOf(found.summary), /undefined|You may ask/);
  });

  it('names who reviewed the pack, and says sentences of another language without their marks', () => {
    const review = { ...topic.review, reviewedBy: 'Dr A. Example', lastReviewed: '2026-11-02' };
    const { quiz: _quiz, ...partly } = en;
    const german = { ...partly, lang: 'de' } as typeof en;
    const { summary } = taken(none, 'GB', join({ ...topic, review }, german, en));
    assert.match(textOf(summary), /Reviewed by Dr A\. Example, 2\. Nov\. 2026/);
    assert.doesNotMatch(textOf(summary), /\[object/);
  });

  it('reads the same as text and as parts, with nothing empty', () => {
    const { summary } = taken(well);
    const text = textOf(summary);
    for (const { title, lead, lines } of summary.parts)
      for (const line of [title, ...lead, ...lines].flat()) assert.ok(line && text.includes(line));
    assert.equal(pack.lang, 'en');
  });
});
