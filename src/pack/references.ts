/** Whether every id that is used exists, every claim names its source, and every id that a reader sees has its sentence. */
import type { Language } from './language.schema.js';
import { fileOf, type Problem } from './problem.js';
import { checkQuiz } from './sections/quiz.references.js';
import { checkAlarms } from './sections/alarms.references.js';
import { checkArticle } from './sections/article.references.js';
import { checkBmi } from './sections/bmi.references.js';
import { checkDiary } from './sections/diary.references.js';
import { unique, idsOf, nearest, type Tools } from './reference-tools.js';
import { checkFaq } from './sections/faq.references.js';
import { checkGlossary } from './sections/glossary.references.js';
import { checkMyths } from './sections/myths.references.js';
import { checkSymptoms } from './sections/symptoms.references.js';
import { checkWarnings } from './sections/warnings.references.js';
import { checkTreatments } from './sections/treatments.references.js';
import { checkPhones } from './sections/phones.references.js';
import { checkPlans } from './sections/plans.references.js';
import { checkPrevention } from './sections/prevention.references.js';
import { checkTriggers } from './sections/triggers.references.js';
import { checkVisit } from './sections/visit.references.js';
import type { Claim } from './schema-parts.js';
import { checkAdvice } from './sections/advice.references.js';
import { checkMedicines } from './sections/medicines.references.js';
import { checkOutlook } from './sections/outlook.references.js';
import type { Topic } from './topic.schema.js';

/** A section with many rules has a file of its own. */
export function references(topic: Topic, text: Language): Problem[] {
  const problems: Problem[] = [];
  const add = (file: string, path: string, problem: string, remedy: string) =>
    problems.push({ file, path, problem, remedy });
  const need = (path: string, id: string, known: readonly string[], what: string) => {
    if (!known.includes(id)) add('topic.json', path, `"${id}" is not ${what}`, `write ${nearest(id, known)}`);
  };
  const say = (path: string, id: string, sentences: object | undefined) => {
    if (!Object.keys(sentences ?? {}).includes(id))
      add(fileOf(text), `${path ? `${path}.` : ''}${id}`, 'this sentence is missing', 'add it');
  };
  const claim = (path: string, { sources, verified, basis = 'source' }: Claim) => {
    for (const id of sources) need(`${path}.sources`, id, Object.keys(topic.sources), 'a source');
    if (basis !== 'choice' && verified && !sources.length)
      add('topic.json', `${path}.sources`, 'a verified claim names no source', 'name one, or write "verified": false');
    else if (basis === 'choice' && verified)
      add('topic.json', `${path}.verified`, 'a choice of your own is not verified', 'write false');
    else if (verified && sources.every((id) => (topic.sources[id]?.status ?? 'checked') !== 'checked'))
      add(
        'topic.json',
        `${path}.verified`,
        'none of its sources was checked itself',
        'write false, or name one that was',
      );
  };
  const tools = { topic, text, add, need, say, claim };
  checkQuiz(tools);
  checkWarnings(tools);
  checkFaq(tools);
  checkGlossary(tools);
  checkMyths(tools);
  checkSymptoms(tools);
  checkExercises(tools);
  checkTreatments(tools);
  checkPrevention(tools);
  checkTriggers(tools);
  checkPlans(tools);
  checkVisit(tools);
  checkAdvice(tools);
  checkMedicines(tools);
  checkOutlook(tools);
  topic.facts?.forEach((fact, n) => {
    claim(`facts[${n}]`, fact);
    say('facts', fact.id, text.facts);
    if (fact.headline !== false && !fact.verified)
      add('topic.json', `facts[${n}]`, 'a headline figure is not verified', 'verify it, or write "headline": false');
  });
  checkPhones(tools);
  topic.comments?.guidelines.forEach((id) => say('comments.guidelines', id, text.comments?.guidelines));
  checkAlarms(tools);
  checkBmi(tools);
  checkArticle(tools);
  checkDiary(tools);
  return problems;
}

function checkExercises({ topic, text, add, need, say, claim }: Tools): void {
  unique(topic.exercises ?? [], 'exercises', add);
  topic.exercises?.forEach((exercise, n) => {
    claim(`exercises[${n}]`, exercise);
    say('exercises', exercise.id, text.exercises);
    exercise.cycle?.forEach((pose) => need(`exercises[${n}].cycle`, pose, Object.keys(exercise.poses), 'a pose'));
  });
  for (const set of Object.keys(topic.sets ?? {})) {
    say('sets', set, text.sets);
    topic.sets?.[set]?.items.forEach((item, n) => {
      need(`sets.${set}.items[${n}].exercise`, item.exercise, idsOf(topic.exercises), 'an exercise');
      if (item.note) say('setNotes', item.note, text.setNotes);
    });
  }
}
