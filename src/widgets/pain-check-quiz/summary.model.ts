/**
 * The summary to take along: the result first, then why and what to do, the emergency signs with the numbers to ring,
 * the answers in words, and what it is and is not. One structure for paper, for the clipboard and for files.
 */
import { plain, type Pack, type Sentence } from '../../pack/pack.js';
import { phonesFor } from '../../pack/phones.js';
import type { Level, Outcome, Quiz } from '../../pack/sections/quiz.js';
import { dateText } from '../../ui/intl.js';
import { statusWords } from '../../ui/status.model.js';
import { fill, type Words } from '../../words/index.js';
import type { Given } from './given.model.js';
import type { Triage } from './pain-check-quiz.model.js';
import { resultOf } from './result.model.js';

/** What was asked, and the answer. */
export type Answered = readonly [asked: string, said: string];

export interface Part {
  title: string;
  /** Said before the lines, each by itself. */
  lead: string[];
  lines: (string | Answered)[];
}

export interface Summary {
  title: string;
  /** The day of the result, in words. */
  date: string;
  /** The result first. */
  parts: Part[];
  /** What it is and is not, who reviewed it, and the versions. */
  small: string[];
}

export interface Said {
  pack: Pack;
  words: Words;
  region: string;
  quiz: Quiz;
  outcome: Outcome;
  found: Triage;
  given: readonly Given[];
  /** The reader's day, as YYYY-MM-DD. */
  day: string;
  /** Version of this library. */
  version: string;
}

type Draft = [title: Sentence | undefined, lines: (Sentence | undefined)[], lead?: (Sentence | undefined)[]];

export function summaryOf({ pack, words, region, quiz, outcome, found, given, day, version }: Said): Summary {
  const result = resultOf(pack, quiz, found);
  const parts: Draft[] = [
    [
      result?.title,
      [
        ...(result?.contact ?? []),
        result?.when,
        ...(outcome.call ? phones(pack, words, region, outcome.call) : []),
        result?.about,
      ],
    ],
    [words.takeCare, result?.stops ?? []],
    [words.why, result?.why ?? []],
    [words.whatToDo, result?.advice ?? []],
    [words.runAgain, [result?.gate]],
    [words.outlook, [result?.outlook]],
    [words.whatToBring, result?.bring ?? []],
    ...signs(pack, words, region, result?.signs ?? []),
    [words.urgentHelp, outcome.call === 'urgent' ? [] : phones(pack, words, region, 'urgent')],
    ...visit(pack, words, outcome.level),
  ];
  return {
    title: plain(pack.text.quiz?.title),
    date: dateText(day, pack.lang),
    parts: [
      ...parts.map(([title, lines, lead = []]) => ({ title: plain(title), lead: inFull(lead), lines: inFull(lines) })),
      {
        title: words.yourAnswers,
        lead: [],
        lines: given.map(({ title, chosen }): Answered => [title, chosen.map(({ text }) => text).join('; ')]),
      },
    ].filter(({ lead, lines }) => lead.length + lines.length),
    small: small(pack, words, version),
  };
}

const inFull = (lines: readonly (Sentence | undefined)[]): string[] => lines.map(plain).filter(Boolean);

/** What it is and is not, who reviewed it, and the versions. */
function small({ id, lang, topic, text }: Pack, words: Words, version: string): string[] {
  const { reviewedBy, lastReviewed, evidenceChecked } = topic.review;
  const date = (iso: string) => dateText(iso, lang);
  return [
    plain(text.review.disclaimer),
    reviewedBy && lastReviewed
      ? fill(words.reviewed, { name: reviewedBy, date: date(lastReviewed) })
      : plain(text.review.notReviewed),
    fill(words.madeFrom, { topic: id, date: date(evidenceChecked), version }),
  ];
}

/** The summary as plain text. */
export const textOf = ({ title, date, parts, small }: Summary): string =>
  [
    `${title}, ${date}`,
    ...parts.map(
      (part) =>
        `\n${[part.title, ...part.lead, ...part.lines.map((line) => `- ${typeof line === 'string' ? line : line.join(' ')}`)].join('\n')}`,
    ),
    `\n${small.join('\n')}`,
  ].join('\n');

/** What to think of before an appointment, what is done there and what to ask: where the result asks for one. */
function visit(pack: Pack, words: Words, level: Level): Draft[] {
  const own = pack.text.visit;
  const lines = pack.topic.visit;
  if (!own || !lines || !(level === 'clinician' || level === 'urgent')) return [];
  return (['before', 'done', 'questions'] as const).map((part) => [
    own[part].title,
    // A question asserts nothing that could be checked.
    lines[part].map((line) =>
      said(own[part].lines[line.id], part === 'questions' ? '' : statusWords(pack, words, line)),
    ),
  ]);
}

const said = (line: Sentence | undefined, status: string): string => `${plain(line)} ${status}`.trim();

/** What to do, whom to ring, and every sign; those for an ambulance first, under their own line. */
function signs(pack: Pack, words: Words, region: string, lead: (Sentence | undefined)[]): Draft[] {
  const text = pack.text.warnings;
  const { action, ambulance, others } = text?.levels['emergency'] ?? {};
  const all = pack.topic.warnings?.emergency ?? [];
  const named = (some: typeof all) => some.map(({ id }) => text?.signs[id]);
  const first = ambulance ? all.filter((sign) => sign.ambulance) : [];
  const rest = all.filter((sign) => !first.includes(sign));
  const apart = first.length > 0 && others;
  return [
    [
      words.emergencySigns,
      apart ? [] : named(rest),
      [action, ...phones(pack, words, region, 'emergency'), ...(all.length ? lead : [])],
    ],
    [ambulance, named(first)],
    [others, apart ? named(rest) : []],
  ];
}

/** Numbers of the region. Where it is unknown, every region's emergency number, and none of them as certain. */
function phones(pack: Pack, words: Words, region: string, kind: 'emergency' | 'urgent'): string[] {
  const phone = phonesFor(pack.topic, region);
  const either = (numbers: readonly string[]) => numbers.join(` ${words.or} `);
  const call = (numbers: readonly string[]) => fill(words.callNow, { number: either(numbers) });
  const unchecked = (line: string, verified: boolean) => said(line, verified ? '' : `(${words.numberUnchecked})`);
  const text = (code = '') => pack.text.phones?.[code];
  if (phone && kind === 'emergency') return [unchecked(call(phone.emergency), phone.verified)];
  if (phone) {
    const advice = plain(text(phone.regions[0])?.urgent);
    const line = phone.urgent?.length ? `${call(phone.urgent)} ${advice}` : advice && `${words.urgentHelp}: ${advice}`;
    return line ? [unchecked(line, phone.urgentVerified ?? phone.verified)] : [];
  }
  if (kind === 'urgent') return [];
  const each = (pack.topic.phones ?? []).map(({ regions, emergency, verified }) =>
    unchecked(`${plain(text(regions[0])?.name)}: ${either(emergency)}`, verified),
  );
  return [words.localEmergencyNumber, ...each];
}
