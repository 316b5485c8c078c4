/** Where to turn, for a reader whose words alarm: in a comment before and after it is sent, and in the notes of a diary. */
import { html, nothing, type TemplateResult } from 'lit';
import { alarmsIn, type Found } from '../pack/alarms.js';
import type { Pack } from '../pack/pack.js';
import { packFor } from '../pack/shelf.js';
import type { Words } from '../words/index.js';
import { emergencyPhone, lines } from './phone.js';
import { say } from './say.js';
import { warningLevel } from './warning-levels.js';

/** A publisher's pack without words of its own looks for those of the library. */
const alarmsOf = (pack: Pack | undefined) => pack?.text.alarms ?? packFor('', pack?.lang ?? 'en')?.text.alarms;

/** What the text holds that its writer should not wait with. */
export function findAlarms(pack: Pack | undefined, text: string): Found {
  const alarms = alarmsOf(pack);
  return alarms && text ? alarmsIn(text, alarms) : { signs: false, harm: false };
}

export const isAlarm = ({ signs, harm }: Found): boolean => signs || harm;

/** Calm, and before everything else: whom to call. `meant` is where the writer says whether it is about them, now. */
export function alarmHelp(
  found: Found,
  pack: Pack,
  words: Words,
  region: string,
  meant: unknown = nothing,
): TemplateResult | typeof nothing {
  if (!isAlarm(found)) return nothing;
  return html`${found.harm ? harmHelp(pack, words, region) : nothing}
  ${
    found.signs
      ? html`<p><strong>${words.alarmSigns}</strong></p>
          ${meant} ${warningLevel('emergency', pack, words, region)}`
      : nothing
  }`;
}

function harmHelp(pack: Pack, words: Words, region: string): TemplateResult {
  const help = alarmsOf(pack)?.help;
  const listen = lines('listen', pack, words, region);
  return html`<p><strong>${words.alarmHarm}</strong></p>
    <p>${say(help?.danger)}</p>
    ${emergencyPhone(pack, words, region)}
    <p>${say(listen.length ? help?.listen : help?.elsewhere)}</p>
    ${listen}`;
}
