/**
 * `askIf` hides no flag from somebody whom it concerns. A question may be kept from a reader where none of its answers
 * could raise the level, or where the pack says in `concerns` that the question is not meant for this reader.
 */
import { levels } from '../../widgets/pain-check-quiz/pain-check-quiz.model.js';
import { always, never } from '../diagram.js';
import { Logic } from '../logic.js';
import { counted, type Case, type Finding, type Property } from '../property.js';
import { Results } from '../results.js';

export function askedProperty(kase: Case): Property {
  const conditional = kase.quiz.questions.filter(({ askIf }) => askIf);
  return {
    id: 'asked',
    claim: 'No question is kept from a reader whose level its answers could raise and whom it concerns',
    checked: `${counted(conditional.length, 'question')} with askIf`,
    findings: conditional.flatMap(({ id }) => hidden(kase, id)),
  };
}

function hidden({ quiz, results, readers }: Case, id: string): Finding[] {
  const { diagrams, logic, shown } = results;
  const told = new Results(quiz, new Logic(logic.space, id));
  const raised = levels.map((level) =>
    diagrams.and(told.atLeast.get(level) ?? never, diagrams.not(results.atLeast.get(level) ?? never)),
  );
  const question = quiz.questions.find((one) => one.id === id);
  const found = readers.simplest(
    diagrams.and(
      shown,
      diagrams.not(logic.asked.get(id) ?? never),
      diagrams.not(told.gap),
      question?.concerns ? logic.holds(question.concerns) : always,
      diagrams.or(...raised),
    ),
  );
  if (!found) return [];
  const answer = logic.space.answers(found.assignment)[id];
  return [
    {
      what: `${id} is not asked of this reader, and the answer ${JSON.stringify(answer)} to it would raise the level`,
      remedy: 'ask it of this reader too, or say in `concerns` for whom it is meant',
      readers: [found.reader],
    },
  ];
}
