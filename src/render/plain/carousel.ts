/** The exercises of a set one under the other, each with its pictures. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../pack/pack.js';
import type { Exercise, ExerciseSet } from '../../pack/topic.schema.js';
import { figure } from '../../ui/figure.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { setIdOf } from '../../widgets/stretch-carousel/set-id.js';
import { details, howTo, posesOf } from '../../widgets/stretch-carousel/slide-view.js';
import type { StretchCarousel } from '../../widgets/stretch-carousel/stretch-carousel.js';
import type { Drawn } from '../draw.js';
import { emergencySigns, title } from './parts.js';

export function carousel(drawn: Drawn): TemplateResult | undefined {
  const { pack, words } = drawn;
  const id = setIdOf(pack, (drawn.element as StretchCarousel).set);
  const set = pack.topic.sets?.[id];
  const about = pack.text.sets?.[id];
  if (!set) return undefined;
  return html`<div class="card all" part="card">
    ${title(drawn, say(about?.title), 0, 'title')}
    <p class="soft about">${say(about?.about)}</p>
    <ol class="track" role="list">
      ${set.items.map((item, n) => slide(drawn, item, n))}
    </ol>
    <p class="stop">${say(pack.text.stopIf)}</p>
    ${emergencySigns(drawn)} ${smallPrint(pack, words)}
  </div>`;
}

function slide(drawn: Drawn, item: ExerciseSet['items'][number], index: number): unknown {
  const { pack, words } = drawn;
  const exercise = pack.topic.exercises?.find(({ id }) => id === item.exercise);
  const text = pack.text.exercises?.[item.exercise];
  if (!exercise || !text) return nothing;
  const shown = { pack, words, item, exercise };
  return html`<li class="slide" part="slide">
    ${pictures(exercise, plain(text.picture))}
    <div class="text">
      ${title(drawn, html`${index + 1}. ${say(text.title)}`, 1)} ${howTo(shown, text)}
      ${details(shown, text, [
        [words.easier, say(text.easier)],
        [words.harder, say(text.harder)],
      ])}
    </div>
  </li>`;
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
