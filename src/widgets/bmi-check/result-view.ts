/** What the number means and does not mean: caveats first, then the number, in one neutral colour whatever it is. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { plain, type Pack } from '../../pack/pack.js';
import type { Bmi, BmiText } from '../../pack/sections/bmi.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { fill, type Words } from '../../words/index.js';
import type { Localized } from '../../pack/pack.js';
import { classOf } from './bmi-check.model.js';

export interface ResultView {
  pack: Pack;
  words: Words;
  bmi: Bmi;
  text: Localized<BmiText>;
  /** The number as it is shown. */
  value: number;
  lower: boolean;
  heading: (content: unknown, className: string, below: number) => TemplateResult;
}

export function resultView(view: ResultView): TemplateResult {
  const { pack, words, bmi, text, value, lower, heading } = view;
  const low = value < bmi.low.below;
  return html`${heading(words.bmiCaveats, 'title', 1)}
    <ul>
      ${bmi.caveats.map((id) => html`<li>${say(text.caveats[id])}</li>`)}
    </ul>
    <p class="yours">
      <span>${words.bmiYours}</span> <strong class="figure" part="figure">${decimal(pack, value)}</strong>
    </p>
    ${scheme(view, 'who')} ${lower ? scheme(view, 'lower') : nothing}
    ${
      low
        ? html`<div class="note">
            <p>${say(text.low)}</p>
            <p class="soft small">${sourceNames(pack, words, bmi.low)}</p>
          </div>`
        : nothing
    }
    <p>${say(text.support)}</p>
    ${heading(words.bmiBack, 'section', 2)}
    <div class="claim">
      <p>${say(text.link)} ${say(text.anySize)}</p>
      <p class="soft small">${sourceNames(pack, words, bmi.link)}</p>
    </div>
    ${smallPrint(pack, words)}`;
}

/** The class in words, and where the number stands among the thresholds. */
function scheme({ pack, words, bmi, text, value }: ResultView, which: 'who' | 'lower'): TemplateResult {
  const { classes, ...claim } = bmi[which];
  const own = classOf(classes, value);
  const n = classes.findIndex(({ id }) => id === own);
  const range = rangeOf(pack, words, classes, n);
  return html`<p>${fill(which === 'who' ? words.bmiWho : words.bmiLower, { name: plain(text.classes[own]), range })}</p>
    ${scale(
      pack,
      words,
      classes.slice(1).map(({ from }) => from),
      value,
    )}
    <p class="soft small">${sourceNames(pack, words, claim)}</p>`;
}

/** "18.5 to 24.9", "under 18.5" or "40.0 and over": the nth of the classes. */
export function rangeOf(pack: Pack, words: Words, classes: readonly { from: number }[], n: number): string {
  const [from = 0, next] = [classes[n]?.from, classes[n + 1]?.from];
  const a = decimal(pack, from);
  if (next === undefined) return fill(words.bmiOver, { a });
  return n === 0
    ? fill(words.bmiUnder, { b: decimal(pack, next) })
    : fill(words.range, { a, b: decimal(pack, next - 0.1) });
}

/** The ends of the drawn scale; a number beyond is drawn at its end. */
const [left, right] = [14, 46];
const place = (value: number) => `${((Math.min(right, Math.max(left, value)) - left) / (right - left)) * 100}%`;

/** Places in per cent of the width and sizes in pixels, so that the numbers stay readable at any width. */
function scale(pack: Pack, words: Words, thresholds: readonly number[], value: number): TemplateResult {
  const names = thresholds.map((threshold) => decimal(pack, threshold, 0));
  const label = fill(words.bmiScale, { list: names.join(', '), n: decimal(pack, value) });
  return html`<svg class="scale" role="img" aria-label=${label}>
    <rect class="line" y="8" width="100%" height="12" rx="6" />
    ${thresholds.map(
      (threshold, n) =>
        svg`<line class="tick" x1=${place(threshold)} x2=${place(threshold)} y1="8" y2="20"/>
          <text x=${place(threshold)} y="38">${names[n]}</text>`,
    )}
    <circle cx=${place(value)} cy="14" r="9" />
  </svg>`;
}

const decimal = (pack: Pack, value: number, least = 1): string =>
  value.toLocaleString(pack.lang, { minimumFractionDigits: least, maximumFractionDigits: 1 });
