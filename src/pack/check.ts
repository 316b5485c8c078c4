/** The one door for packs: shape, references, sources and sentences. All problems at once. */
import languageShape from '../content/language.schema.json';
import topicShape from '../content/topic.schema.json';
import type { Language } from './language.schema.js';
import { references } from './references.js';
import type { Topic } from './topic.schema.js';
import { fileOf, type Problem } from './problem.js';
import { validate, type Schema } from './validate.js';

export type { Problem };

export interface Checked {
  /** Undefined when there is any problem. */
  topic: Topic | undefined;
  /** In the order given; the first one must hold every sentence. */
  languages: Language[];
  problems: Problem[];
}

export function checkPack(topic: unknown, languages: readonly unknown[]): Checked {
  const shape = validate(topicShape as unknown as Schema, topic);
  const problems = shape.problems.map((problem) => ({ file: 'topic.json', ...problem }));
  const texts = languages.map((language) => {
    const checked = validate(languageShape as unknown as Schema, language);
    problems.push(...checked.problems.map((problem) => ({ file: fileOf(language), ...problem })));
    return checked.value as Language;
  });
  if (!texts[0]) problems.push({ file: 'en.json', path: '', problem: 'there is no language file', remedy: 'add one' });
  if (!problems.length) problems.push(...references(shape.value as Topic, texts[0] as Language));
  return { topic: problems.length ? undefined : (shape.value as Topic), languages: texts, problems };
}

/** "topic.json: quiz.rules[3].outcome: "plan" is not an outcome. Write planA." */
export const problemLine = ({ file, path, problem, remedy }: Problem): string =>
  `${file}: ${path ? `${path}: ` : ''}${problem}. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`;
