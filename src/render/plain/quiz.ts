/** The pain check as text: every warning sign with what to do, then each way to look after it without one. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain, type Pack, type Sentence } from '../../pack/pack.js';
import type { Line, Outcome, Quiz, Rule, Run } from '../../pack/sections/quiz.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import type { Said } from '../../ui/sources.js';
import { everyWarning } from '../../ui/warning-levels.js';
import { holds, strictest } from '../../widgets/pain-check-quiz/pain-check-quiz.model.js';
import type { Drawn } from '../draw.js';
import { inWords, isPlain, needed } from './condition.js';
import { levelTitle, list, title } from './parts.js';
import { plainWords } from './words.js';

export function quiz(drawn: Drawn): TemplateResult | undefined {
  const { pack, words, element } = drawn;
  const { quiz } = pack.topic;
  const text = pack.text.quiz;
  if (!quiz || !text) return undefined;
  const own = plainWords(pack.lang);
  const levels = everyWarning(pack, words, element.region, levelTitle(drawn));
  const ways = (self: boolean) => quiz.outcomes.filter(({ level }) => (level === 'self-care') === self);
  return html`<div class="card" part="card">
    ${title(drawn, say(text.title))}
    <p class="soft">${own.checkAsText}</p>
    <div class="levels">${levels}</div>
    ${ways(false).map((outcome) => afterSigns(drawn, quiz, outcome))} ${whatever(drawn, quiz)}
    ${title(drawn, own.ifNoSign, 1, 'section')} ${ways(true).map((outcome) => plan(drawn, quiz, outcome))}
    ${outlook(drawn, quiz)} ${smallPrint(pack, words, claimsOf(pack, quiz))}
  </div>`;
}

/** Beside the signs above: whom to contact by when, what not to do, what else to do, and what holds for one reason alone. */
function afterSigns(drawn: Drawn, quiz: Quiz, outcome: Outcome): TemplateResult {
  const { pack, words } = drawn;
  const text = pack.text.quiz;
  const rules = quiz.rules.filter((rule) => rule.outcome === outcome.id);
  const limit = strictest(rules.map(({ run = 'stop' }) => run));
  const milder = rules.filter(({ run = 'stop' }) => run !== limit);
  return html`<section>
    ${title(drawn, say(text?.outcomes[outcome.id]?.title), 1, 'section')}
    <p>${say(text?.outcomes[outcome.id]?.about)} ${say(text?.outcomes[outcome.id]?.when)}</p>
    ${points(
      (quiz.contacts ?? [])
        .filter(({ level }) => level === outcome.level)
        .map(({ when, contact, then = '' }) => [
          inWords(pack, when),
          [text?.contacts[contact]?.first, text?.contacts[then]?.then],
        ]),
    )}
    ${outcome.contacts.map((contact) => contactFor(drawn, quiz, outcome, contact, rules))}
    ${labelled(words.takeCare, list([text?.run?.[limit], ...linesAt(quiz, outcome).map(({ id }) => text?.lines?.[id])]))}
    ${labelled(words.whatToDo, list(outcome.advice.map((id) => text?.advice[id])))}
    ${[...new Set(milder.map(({ run }) => run))].map((run) => onlyThis(drawn, run, milder))}
    ${labelled(words.whatToBring, list(outcome.bring?.map((id) => text?.bring[id])))}
  </section>`;
}

/** Running is limited less where all reasons that hold are among these. */
function onlyThis({ pack }: Drawn, limit: Run = 'stop', milder: readonly Rule[]): TemplateResult {
  const text = pack.text.quiz;
  const why = milder.filter(({ run }) => run === limit).map(({ id }) => text?.reasons[id]);
  return html`${labelled(plainWords(pack.lang).onlyThis, list(why))}
    <p>${say(text?.run?.[limit])}</p>`;
}

/** Whom to contact, and for which reasons: all where there are several to choose from, else those with more to say. */
function contactFor(
  { pack }: Drawn,
  quiz: Quiz,
  { contacts }: Outcome,
  contact: string,
  rules: readonly Rule[],
): TemplateResult {
  const text = pack.text.quiz;
  const named = rules.filter((rule) => (rule.contact ?? contacts[contacts.length - 1]) === contact);
  const why = named.map(({ id, when, advice = [] }): Point => {
    const lines = (quiz.lines ?? []).filter((line) => line.rules?.includes(id));
    return [
      isPlain(when) ? inWords(pack, when) : say(text?.reasons[id]),
      [...lines.map((line) => text?.lines?.[line.id]), ...advice.map((one) => text?.advice[one])],
    ];
  });
  return html`<p><b>${say(text?.contacts[contact]?.first)}</b></p>
    ${points(contacts.length > 1 ? why : why.filter(([, more]) => more.length))}`;
}

/** What holds for those who would have given some answer, at any level. */
function whatever(drawn: Drawn, quiz: Quiz): TemplateResult {
  const { pack } = drawn;
  const lines = (quiz.lines ?? []).flatMap(({ id, when }): Point[] =>
    when ? [[inWords(pack, when), [pack.text.quiz?.lines?.[id]]]] : [],
  );
  return lines.length
    ? html`<section>${title(drawn, plainWords(pack.lang).whatever, 1, 'section')} ${points(lines)}</section>`
    : html``;
}

/** A way to look after it: for whom, by when, what not to do, and what to do. */
function plan(drawn: Drawn, quiz: Quiz, outcome: Outcome): TemplateResult {
  const { pack, words } = drawn;
  const own = plainWords(pack.lang);
  const text = pack.text.quiz;
  const why = quiz.plans.filter((rule) => rule.outcome === outcome.id);
  const advice = [...new Set([...why.flatMap(({ advice = [] }) => advice), ...outcome.advice])];
  // Whoever is here for an answer is told what that answer forbids.
  const told = why.map(({ when }) => new Map(needed(when)));
  const lines = linesAt(quiz, outcome, (line) => told.some((answers) => line.when && holds(line.when, answers)));
  const limit = strictest([...why, ...lines].map(({ run = 'gate' }) => run));
  return html`<section>
    ${title(drawn, say(text?.outcomes[outcome.id]?.title), 2, 'section')}
    <p>
      ${outcome.contacts.map((contact) => [say(text?.contacts[contact]?.first), ' '])}
      ${say(text?.outcomes[outcome.id]?.about)} ${say(text?.outcomes[outcome.id]?.when)}
    </p>
    ${labelled(own.goodFor, list(why.map(({ id }) => text?.reasons[id])))}
    ${labelled(words.takeCare, list(lines.map(({ id }) => text?.lines?.[id])))}
    ${labelled(words.whatToDo, list(advice.map((id) => text?.advice[id])))}
    ${labelled(words.runAgain, list([text?.run?.[limit]]))} ${outcome.set ? exercisesOf(pack, outcome.set) : nothing}
  </section>`;
}

function outlook(drawn: Drawn, quiz: Quiz): TemplateResult {
  const { pack, words } = drawn;
  const lines = (quiz.outlook ?? []).map(({ id, when }): Point => [
    inWords(pack, when),
    [pack.text.quiz?.outlook?.[id]],
  ]);
  return lines.length ? html`<section>${title(drawn, words.outlook, 2, 'section')} ${points(lines)}</section>` : html``;
}

/** The stop lines of a level, and others that fit it. The lead of the emergency signs stands over nothing here. */
const linesAt = (quiz: Quiz, { level }: Outcome, fits = (_line: Line): boolean => false): Line[] =>
  (quiz.lines ?? []).filter((line) => !line.signs && (line.levels?.includes(level) || fits(line)));

function claimsOf(pack: Pack, quiz: Quiz): Said[] {
  const text = pack.text.quiz;
  return [
    ...quiz.rules,
    ...quiz.plans,
    ...(quiz.lines ?? []).flatMap(({ id, sources, verified = false }) =>
      sources ? [{ sources, verified, said: text?.lines?.[id] }] : [],
    ),
    ...(quiz.outlook ?? []).map((one) => ({ ...one, said: text?.outlook?.[one.id] })),
  ];
}

/** For whom or why, if not for all, and what is said then. */
type Point = readonly [who: unknown, lines: readonly (Sentence | undefined)[]];

const points = (all: readonly Point[]): TemplateResult | typeof nothing =>
  all.length
    ? html`<ul>
        ${all.map(
          ([who, lines]) =>
            html`<li>
              ${who && lines.length ? html`<span class="soft">${who}</span><br />` : who}
              ${lines.map((line) => [say(line), ' '])}
            </li>`,
        )}
      </ul>`
    : nothing;

const labelled = (label: string, content: TemplateResult | typeof nothing) =>
  content === nothing
    ? nothing
    : html`<p><b>${label}</b></p>
        ${content}`;

function exercisesOf(pack: Pack, set: string): TemplateResult {
  const names = pack.topic.sets?.[set]?.items.map(({ exercise }) => plain(pack.text.exercises?.[exercise]?.title));
  return html`<p><b>${plainWords(pack.lang).exercises}:</b> ${names?.join(', ')}.</p>`;
}
