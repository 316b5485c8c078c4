/** What is felt at a place: a warning first, then each pattern, opening in place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';
import type { Pattern, Place } from '../../pack/sections/symptoms.js';
import { checkIcon, clockIcon } from '../../ui/icons.js';
import { levelCard } from '../../ui/level-card.js';
import { row } from '../../ui/rows.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { warningNotice } from '../../ui/warning-levels.js';
import type { Words } from '../../words/index.js';

/** The place's warning beside what is normal there, so that the two cannot be mixed up. */
export function warningView(pack: Pack, words: Words, region: string, place: Place): TemplateResult | typeof nothing {
  if (!place.warning) return nothing;
  const { level, sign } = place.warning;
  const normal = pack.text.symptoms?.places[place.id]?.normal;
  return html`<div class="apart">
    ${
      normal
        ? levelCard(
            'self-care',
            html`<strong class="level-title">${words.normalHere}</strong>`,
            html`<p>${say(normal)}</p>`,
          )
        : nothing
    }
    ${warningNotice(level, sign, pack, words, region)}
  </div>`;
}

const tag: Record<Pattern['level'], (words: Words) => TemplateResult> = {
  'self-care': (words) => html`${checkIcon(16)}${words.homeCare}`,
  watch: (words) => html`${clockIcon(16)}${words.watchClosely}`,
  clinician: (words) => html`${clockIcon(16)}${words.seeClinician}`,
};

export function patternView(pack: Pack, words: Words, pattern: Pattern, open: boolean): TemplateResult {
  const text = pack.text.symptoms?.patterns[pattern.id];
  return html`<details class="pattern" part="pattern" .open=${open}>
    <summary class="opener">
      <span>
        <span class="pattern-title">${say(text?.title)}</span>
        <span class="tag ${pattern.level}">${tag[pattern.level](words)}</span>
      </span>
    </summary>
    <p>${say(text?.feels)}</p>
    <dl>
      ${row(words.worseWith, say(text?.worse))} ${row(words.easierWith, say(text?.easier))}
      ${row(words.usualTime, say(text?.time))} ${row(words.whatHelps, say(text?.action))}
      ${row(words.howSure, say(text?.certainty))}
    </dl>
    <p class="soft small">${pattern.sources.length ? sourceNames(pack, words, pattern) : words.noSource}</p>
  </details>`;
}
