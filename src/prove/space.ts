/**
 * Every set of answers a reader can give to a quiz, as assignments of variables. A question of which one answer is chosen
 * is one variable. A question with ticks is one for each tick, and one before them: nothing yet, an option that clears
 * the others, or ticks. Leaving a question open is a value too.
 */
import type { Question, Quiz } from '../pack/sections/quiz.js';
import type { Answer, Answers } from '../widgets/pain-check-quiz/pain-check-quiz.model.js';
import { always, Diagrams, never, type Assignment, type Diagram, type Part } from './diagram.js';

type Leaf = { has: [string, string] } | { is: [string, string] } | { atLeast: [string, number] };

/** One answer made worse: a choice or number further on, or one tick more. */
export interface Step {
  question: string;
  from: Part;
  to: Part;
  /** What the second answer adds: the choice, the number, the tick. */
  worse: string | number;
}

interface Variable {
  question: Question;
  /** What each value says; undefined is an open question. A tick is there or not. */
  values: readonly (string | number | boolean | undefined)[];
  /** The option that this variable is the tick of. */
  tick?: string;
}

/** The value of a question's first variable that says: see the ticks. */
const ticks = true;

export class Space {
  readonly variables: readonly Variable[];
  readonly diagrams: Diagrams;
  /** Ticks stand exactly where the variable before them says so. */
  readonly valid: Diagram;
  readonly #own = new Map<string, [index: number, variable: Variable][]>();

  constructor(readonly quiz: Quiz) {
    this.variables = quiz.questions.flatMap(variablesOf);
    this.variables.forEach((variable, n) => {
      const { id } = variable.question;
      this.#own.set(id, [...this.#of(id), [n, variable]]);
    });
    this.diagrams = new Diagrams(this.variables.map(({ values }) => values.length));
    this.valid = this.diagrams.and(...quiz.questions.map((question) => this.#consistent(question)));
  }

  /** Where the given answers say this, whether or not the question is asked. */
  says(leaf: Leaf): Diagram {
    const [id, what] = 'has' in leaf ? leaf.has : 'is' in leaf ? leaf.is : leaf.atLeast;
    const fits = (value: unknown) => ('atLeast' in leaf ? Number(value) >= leaf.atLeast[1] : value === what);
    const { diagrams } = this;
    return diagrams.or(
      ...this.#of(id).flatMap(([n, { values, tick }]) => {
        if (tick !== undefined) return tick === what ? [diagrams.is(n, 1)] : [];
        return values.flatMap((value, index) => (fits(value) ? [diagrams.is(n, index)] : []));
      }),
    );
  }

  /** Where the question has an answer, whether or not it is asked. */
  answered(id: string): Diagram {
    const [first] = this.#of(id);
    return first ? this.diagrams.not(this.diagrams.is(first[0], first[1].values.indexOf(undefined))) : never;
  }

  /** The answers of an assignment, also those to questions that are not asked. */
  answers(assignment: Assignment): Record<string, Answer> {
    const given: Record<string, Answer> = {};
    for (const { id } of this.quiz.questions) {
      const own = this.#of(id).map(([n, { values, tick }]) => ({ tick, value: values[assignment[n] ?? 0] }));
      const said = own[0]?.value;
      if (said === ticks) given[id] = own.flatMap(({ tick, value }) => (tick !== undefined && value ? [tick] : []));
      else if (own.length > 1 && typeof said === 'string') given[id] = [said];
      else if (typeof said === 'string' || typeof said === 'number') given[id] = said;
    }
    return given;
  }

  /** The assignment of usable answers; what is not answered is open. */
  assignment(answers: Answers): Assignment {
    return this.variables.map(({ question, values, tick }) => {
      const answer = answers[question.id];
      const list = Array.isArray(answer) ? (answer as readonly string[]) : undefined;
      if (tick !== undefined) return Number(list?.includes(tick) ?? false);
      if (!list) return values.indexOf(answer as string | number | undefined);
      const clearing = values.findIndex((value) => typeof value === 'string' && list.includes(value));
      return clearing >= 0 ? clearing : values.indexOf(ticks);
    });
  }

  /** Each way to give one worse answer to the question. */
  steps(question: Question): Step[] {
    const [first, ...rest] = this.#of(question.id);
    if (!first) return [];
    const [head, { values }] = first;
    const step = (from: Part, to: Part, worse: string | number): Step => ({ question: question.id, from, to, worse });
    const at = (value: string | number | boolean): [number, number] => [head, values.indexOf(value)];
    const chains =
      question.type === 'scale' ? [numbers(question)] : question.type === 'one' ? (question.order ?? []) : [];
    return [
      ...chains.flatMap((chain) =>
        chain.slice(1).map((worse, n) => step(new Map([at(chain[n] ?? worse)]), new Map([at(worse)]), worse)),
      ),
      ...rest.flatMap(([n, { tick = '' }]) => {
        const others = rest.map(([other]): [number, number] => [other, 0]);
        const clearing = values.filter((value) => typeof value === 'string');
        return [
          ...clearing.map((none) =>
            step(new Map([at(none), ...others]), new Map([at(ticks), ...others, [n, 1]]), tick),
          ),
          step(new Map([at(ticks), [n, 0]]), new Map([at(ticks), [n, 1]]), tick),
        ];
      }),
    ];
  }

  /** Pairs of answers to the question that together reach every answer from every other. */
  changes(question: Question): Step[] {
    return question.type === 'one' ? this.steps({ ...question, order: [question.options] }) : this.steps(question);
  }

  /** The variables of a question, in order. */
  #of(id: string): [index: number, variable: Variable][] {
    return this.#own.get(id) ?? [];
  }

  #consistent({ id }: Question): Diagram {
    const [first, ...rest] = this.#of(id);
    if (!first || !rest.length) return always;
    const { diagrams } = this;
    const some = diagrams.or(...rest.map(([n]) => diagrams.is(n, 1)));
    const said = diagrams.is(first[0], first[1].values.indexOf(ticks));
    return diagrams.or(diagrams.and(some, said), diagrams.and(diagrams.not(some), diagrams.not(said)));
  }
}

function variablesOf(question: Question): Variable[] {
  if (question.type === 'scale') return [{ question, values: [...numbers(question), undefined] }];
  if (question.type === 'one') return [{ question, values: [...question.options, undefined] }];
  const { options, exclusive = [] } = question;
  return [
    { question, values: [...options.filter((option) => exclusive.includes(option)), ticks, undefined] },
    ...options
      .filter((option) => !exclusive.includes(option))
      .map((tick): Variable => ({ question, values: [false, true], tick })),
  ];
}

const numbers = ({ min, max }: { min: number; max: number }) =>
  Array.from({ length: max - min + 1 }, (_, n) => min + n);
