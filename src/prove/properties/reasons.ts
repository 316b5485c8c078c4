/** No reason is told that the reader did not give: it rests on answers alone, and not on what was never asked. */
import { always, never } from '../diagram.js';
import { counted, type Case, type Finding, type Property } from '../property.js';

export function reasonsProperty({ quiz, results, readers }: Case): Property {
  const { diagrams, logic } = results;
  const unsaid = [...quiz.rules, ...quiz.plans].flatMap(({ id, when }): Finding[] => {
    const { yes } = logic.known(when, 'unsaid');
    const found = readers.simplest(diagrams.and(results.reason.get(id) ?? never, diagrams.not(yes)));
    if (!found) return [];
    return [
      {
        what: `the reason of ${id} is told to a reader who was not asked what it rests on`,
        remedy: 'add to its condition an answer that only who was asked can give',
        readers: [found.reader],
      },
    ];
  });
  const anybody = quiz.rules
    .filter(({ when }) => logic.holds(when) === always)
    .map(({ id }) => ({
      what: `rule ${id} holds whatever is answered`,
      remedy: 'let it read an answer, or make it a plan',
      readers: [readers.reader(readers.well)],
    }));
  return {
    id: 'reasons',
    claim: 'No reason is told that does not rest on answers given',
    checked: counted(quiz.rules.length + quiz.plans.length, 'reason'),
    findings: [...unsaid, ...anybody],
  };
}
