/** The warning signs in three levels, each with what to do, by when, and whom to ring. Shared by every widget. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Pack, Sentence } from '../pack/pack.js';
import { warningLevels, type WarningLevel, type Warnings } from '../pack/sections/warnings.js';
import type { Words } from '../words/index.js';
import { levelCard } from './level-card.js';
import { emergencyPhone, urgentPhone } from './phone.js';
import { say } from './say.js';

type Title = (title: unknown, className: string) => TemplateResult;
const strong: Title = (title, className) => html`<strong class=${className}>${title}</strong>`;

/** The levels that a pack has, worst first. */
export const levelsOf = (pack: Pack): WarningLevel[] =>
  warningLevels.filter((level) => pack.topic.warnings?.[level]?.length);

/** Every level of the pack. `title` draws a level's title, as a heading where the outline needs one. */
export function everyWarning(pack: Pack, words: Words, region: string, title: Title = strong): TemplateResult {
  return html`${levelsOf(pack).map((level) => warningLevel(level, pack, words, region, title))}`;
}

/** One level: its title, what to do, the phone number of the region, and its signs. */
export function warningLevel(
  level: WarningLevel,
  pack: Pack,
  words: Words,
  region: string,
  title: Title = strong,
): TemplateResult {
  const text = pack.text.warnings?.levels[level];
  return html`<div class="warning ${level}" part="warning">
    ${levelCard(
      level,
      title(say(text?.title), 'level-title'),
      html`<p>${say(text?.action)}</p>
        ${phone(level, pack, words, region)}`,
    )}
    ${signsOf(level, pack)}
  </div>`;
}

/** The signs of a level, with what is worth knowing about them. */
export function signsOf(level: WarningLevel, pack: Pack): TemplateResult {
  const text = pack.text.warnings?.levels[level];
  return html`<div class="warning-signs">
    ${signs(pack, pack.topic.warnings?.[level] ?? [], text?.ambulance, text?.others)}
    ${text?.about ? html`<p class="soft">${say(text.about)}</p>` : nothing}
  </div>`;
}

/** One sign alone, with what to do. */
export function warningNotice(
  level: WarningLevel,
  sign: string,
  pack: Pack,
  words: Words,
  region: string,
): TemplateResult {
  const text = pack.text.warnings;
  return levelCard(
    level,
    strong(say(text?.levels[level]?.title), 'level-title'),
    html`<p>${say(text?.signs[sign])}.</p>
      <p>${say(text?.levels[level]?.action)}</p>
      ${phone(level, pack, words, region)}`,
  );
}

function phone(level: WarningLevel, pack: Pack, words: Words, region: string): unknown {
  if (level === 'emergency') return emergencyPhone(pack, words, region);
  return level === 'urgent' ? urgentPhone(pack, words, region) : nothing;
}

/** Signs that need an ambulance come first, under their own line. */
function signs(
  pack: Pack,
  all: NonNullable<Warnings[WarningLevel]>,
  ambulance: Sentence | undefined,
  others: Sentence | undefined,
): unknown {
  const list = (some: typeof all) =>
    some.length
      ? html`<ul class="signs">
          ${some.map(({ id }) => html`<li>${say(pack.text.warnings?.signs[id])}</li>`)}
        </ul>`
      : nothing;
  if (!ambulance || all.every((sign) => !sign.ambulance)) return list(all);
  const lead = (line: Sentence | undefined) => (line ? html`<p class="ambulance">${say(line)}</p>` : nothing);
  const rest = all.filter((sign) => !sign.ambulance);
  return html`${lead(ambulance)} ${list(all.filter((sign) => sign.ambulance))} ${rest.length ? lead(others) : nothing}
  ${list(rest)}`;
}

export const warningStyles = css`
  .warning {
    border: 1px solid var(--_level);
    border-radius: 10px;
    background: var(--_surface);
    overflow: hidden;
  }
  .warning + .warning {
    margin-top: 14px;
  }
  .warning > .level {
    border: 0;
    border-radius: 0;
  }
  .warning-signs {
    padding: 12px 16px 14px;
  }
  .warning-signs p {
    margin-top: 10px;
    font-size: 0.9em;
  }
  .warning-signs .ambulance {
    margin-bottom: 4px;
    color: var(--_level);
    font-size: 1em;
    font-weight: 650;
  }
  .signs li {
    margin: 0 0 0.4em;
  }
  @container (min-width: 680px) {
    .signs {
      max-width: none;
      columns: 2;
      column-gap: 28px;
    }
    .signs li {
      break-inside: avoid;
    }
  }
  @media print {
    .warning.emergency,
    .signs li {
      break-inside: avoid;
    }
    .signs {
      max-width: none;
      columns: 2;
    }
  }
`;
