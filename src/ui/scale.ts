/**
 * The size of effects as pictures: estimates with their intervals on the scale they were measured on, and shares of 100
 * people as dots. Beside each stand the same facts in words, so the drawings are hidden from screen readers.
 */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Effect } from '../pack/sections/effects.js';
import type { Pack, Sentence } from '../pack/pack.js';
import { fill, type Words } from '../words/index.js';
import { axisOf, place, sizeOf, type Axis, type Drawn, type Size } from './effect.model.js';
import { numberText } from './intl.js';
import { pictogram } from './pictogram.js';
import { say } from './say.js';

const sizeWords: Record<Size, keyof Words> = {
  worse: 'sizeWorse',
  none: 'sizeNone',
  small: 'sizeSmall',
  modest: 'sizeModest',
  noticed: 'sizeNoticed',
};

const effectWord: Record<Effect['scale'], keyof Words> = {
  points: 'effectPoints',
  five: 'effectFive',
  standard: 'effectStandard',
  ratio: 'effectRatio',
  days: 'effectDays',
  share: 'outOf100',
};

/** "7.3 points better, on a scale from 0 to 100, likely 3.6 to 11. Small: less than people usually notice." */
export function effectWords(words: Words, lang: string, effect: Effect): string {
  const { scale, value, low, high } = effect;
  const number = (n: number) => numberText(n, lang);
  const worse = scale === 'points' && value < 0;
  const n = number(worse ? -value : value);
  return [
    fill(words[worse ? 'effectPointsWorse' : effectWord[scale]], { n, count: n }),
    low === undefined || high === undefined ? '' : `, ${fill(words.likely, { low: number(low), high: number(high) })}`,
    scale === 'points' ? `. ${words[sizeWords[sizeOf(effect)]]}` : '.',
    scale === 'standard' ? ` ${words.standardNote}` : '',
    effect.verified ? '' : ` ${words.statusUnverified}.`,
  ].join('');
}

/** Every effect with what it compares, in words and as a picture. Neighbours on one scale share one axis. */
export function effectList(
  pack: Pack,
  words: Words,
  effects: readonly Effect[],
  labels: Record<string, Sentence> | undefined,
): TemplateResult {
  return html`<ul class="effects" part="effects">
    ${effects.map((effect, n) => {
      const last = effects[n + 1]?.scale !== effect.scale;
      return html`<li>
        <span class="effect-label">${say(labels?.[effect.id])}</span>
        <span class="effect-words">${effectWords(words, pack.lang, effect)}</span>
        ${
          effect.scale === 'share'
            ? pictogram(effect.value)
            : scaleView(
                words,
                effect.scale,
                effect,
                effects.filter(({ scale }) => scale === effect.scale),
                last,
              )
        }
      </li>`;
    })}
  </ul>`;
}

/** What the tinted band on the scale of points means: once above such scales. */
export const bandKey = (words: Words): TemplateResult =>
  html`<p class="band-key small soft">
    <svg width="18" height="12" aria-hidden="true"><rect class="band" width="18" height="12" /></svg>
    ${words.noticedBand}
  </p>`;

function scaleView(words: Words, scale: Drawn, effect: Effect, all: readonly Effect[], ticks: boolean): TemplateResult {
  const axis = axisOf(scale, all);
  const at = (value: number) => `${place(axis, value)}%`;
  const { value, low, high } = effect;
  return html`<svg class="scale" part="scale" height=${ticks ? 40 : 22} aria-hidden="true">
    ${axis.band ? band(axis.band, axis) : nothing}
    ${axis.same === undefined ? nothing : svg`<line class="same" x1=${at(axis.same)} x2=${at(axis.same)} y1="0" y2="22"/>`}
    <line class="axis" x1="0" x2="100%" y1="21" y2="21" />
    ${ticks ? axis.ticks.map((tick) => tickView(words, scale, tick, at(tick))) : nothing}
    ${low === undefined || high === undefined ? nothing : svg`<line class="interval" x1=${at(low)} x2=${at(high)} y1="11" y2="11"/>`}
    <circle class="estimate" cx=${at(value)} cy="11" r="5.5" />
  </svg>`;
}

const band = ([from, to]: readonly [number, number], axis: Axis) =>
  svg`<rect class="band" x=${`${place(axis, from)}%`} width=${`${place(axis, to) - place(axis, from)}%`} y="0" height="21"/>`;

function tickView(words: Words, scale: Drawn, tick: number, x: string): unknown {
  const name = scale === 'ratio' ? words[`tick${String(tick).replace('.', '_')}` as keyof Words] : String(tick);
  const anchor = x === '0%' ? 'start' : x === '100%' ? 'end' : 'middle';
  return svg`<line class="axis" x1=${x} x2=${x} y1="21" y2="25"/><text x=${x} y="37" text-anchor=${anchor}>${name}</text>`;
}

export const scaleStyles = css`
  .effects {
    list-style: none;
    padding: 0;
    max-width: none;
  }
  .effects li {
    margin-block: 10px;
    font-size: 0.9em;
  }
  .effects .pictogram {
    max-width: 260px;
    margin-top: 4px;
  }
  .effect-label {
    display: block;
    font-weight: 600;
  }
  .effect-words {
    display: block;
    color: var(--_soft-ink);
  }
  .band-key {
    margin-top: 2px;
  }
  .scale {
    display: block;
    width: calc(100% - 12px);
    margin: 6px 6px 0;
    overflow: visible;
    direction: ltr;
    font-size: 11px;
    fill: var(--_soft-ink);
    font-variant-numeric: tabular-nums;
  }
  .scale .axis {
    stroke: var(--_soft-ink);
  }
  .scale .same {
    stroke: var(--_soft-ink);
    stroke-dasharray: 3 3;
  }
  .band {
    fill: var(--_far);
    fill-opacity: 0.35;
    stroke: var(--_edge);
  }
  .scale .interval {
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .scale .estimate {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .scale,
    .scale .estimate {
      fill: CanvasText;
    }
    .scale .axis,
    .scale .same,
    .scale .interval {
      stroke: CanvasText;
    }
    .band {
      fill: Canvas;
      stroke: CanvasText;
      stroke-dasharray: 2 2;
      fill-opacity: 1;
    }
  }
`;
