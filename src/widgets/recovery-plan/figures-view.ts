/** The exercises of a set as small figures, and on paper with how much of each. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain, type Pack } from '../../pack/pack.js';
import type { ExerciseSet } from '../../pack/topic.schema.js';
import { doseWords } from '../../ui/dose.js';
import { figure } from '../../ui/figure.js';
import { say } from '../../ui/say.js';
import type { Words } from '../../words/index.js';

type Item = ExerciseSet['items'][number];

/** Without `words` names alone; with them how much, too. */
export function setFigures(pack: Pack, set: string, words?: Words): TemplateResult {
  return html`<ul class="figures" role="list">
    ${(pack.topic.sets?.[set]?.items ?? []).map((item) => oneFigure(pack, item, words))}
  </ul>`;
}

function oneFigure(pack: Pack, item: Item, words: Words | undefined): unknown {
  const exercise = pack.topic.exercises?.find(({ id }) => id === item.exercise);
  const text = pack.text.exercises?.[item.exercise];
  if (!exercise || !text) return nothing;
  const [first = 'start', second = first] = exercise.cycle ?? ['start', 'end'];
  const own = item.variant && exercise[item.variant]?.poses;
  const pose = own?.[second] ?? exercise.poses[second] ?? exercise.poses['start'];
  const from = own?.[first] ?? exercise.poses[first];
  return html`<li>
    ${pose ? figure(exercise, pose, '', from === pose ? undefined : from) : nothing}
    <span>${words ? html`<strong>${say(text.title)}</strong>` : plain(text.title)}</span>
    ${words ? html`<span>${doseWords(words, exercise, item, pack.lang).join('. ')}</span>` : nothing}
    ${words && item.note ? html`<span>${say(pack.text.setNotes?.[item.note])}</span>` : nothing}
  </li>`;
}
