/** The BMI check as text: what the number cannot tell first, how to work it out, and the classes as tables. */
import { html, type TemplateResult } from 'lit';
import type { Bmi } from '../../pack/sections/bmi.js';
import type { Claim } from '../../pack/schema-parts.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { sourceNames } from '../../ui/sources.js';
import { rangeOf } from '../../widgets/bmi-check/result-view.js';
import type { Drawn } from '../draw.js';
import { emergencySigns, list, title } from './parts.js';
import { plainWords } from './words.js';

export function bmi(drawn: Drawn): TemplateResult | undefined {
  const { pack, words } = drawn;
  const { bmi: rules } = pack.topic;
  const text = pack.text.bmi;
  if (!rules || !text) return undefined;
  const own = plainWords(pack.lang);
  return html`<div class="card" part="card">
    ${title(drawn, say(text.title))}
    <p class="intro">${say(text.intro)}</p>
    <ul>
      ${(['under18', 'pregnant'] as const).map((id) => html`<li><b>${say(text.who[id])}.</b> ${say(text.notFor[id])}</li>`)}
    </ul>
    ${title(drawn, words.bmiCaveats, 1, 'section')} ${list(rules.caveats.map((id) => text.caveats[id]))}
    ${title(drawn, own.bmiHow, 1, 'section')}
    <p>${own.bmiMetric}</p>
    <p>${own.bmiImperial}</p>
    ${table(drawn, rules.who, own.bmiWho)}
    ${table(drawn, rules.lower, html`${own.bmiLower} “${say(text.lower.label)}.”`)}
    <p>${say(text.low)} ${sourced(drawn, rules.low)}</p>
    <p>${say(text.support)}</p>
    ${title(drawn, words.bmiBack, 1, 'section')}
    <p>${say(text.link)} ${say(text.anySize)} ${sourced(drawn, rules.link)}</p>
    ${emergencySigns(drawn)} ${smallPrint(pack, words)}
  </div>`;
}

function table(drawn: Drawn, scheme: Bmi['who'], caption: unknown): TemplateResult {
  const { pack, words } = drawn;
  const { classes } = scheme;
  return html`<table>
      <caption>
        ${caption}
      </caption>
      <tbody>
        ${classes.map(
          ({ id }, n) =>
            html`<tr>
              <th scope="row">${say(pack.text.bmi?.classes[id])}</th>
              <td>${rangeOf(pack, words, classes, n)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${sourced(drawn, scheme)}</p>`;
}

const sourced = ({ pack, words }: Drawn, claim: Claim) =>
  html`<span class="soft small">${sourceNames(pack, words, claim)}</span>`;
