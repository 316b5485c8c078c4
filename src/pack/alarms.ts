/**
 * Finds words of an emergency sign, or of harm to oneself, in what a reader writes: in a comment on the page and on the
 * service, and in the notes of a diary. The words are data of a language (`sections/alarms.ts` says how they are written).
 * A text is read word by word, so the work grows with its length and no faster.
 */
import { Vocabulary, type Token } from './alarm-vocabulary.js';
import type { Localized, Sentence } from './pack.js';
import { isGroup, itemsOf, lineOf, type Alarms, type Line } from './sections/alarms.js';

export interface Found {
  /** Words of an emergency sign. */
  signs: boolean;
  /** Words of harm to oneself. */
  harm: boolean;
}

/** Words of a sentence from `from` up to `to`, of which `words` belong to a rule. */
interface Span {
  from: number;
  to: number;
  words: number;
}

interface Rule extends Line {
  kind: keyof Found;
}

/** How many words a calming word may stand away from what it calms. */
const reach = 4;

export class AlarmFinder {
  readonly #vocabulary = new Vocabulary();
  #steps = 0;
  /** Words in a row and what they stand for, by the first of them. */
  readonly #phrases = new Map<string, { parts: readonly string[]; is: string }[]>();
  readonly #rules = new Map<string, Rule[]>();
  readonly #groups: Localized<Alarms['groups']>;

  constructor({ skip, groups, signs, harm, idioms, calm }: Localized<Alarms>) {
    this.#groups = groups;
    this.#addAll(skip, '.skip');
    this.#addAll(idioms, '.idiom');
    for (const name of Object.keys(groups)) this.#addAll(groups[name], name);
    for (const name of ['no', 'over', 'ago', 'now', 'turn'] as const) this.#addAll(calm[name], `.${name}`);
    signs.forEach((line) => this.#addRule('signs', line));
    harm.forEach((line) => this.#addRule('harm', line));
  }

  /** Comparisons made so far: what tests hold against the length of a text. */
  get steps(): number {
    return this.#steps + this.#vocabulary.steps;
  }

  find(text: string): Found {
    const found: Found = { signs: false, harm: false };
    for (const sentence of this.#vocabulary.sentences(text)) this.#search(sentence, found);
    return found;
  }

  /** A group may hold other groups, to a depth that nobody needs: one that holds itself ends there. */
  #addAll(words: Sentence | undefined, is: string, depth = 0): void {
    for (const item of itemsOf(words)) {
      if (!isGroup(item)) this.#add(item, is);
      else if (depth < 5) this.#addAll(this.#groups[item], is, depth + 1);
    }
  }

  #add(item: string, is: string): void {
    const parts = item.split('_');
    for (const part of parts) if (!isGroup(part)) this.#vocabulary.add(part);
    const [first = ''] = parts;
    if (parts.length === 1) this.#vocabulary.add(item, is);
    else this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { parts, is }]);
  }

  #addRule(kind: keyof Found, written: Sentence): void {
    const rule = { kind, ...lineOf(written) };
    for (const part of rule.parts) {
      if (!isGroup(part)) this.#add(part, part);
      this.#rules.set(part, [...(this.#rules.get(part) ?? []), rule]);
    }
  }

  #search(sentence: readonly Token[], found: Found): void {
    const hits = this.#hitsOf(sentence);
    const isNow = hits.some((here) => here.has('.now'));
    const seen = new Map<Rule, (Span | undefined)[]>();
    hits.forEach((here, from) =>
      here.forEach((to, name) => {
        for (const rule of this.#rules.get(name) ?? []) {
          this.#steps += rule.parts.length;
          const parts = seen.get(rule) ?? [];
          seen.set(rule, parts);
          const span = (rule.isOrdered ? inOrder : inAnyOrder)(rule, parts, name, { from, to, words: to - from });
          if (span && !found[rule.kind])
            found[rule.kind] = rule.kind === 'harm' || !this.#isCalm(sentence, hits, span, isNow);
        }
      }),
    );
  }

  /** What stands at each place of a sentence, and where it ends. Sayings that mean something else count for nothing. */
  #hitsOf(sentence: readonly Token[]): Map<string, number>[] {
    const hits = sentence.map(({ is }, from) => {
      const here = new Map(is.map((name) => [name, from + 1]));
      for (const first of is)
        for (const { parts, is: name } of this.#phrases.get(first) ?? []) {
          this.#steps += parts.length;
          const isThere = parts.every((part, n) => sentence[from + n]?.is.includes(part));
          if (isThere) here.set(name, Math.max(here.get(name) ?? 0, from + parts.length));
        }
      return here;
    });
    let blank = 0;
    hits.forEach((here, at) => {
      blank = Math.max(blank, here.get('.idiom') ?? 0);
      if (at < blank) here.clear();
    });
    return hits;
  }

  /** Denied right before it, or told as long past. `isNow` where the sentence says that it goes on. */
  #isCalm(
    sentence: readonly Token[],
    hits: readonly Map<string, number>[],
    { from, to }: Span,
    isNow: boolean,
  ): boolean {
    const is = (name: string, at: number, beside: number) =>
      sentence[at]?.clause === sentence[beside]?.clause && hits[at]?.has(name) === true;
    for (let at = from - 1; at >= from - reach; at--) {
      this.#steps++;
      if (is('.no', at, from)) return true;
      if (!is('.over', at, from)) break;
    }
    if (isNow) return false;
    for (let n = 0; n < reach; n++) {
      this.#steps++;
      if (is('.ago', to + n, to - 1) || is('.ago', from - 1 - n, from)) return true;
    }
    return false;
  }
}

/** The last place of each part; the rule is met where these stand close enough together. */
function inAnyOrder({ parts, gap }: Rule, seen: (Span | undefined)[], name: string, span: Span): Span | undefined {
  seen[parts.indexOf(name)] = span;
  const all = parts.map((_part, n) => seen[n]).filter((one) => one !== undefined);
  if (all.length < parts.length) return undefined;
  const from = Math.min(...all.map((one) => one.from));
  const to = Math.max(...all.map((one) => one.to));
  const words = all.reduce((sum, one) => sum + one.words, 0);
  return to - from - words <= gap * (parts.length - 1) ? { from, to, words } : undefined;
}

/** The last way to the first parts of the rule, in their order. */
function inOrder({ parts, gap }: Rule, seen: (Span | undefined)[], name: string, span: Span): Span | undefined {
  for (let n = parts.length - 1; n >= 0; n--) {
    if (parts[n] !== name) continue;
    const before = seen[n - 1];
    if (n && (!before || before.to > span.from || span.from - before.to > gap)) continue;
    seen[n] = { from: before?.from ?? span.from, to: span.to, words: span.words + (before?.words ?? 0) };
    if (n === parts.length - 1) return seen[n];
  }
  return undefined;
}

const finders = new WeakMap<object, AlarmFinder>();

/** What the text holds, by the words of a language. */
export function alarmsIn(text: string, words: Localized<Alarms>): Found {
  const finder = finders.get(words) ?? new AlarmFinder(words);
  finders.set(words, finder);
  return finder.find(text);
}
