/** The result: what to do first, by when, why, and what else helps. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack, Sentence } from '../../pack/pack.js';
import type { Outcome } from '../../pack/sections/quiz.js';
import { levelCard } from '../../ui/level-card.js';
import { emergencyPhone, urgentPhone } from '../../ui/phone.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { signsOf, warningLevel } from '../../ui/warning-levels.js';
import type { Words } from '../../words/index.js';
import type { Result } from './result.model.js';

type Heading = (content: unknown, className: string, below: number) => TemplateResult;

export function resultView(
  pack: Pack,
  words: Words,
  region: string,
  result: Result,
  heading: Heading,
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
  ${emergencySigns(pack, words, region, result, heading)} ${smallPrint(pack, words, result.claims)}`;
}

/** On screen under every result. An emergency has the number above already. */
function emergencySigns(
  pack: Pack,
  words: Words,
  region: string,
  { outcome, signs }: Result,
  heading: Heading,
): unknown {
  if (!pack.topic.warnings) return nothing;
  return html`<div class="about" part="emergency-signs">
    ${signs.map((line) => html`<p class="lead">${say(line)}</p>`)}
    ${outcome.level === 'emergency' ? signsOf('emergency', pack) : warningLevel('emergency', pack, words, region, (title, name) => heading(title, name, 1))}
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
