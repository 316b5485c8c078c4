/** The result: what to do first, by when, why, and what else helps. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack, Sentence } from '../../pack/pack.js';
import type { Outcome, Quiz } from '../../pack/sections/quiz.js';
import { levelCard } from '../../ui/level-card.js';
import { emergencyPhone, urgentPhone } from '../../ui/phone.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import type { Said } from '../../ui/sources.js';
import { signsOf, warningLevel } from '../../ui/warning-levels.js';
import type { Words } from '../../words/index.js';
import { adviceFor, reasonRules, type Triage } from './pain-check-quiz.model.js';

export interface Result {
  outcome: Outcome;
  title: Sentence | undefined;
  when: Sentence | undefined;
  about: Sentence | undefined;
  /** Whom to contact first, and whom next. */
  contact: (Sentence | undefined)[];
  /** An ambulance is to be called: the number comes before all else. */
  ambulance: boolean;
  why: (Sentence | undefined)[];
  /** What not to do, and what to look out for; first how far running is limited. */
  stops: (Sentence | undefined)[];
  /** When to run again, where nothing but the gate stands before it. */
  gate: Sentence | undefined;
  /** How long it may last. */
  outlook: Sentence | undefined;
  advice: (Sentence | undefined)[];
  bring: (Sentence | undefined)[];
  /** What leads in the emergency signs. */
  signs: (Sentence | undefined)[];
  claims: Said[];
}

/** Everything a result says, in the pack's words. Undefined while there is no outcome. */
export function resultOf(pack: Pack, quiz: Quiz, triage: Triage): Result | undefined {
  const outcome = quiz.outcomes.find(({ id }) => id === triage.outcome);
  const text = pack.text.quiz;
  if (!outcome || !text) return undefined;
  const because = reasonRules(quiz, triage);
  const { contact, run } = triage;
  const lines = (quiz.lines ?? []).filter(({ id }) => triage.lines.includes(id));
  const outlook = quiz.outlook?.find(({ id }) => id === triage.outlook);
  const claims: Said[] = [
    ...because.map((rule) => ({ ...rule, said: text.reasons[rule.id] })),
    ...lines.flatMap(({ id, sources, verified = false }) =>
      sources ? [{ sources, verified, said: text.lines?.[id] }] : [],
    ),
    ...(outlook ? [{ ...outlook, said: text.outlook?.[outlook.id] }] : []),
  ];
  const words = text.outcomes[outcome.id];
  return {
    outcome,
    title: words?.title,
    when: words?.when,
    about: words?.about,
    contact: [text.contacts[contact?.first ?? '']?.first, text.contacts[contact?.then ?? '']?.then].filter(Boolean),
    ambulance: contact?.first === outcome.contacts[0] && outcome.level === 'emergency',
    why: because.map(({ id }) => text.reasons[id]),
    stops: [
      ...(run === 'gate' || !text.run ? [] : [text.run[run]]),
      ...lines.filter(({ signs }) => !signs).map(({ id }) => text.lines?.[id]),
    ],
    gate: run === 'gate' ? text.run?.gate : undefined,
    outlook: text.outlook?.[outlook?.id ?? ''],
    advice: adviceFor(outcome, because).map((id) => text.advice[id]),
    bring: [...new Set(outcome.bring)].map((id) => text.bring[id]),
    signs: lines.filter(({ signs }) => signs).map(({ id }) => text.lines?.[id]),
    claims,
  };
}

export function resultView(
  pack: Pack,
  words: Words,
  region: string,
  result: Result,
  heading: (content: unknown, className: string, below: number) => TemplateResult,
  extra: unknown,
): TemplateResult {
  const { outcome } = result;
  const number = phone(pack, words, region, outcome);
  const section = (title: string, lines: (Sentence | undefined)[]) => list(heading(title, 'section', 1), lines);
  const part = (title: string, line: Sentence | undefined) =>
    line
      ? html`${heading(title, 'section', 1)}
          <p>${say(line)}</p>`
      : nothing;
  return html`${levelCard(
    outcome.level,
    heading(say(result.title), 'level-title', 0),
    html`${result.ambulance ? number : nothing}
      <p>${result.contact.map((line) => [say(line), ' '])}${say(result.when)}</p>
      ${result.ambulance ? nothing : number}`,
  )}
  ${result.about ? html`<p class="about">${say(result.about)}</p>` : nothing} ${section(words.takeCare, result.stops)}
  ${section(words.why, result.why)} ${section(words.whatToDo, result.advice)} ${part(words.runAgain, result.gate)}
  ${part(words.outlook, result.outlook)} ${section(words.whatToBring, result.bring)} ${extra}
  ${emergencySigns(pack, words, region, result)} ${smallPrint(pack, words, result.claims)}`;
}

/** On screen under every result. An emergency has the number above already. */
function emergencySigns(pack: Pack, words: Words, region: string, { outcome, signs }: Result): unknown {
  if (!pack.topic.warnings) return nothing;
  return html`<div class="about" part="emergency-signs">
    ${signs.map((line) => html`<p class="lead">${say(line)}</p>`)}
    ${outcome.level === 'emergency' ? signsOf('emergency', pack) : warningLevel('emergency', pack, words, region)}
  </div>`;
}

function phone(pack: Pack, words: Words, region: string, { call }: Outcome): unknown {
  if (call === 'emergency') return emergencyPhone(pack, words, region);
  return call === 'urgent' ? urgentPhone(pack, words, region) : nothing;
}

function list(heading: TemplateResult, lines: (Sentence | undefined)[]): unknown {
  if (!lines.length) return nothing;
  return html`${heading}
    <ul>
      ${lines.map((line) => html`<li>${say(line)}</li>`)}
    </ul>`;
}
