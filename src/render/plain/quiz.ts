/** The pain check as text: every warning sign with what to do, then each way to look after it without one. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain, type Pack } from '../../pack/pack.js';
import type { Outcome, Quiz } from '../../pack/sections/quiz.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { everyWarning } from '../../ui/warning-levels.js';
import type { Drawn } from '../draw.js';
import { list, title } from './parts.js';
import { plainWords } from './words.js';

export function quiz(drawn: Drawn): TemplateResult | undefined {
  const { pack, words, element } = drawn;
  const { quiz } = pack.topic;
  const text = pack.text.quiz;
  if (!quiz || !text) return undefined;
  const own = plainWords(pack.lang);
  const levels = everyWarning(pack, words, element.region, (content, name) => title(drawn, content, 1, name));
  return html`<div class="card" part="card">
    ${title(drawn, say(text.title))}
    <p class="soft">${own.checkAsText}</p>
    <div class="levels">${levels}</div>
    ${quiz.outcomes.filter(({ level }) => level !== 'self-care').map((outcome) => afterSigns(drawn, quiz, outcome))}
    ${title(drawn, own.ifNoSign, 1, 'section')}
    ${quiz.outcomes.filter(({ level }) => level === 'self-care').map((outcome) => plan(drawn, quiz, outcome))}
    ${smallPrint(pack, words, [...quiz.rules, ...quiz.plans])}
  </div>`;
}

/** Beside the signs above: what else to do by when, and what holds for one reason alone. */
function afterSigns(drawn: Drawn, quiz: Quiz, outcome: Outcome): TemplateResult {
  const { pack } = drawn;
  const text = pack.text.quiz;
  const words = text?.outcomes[outcome.id];
  const special = quiz.rules.filter((rule) => rule.outcome === outcome.id && rule.advice);
  const lines = [
    ...outcome.advice.map((id) => html`<li>${say(text?.advice[id])}</li>`),
    ...special.map(
      ({ id, advice }) =>
        html`<li>${say(text?.reasons[id])} ${advice?.map((one) => html`${say(text?.advice[one])} `)}</li>`,
    ),
  ];
  return html`<section>
    ${title(drawn, say(words?.title), 1, 'section')}
    <p>${say(words?.about)} ${say(words?.when)}</p>
    <ul>
      ${lines}
    </ul>
    ${labelled(drawn.words.whatToBring, list(outcome.bring?.map((id) => text?.bring[id])))}
  </section>`;
}

/** A way to look after it: for whom, by when, and what to do. */
function plan(drawn: Drawn, quiz: Quiz, outcome: Outcome): TemplateResult {
  const { pack } = drawn;
  const own = plainWords(pack.lang);
  const text = pack.text.quiz;
  const words = text?.outcomes[outcome.id];
  const why = quiz.plans.filter((rule) => rule.outcome === outcome.id);
  const advice = [...new Set([...why.flatMap(({ advice = [] }) => advice), ...outcome.advice])];
  return html`<section>
    ${title(drawn, say(words?.title), 2, 'section')}
    <p>${say(words?.about)} ${say(words?.when)}</p>
    ${labelled(own.goodFor, list(why.map(({ id }) => text?.reasons[id])))}
    ${labelled(drawn.words.whatToDo, list(advice.map((id) => text?.advice[id])))}
    ${outcome.set ? exercisesOf(pack, outcome.set) : nothing}
  </section>`;
}

const labelled = (label: string, content: TemplateResult | typeof nothing) =>
  content === nothing
    ? nothing
    : html`<p><b>${label}</b></p>
        ${content}`;

function exercisesOf(pack: Pack, set: string): TemplateResult {
  const names = pack.topic.sets?.[set]?.items.map(({ exercise }) => plain(pack.text.exercises?.[exercise]?.title));
  return html`<p><b>${plainWords(pack.lang).exercises}:</b> ${names?.join(', ')}.</p>`;
}
