/** The exercises of a set one under the other, each with its pictures. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain, type Localized } from '../../pack/pack.js';
import type { ExerciseText } from '../../pack/language.schema.js';
import type { Exercise, ExerciseSet } from '../../pack/topic.schema.js';
import { figure } from '../../ui/figure.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { warningLevel } from '../../ui/warning-levels.js';
import { doseWords } from '../../ui/dose.js';
import { posesOf } from '../../widgets/stretch-carousel/slide-view.js';
import type { StretchCarousel } from '../../widgets/stretch-carousel/stretch-carousel.js';
import type { Drawn } from '../draw.js';
import { joined, title } from './parts.js';

export function carousel(drawn: Drawn): TemplateResult | undefined {
  const { pack, words } = drawn;
  const element = drawn.element as StretchCarousel;
  const set = pack.topic.sets?.[element.set];
  const about = pack.text.sets?.[element.set];
  if (!set) return undefined;
  return html`<div class="card all" part="card">
    ${title(drawn, say(about?.title), 0, 'title')}
    <p class="soft about">${say(about?.about)}</p>
    <ol class="track" role="list">
      ${set.items.map((item, n) => slide(drawn, item, n))}
    </ol>
    <p class="stop">${say(pack.text.stopIf)}</p>
    ${pack.topic.warnings ? warningLevel('emergency', pack, words, element.region) : nothing}
    ${smallPrint(pack, words, [])}
  </div>`;
}

function slide(drawn: Drawn, item: ExerciseSet['items'][number], index: number): unknown {
  const { pack, words } = drawn;
  const exercise = pack.topic.exercises?.find(({ id }) => id === item.exercise);
  const text = pack.text.exercises?.[item.exercise];
  if (!exercise || !text) return nothing;
  return html`<li class="slide" part="slide">
    ${pictures(exercise, plain(text.picture))}
    <div class="text">
      ${title(drawn, html`${index + 1}. ${say(text.title)}`, 1)}
      <ul class="chips" role="list">
        ${doseWords(words, exercise, item, pack.lang).map((chip) => html`<li>${chip}</li>`)}
      </ul>
      ${item.note ? html`<p class="note">${say(pack.text.setNotes?.[item.note])}</p>` : nothing}
      <ol>
        ${text.steps.map((step) => html`<li>${say(step)}</li>`)}
      </ol>
      ${rest(drawn, exercise, text)}
    </div>
  </li>`;
}

function rest({ pack, words }: Drawn, exercise: Exercise, text: Localized<ExerciseText>): TemplateResult {
  const rows: [string, unknown][] = [
    [words.easier, say(text.easier)],
    [words.harder, say(text.harder)],
    [words.feelIt, say(text.feel)],
    [words.skipIf, joined(text.skipIf)],
    [words.mistakes, joined(text.mistakes)],
    [
      words.evidence,
      html`${say(text.evidence)}
        <span class="soft small">${sourceNames(pack, words, exercise.sources, exercise.verified)}</span>`,
    ],
  ];
  return html`<dl>
    ${rows.map(([term, content]) =>
      content === nothing
        ? nothing
        : html`<dt>${term}</dt>
            <dd>${content}</dd>`,
    )}
  </dl>`;
}

/** Every pose once, side by side, under one name. */
function pictures(exercise: Exercise, label: string): TemplateResult {
  const poses = posesOf(exercise, 'standard').filter((pose, n, all) => all.indexOf(pose) === n);
  return html`<div class="stage" part="figure">
    <div class="stills shown">
      ${poses.map((pose, n) => figure(exercise, pose, n ? '' : label, n ? poses[n - 1] : undefined))}
    </div>
  </div>`;
}
