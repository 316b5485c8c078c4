/** The result: what to do first, by when, why, and what else helps. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack, Sentence } from '../../pack/pack.js';
import type { Outcome, Quiz } from '../../pack/sections/quiz.js';
import { levelCard } from '../../ui/level-card.js';
import { emergencyPhone, urgentPhone } from '../../ui/phone.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import type { Said } from '../../ui/sources.js';
import { warningLevel } from '../../ui/warning-levels.js';
import type { Words } from '../../words/index.js';
import { adviceFor, reasonRules, type Triage } from './pain-check-quiz.model.js';

export interface Result {
  outcome: Outcome;
  title: Sentence | undefined;
  when: Sentence | undefined;
  about: Sentence | undefined;
  action: Sentence | undefined;
  why: (Sentence | undefined)[];
  advice: (Sentence | undefined)[];
  bring: (Sentence | undefined)[];
  claims: Said[];
}

/** Everything a result says, in the pack's words. Undefined while there is no outcome. */
export function resultOf(pack: Pack, quiz: Quiz, triage: Triage): Result | undefined {
  const outcome = quiz.outcomes.find(({ id }) => id === triage.outcome);
  const text = pack.text.quiz;
  if (!outcome || !text) return undefined;
  const because = reasonRules(quiz, triage);
  const bring = new Set(outcome.bring);
  return {
    outcome,
    title: text.outcomes[outcome.id]?.title,
    when: text.outcomes[outcome.id]?.when,
    about: text.outcomes[outcome.id]?.about,
    action: text.contacts[triage.contact?.first ?? '']?.first,
    why: because.map(({ id }) => text.reasons[id]),
    advice: adviceFor(outcome, because).map((id) => text.advice[id]),
    bring: [...bring].map((id) => text.bring[id]),
    claims: because.map((rule) => ({ ...rule, said: text.reasons[rule.id] })),
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
  return html`${levelCard(
    outcome.level,
    heading(say(result.title), 'level-title', 0),
    html`<p>${say(result.action)} ${say(result.when)}</p>
      ${phone(pack, words, region, outcome)}`,
  )}
  ${result.about ? html`<p class="about">${say(result.about)}</p>` : nothing}
  ${list(heading(words.why, 'section', 1), result.why)} ${list(heading(words.whatToDo, 'section', 1), result.advice)}
  ${list(heading(words.whatToBring, 'section', 1), result.bring)} ${extra}
  ${outcome.level === 'emergency' ? nothing : html`<div class="about print-only">${warningLevel('emergency', pack, words, region)}</div>`}
  ${smallPrint(pack, words, result.claims)}`;
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
