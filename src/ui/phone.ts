/** Phone numbers by region. 111 is advice in the UK and emergency in New Zealand, so an unknown region gets the whole list. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../pack/pack.js';
import { phonesFor } from '../pack/phones.js';
import type { Phone } from '../pack/sections/phones.js';
import { fill, type Words } from '../words/index.js';
import { phoneIcon } from './icons.js';
import { say } from './say.js';

const tel = (number: string) => `tel:${number.replace(/\s/g, '')}`;

/** A button that calls the region's emergency number, or every region's number when the region is unknown. */
export function emergencyPhone(pack: Pack, words: Words, region: string): TemplateResult {
  const phone = phonesFor(pack.topic, region);
  if (!phone) return everyNumber(pack, words);
  const [first = '', ...others] = phone.emergency;
  return html`<p class="phone">
    <a class="button call" part="call-button" href=${tel(first)}
      >${phoneIcon(20)}${fill(words.callNow, { number: first })}</a
    >
    ${others.map((number) => html`<span>${words.or} <a href=${tel(number)}>${number}</a></span>`)}
    ${unchecked(words, phone.verified)}
  </p>`;
}

function everyNumber(pack: Pack, words: Words): TemplateResult {
  const link = (number: string, n: number) =>
    html`${n ? ` ${words.or} ` : nothing}<a href=${tel(number)}>${number}</a>`;
  return html`<div class="phones">
    <p><strong>${words.localEmergencyNumber}</strong></p>
    <ul>
      ${(pack.topic.phones ?? []).map(
        (phone) =>
          html`<li>${regionName(pack, phone)}: ${phone.emergency.map(link)} ${unchecked(words, phone.verified)}</li>`,
      )}
    </ul>
  </div>`;
}

/** Where to ask for urgent advice that is not an emergency. Nothing when the region is unknown. */
export function urgentPhone(pack: Pack, words: Words, region: string): TemplateResult | typeof nothing {
  const phone = phonesFor(pack.topic, region);
  const text = phone && pack.text.phones?.[phone.regions[0] ?? '']?.urgent;
  const number = phone?.urgent?.[0];
  if (!phone || (!number && !text)) return nothing;
  return html`<p class="phone">
    ${
      number
        ? html`<a class="button call" part="call-button" href=${tel(number)}
            >${phoneIcon(20)}${fill(words.callNow, { number })}</a
          >`
        : nothing
    }
    <span
      >${number ? say(text ?? words.urgentHelp) : html`${words.urgentHelp}: ${say(text)}`}
      ${unchecked(words, phone.urgentVerified ?? phone.verified)}</span
    >
  </p>`;
}

/** A number that nobody held against a source says so where it stands. */
const unchecked = (words: Words, verified: boolean) =>
  verified ? nothing : html`<span class="soft">(${words.numberUnchecked})</span>`;

/** The region's lines of a kind, each with who answers it. Empty where none is known. */
export function lines(kind: 'listen' | 'eating', pack: Pack, words: Words, region: string): TemplateResult[] {
  const phone = phonesFor(pack.topic, region);
  const names = pack.text.phones?.[phone?.regions[0] ?? '']?.lines;
  return (phone?.[kind] ?? []).map(({ id, number, way = 'call', verified }) => {
    const label = fill(words[ways[way]], { number });
    return html`<p class="phone">
      ${
        way === 'text'
          ? html`<strong>${label}</strong>`
          : html`<a class="button call" href=${tel(number)}>${phoneIcon(20)}${label}</a>`
      }
      <span>${say(names?.[id])} ${unchecked(words, verified)}</span>
    </p>`;
  });
}
const ways = { call: 'callNow', text: 'textNow', either: 'callOrText' } as const;

const regionName = (pack: Pack, phone: Phone) => say(pack.text.phones?.[phone.regions[0] ?? '']?.name);

export const phoneStyles = css`
  .phone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin-top: 12px;
  }
  .phones {
    margin-top: 12px;
  }
  .phones ul {
    padding-inline-start: 1.1em;
    columns: 2 180px;
  }
  .phones li {
    margin: 0;
    padding-top: 0.3em;
  }
  .call {
    border-color: currentcolor;
    background: var(--_surface);
  }
  .icon {
    flex: none;
  }
`;
