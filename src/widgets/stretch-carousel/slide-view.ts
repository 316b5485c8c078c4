/** One exercise: its figure, how much, how, and for whom not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ExerciseText } from '../../pack/language.schema.js';
import { plain, type Localized, type Pack, type Sentence } from '../../pack/pack.js';
import type { Exercise, ExerciseSet, Pose } from '../../pack/topic.schema.js';
import { figure } from '../../ui/figure.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { fill, type Words } from '../../words/index.js';
import { note } from '../../ui/cited.js';
import { doseWords } from '../../ui/dose.js';

export type Variant = 'easier' | 'standard' | 'harder';
type Item = ExerciseSet['items'][number];

/** An exercise as a set has it. */
export interface Shown {
  pack: Pack;
  words: Words;
  item: Item;
  exercise: Exercise;
}

export interface SlideView extends Shown {
  index: number;
  total: number;
  variant: Variant;
  /** Hidden slides take no focus and are not read. */
  inert: boolean;
  /** A slide that is far away is an empty box with its name. */
  drawn: boolean;
  /** Draw every pose side by side too, for print and reduced motion. */
  stills: boolean;
  playing: boolean;
  /** A session runs, and has the one pause. */
  guided: boolean;
  headingLevel: number;
  kept: Kept;
  heading: (content: unknown) => TemplateResult;
  emergency: TemplateResult;
  choose: (variant: Variant) => void;
  togglePlay: () => void;
}

/** What each slide shows, and what it was made from. */
export type Kept = Map<number, { from: readonly unknown[]; content: TemplateResult }>;

/** The exercise at this place of a set. */
export const exerciseOf = ({ topic }: Pack, set: ExerciseSet, index: number): Exercise | undefined =>
  topic.exercises?.find(({ id }) => id === set.items[index]?.exercise);

/** The poses the figure moves through, with the variant's own where the pack draws them. */
export function posesOf(exercise: Exercise, variant: Variant): Pose[] {
  const own = variant === 'standard' ? undefined : exercise[variant]?.poses;
  return (exercise.cycle ?? ['start', 'end']).flatMap((name) => own?.[name] ?? exercise.poses[name] ?? []);
}

export function slideView(view: SlideView): TemplateResult {
  const { pack, words, exercise, index, total } = view;
  const text = pack.text.exercises?.[exercise.id];
  if (!text) return html``;
  const name = fill(words.slideName, { n: index + 1, total, title: plain(text.title) });
  return html`<div
    class="slide"
    part="slide"
    role="group"
    aria-roledescription=${words.slide}
    aria-label=${name}
    ?inert=${view.inert}
  >
    ${view.drawn ? kept(view, text) : nothing}
  </div>`;
}

/**
 * Made anew only when something about the slide changed: a press and each second of a session draw the widget. Lit's `guard`
 * would hide the sentences from the mark that a page rendered ahead is held against (`ui/hydration.ts`).
 */
function kept(view: SlideView, text: Localized<ExerciseText>): TemplateResult {
  const { words, item, index, exercise, variant, stills, playing, guided, headingLevel } = view;
  const from = [text, words, item, variant, stills, playing, guided, headingLevel];
  let last = view.kept.get(index);
  if (!last?.from.every((one, n) => one === from[n])) {
    last = { from, content: content(view, text) };
    view.kept.set(index, last);
  }
  note(exercise.sources);
  return last.content;
}

function content(view: SlideView, text: Localized<ExerciseText>): TemplateResult {
  const { pack, heading } = view;
  return html`${stage(view, text)}
    <div class="text">
      ${heading(say(text.title))} ${howTo(view, text)} ${variants(view, text)} ${details(view, text)}
      <p class="stop small">${say(pack.text.stopIf)} ${view.emergency}</p>
    </div>`;
}

/** How long, and step by step. */
export const howTo = ({ pack, words, item, exercise }: Shown, text: Localized<ExerciseText>): TemplateResult =>
  html`<ul class="chips" role="list">
      ${doseWords(words, exercise, item, pack.lang).map((chip) => html`<li>${chip}</li>`)}
    </ul>
    ${item.note ? html`<p class="note">${say(pack.text.setNotes?.[item.note])}</p>` : nothing}
    <ol>
      ${text.steps.map((step) => html`<li>${say(step)}</li>`)}
    </ol>`;

/** What else there is to know, after rows of one's own. */
export function details(
  { pack, words, exercise }: Shown,
  text: Localized<ExerciseText>,
  first: readonly [string, unknown][] = [],
): TemplateResult {
  const rows: [string, unknown][] = [
    ...first,
    [words.feelIt, say(text.feel)],
    [words.skipIf, lines(text.skipIf)],
    [words.mistakes, lines(text.mistakes)],
    [words.evidence, html`${say(text.evidence)} <span class="soft small">${sourceNames(pack, words, exercise)}</span>`],
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

const lines = (sentences: readonly Sentence[] | undefined): unknown =>
  sentences?.length ? sentences.map((sentence, n) => html`${n ? '; ' : nothing}${say(sentence)}`) : nothing;

/** The resting figure, which the carousel moves; and every pose side by side for print and reduced motion. */
function stage(view: SlideView, text: Localized<ExerciseText>): TemplateResult {
  const { words, exercise, variant, playing } = view;
  const poses = posesOf(exercise, variant);
  const stills = view.stills ? poses.filter((pose, n) => poses.indexOf(pose) === n) : [];
  const label = plain(text.picture);
  return html`<div class="stage" part="figure">
    <div class="moving">${poses[1] ? figure(exercise, poses[1], label, playing ? undefined : poses[0]) : nothing}</div>
    ${
      stills.length
        ? html`<div class="stills" role="img" aria-label=${label}>
            ${stills.map((pose) => figure(exercise, pose, ''))}
          </div>`
        : nothing
    }
    ${view.guided ? nothing : playButton(view, playing ? words.pause : words.play, plain(text.title))}
  </div>`;
}

const playButton = ({ togglePlay }: SlideView, label: string, title: string) =>
  html`<button
    type="button"
    class="button play no-print"
    part="play-button"
    aria-label="${label}: ${title}"
    @click=${togglePlay}
  >
    ${label}
  </button>`;

/** Easier, standard, harder: real radios that change the words and, where the pack draws it, the figure. */
function variants({ words, item, exercise, variant, choose }: SlideView, text: Localized<ExerciseText>): unknown {
  if (!text.easier && !text.harder) return nothing;
  const choices: Variant[] = ['easier', 'standard', 'harder'];
  return html`<fieldset class="variants">
      <legend class="visually-hidden">${words.level}: ${say(text.title)}</legend>
      ${choices.map((choice) =>
        choice === 'standard' || text[choice]
          ? html`<label class=${choice === variant ? 'chosen' : ''} part="option">
              <input
                type="radio"
                class="visually-hidden"
                name="variant-${exercise.id}-${item.seconds ?? 0}"
                .checked=${choice === variant}
                @change=${() => choose(choice)}
              />${words[choice]}
            </label>`
          : nothing,
      )}
    </fieldset>
    ${variant === 'standard' ? nothing : html`<p class="variant-text">${say(text[variant])}</p>`}
    <div class="print-only small">
      ${choices.map((choice) => (choice !== 'standard' && text[choice] ? html`<p><b>${words[choice]}:</b> ${say(text[choice])}</p>` : nothing))}
    </div>`;
}
