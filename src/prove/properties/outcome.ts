/** Every set of answers has one outcome, and one with a gap is never self-care. */
import { never } from '../diagram.js';
import { counted, type Case, type Finding, type Property } from '../property.js';

export function outcomeProperty({ quiz, results, readers }: Case): Property {
  const { diagrams, shown, noPlan, logic } = results;
  const findings: Finding[] = [];
  const [first] = quiz.questions;
  const without = readers.simplest(noPlan);
  if (without)
    findings.push({
      what: 'no rule and no plan fits these answers',
      remedy: 'end `plans` with one that always holds: {"when": {"all": []}}',
      readers: [without.reader],
    });
  if (!first || diagrams.not(logic.asked.get(first.id) ?? never) !== never)
    findings.push({
      what: 'the first question is not asked of everybody, and without it there is no result',
      remedy: 'take `askIf` from it',
      readers: [],
    });
  const all = [...results.outcome.values()];
  const twice = all.flatMap((one, n) => all.slice(n + 1).map((next) => diagrams.and(one, next)));
  if (diagrams.or(...twice) !== never || diagrams.or(...all) !== shown)
    throw new Error('the outcomes overlap or leave a hole');
  return {
    id: 'outcome',
    claim: 'Every set of answers has exactly one outcome',
    checked: counted(quiz.outcomes.length, 'outcome'),
    findings,
  };
}

export function gapsProperty({ quiz, results, readers }: Case): Property {
  const found = readers.simplest(results.diagrams.and(results.gap, results.level('self-care')));
  return {
    id: 'gaps',
    claim: 'A question left open never leads to self-care',
    checked: counted(quiz.questions.length, 'question'),
    findings: found
      ? [
          {
            what: `with a question open the outcome is "${quiz.unanswered}", which is self-care`,
            remedy: 'write an outcome above self-care as `unanswered`',
            readers: [found.reader],
          },
        ]
      : [],
  };
}
