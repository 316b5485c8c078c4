/** A condition over answers, in the words of the questions: for readers whom no script can ask. Pure. */
import { plain, type Pack } from '../../pack/pack.js';
import type { Condition } from '../../pack/sections/quiz.js';
import type { Answer } from '../../widgets/pain-check-quiz/pain-check-quiz.model.js';
import { fill } from '../../words/index.js';
import { plainWords } from './words.js';

/**
 * Whom it fits. Empty where it fits everybody, and where no words can tell: a `not` counts as if it held, so that
 * nobody is left out of what is said to them.
 */
export function inWords(pack: Pack, condition: Condition): string {
  const own = plainWords(pack.lang);
  if ('any' in condition) return either(pack, condition.any);
  if ('all' in condition) {
    const parts = condition.all.map((one) => inWords(pack, one)).filter(Boolean);
    return parts.join(` ${own.and} `);
  }
  if ('some' in condition) {
    const of = either(pack, condition.some[1]);
    return of && fill(own.atLeast, { n: condition.some[0], of });
  }
  if ('not' in condition) return '';
  return `${leadOf(pack, condition)} ${answerOf(pack, condition)}`.trim();
}

type Leaf = Extract<Condition, { has: unknown } | { is: unknown } | { atLeast: unknown }>;

/** What holds for everybody makes its alternatives needless. A question that leads several of them is said once. */
function either(pack: Pack, of: readonly Condition[]): string {
  let lead = '';
  const parts = of.map((one) => {
    if (!isLeaf(one)) return inWords(pack, one);
    const before = lead;
    lead = leadOf(pack, one);
    return lead === before ? answerOf(pack, one) : inWords(pack, one);
  });
  return parts.every(Boolean) ? parts.join('; ') : '';
}

const isLeaf = (one: Condition): one is Leaf => 'has' in one || 'is' in one || 'atLeast' in one;
const partsOf = (leaf: Leaf) => ('has' in leaf ? leaf.has : 'is' in leaf ? leaf.is : leaf.atLeast);

/** The question, where the answer says little without it: a "Yes", a number, and what not everybody is asked. */
function leadOf(pack: Pack, leaf: Leaf): string {
  const [id] = partsOf(leaf);
  const some = pack.topic.quiz?.questions.some((question) => question.id === id && question.askIf);
  return some || 'atLeast' in leaf || !/\s/.test(answerOf(pack, leaf))
    ? plain(pack.text.quiz?.questions[id]?.title)
    : '';
}

function answerOf(pack: Pack, leaf: Leaf): string {
  const [id, value] = partsOf(leaf);
  if ('atLeast' in leaf) return fill(plainWords(pack.lang).orMore, { n: value });
  return plain(pack.text.quiz?.questions[id]?.options?.[value]);
}

/** One answer, or any of several: no other words can say it better. */
export const isPlain = (condition: Condition): boolean =>
  'any' in condition
    ? condition.any.every((one) => 'has' in one || 'is' in one)
    : 'has' in condition || 'is' in condition;

/** The answers without which a condition of `has`, `is` and `all` cannot hold. */
export const needed = (condition: Condition): [question: string, answer: Answer][] => {
  if ('all' in condition) return condition.all.flatMap(needed);
  if ('has' in condition) return [[condition.has[0], [condition.has[1]]]];
  return 'is' in condition ? [[condition.is[0], condition.is[1]]] : [];
};
