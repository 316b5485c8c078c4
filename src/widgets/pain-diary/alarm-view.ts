/** The boxes that send for help: at once for dangerous answers, and a suggestion where the numbers ask for one. */
import { html, nothing } from 'lit';
import type { Found } from '../../pack/alarms.js';
import type { Pack } from '../../pack/pack.js';
import { alarmHelp, findAlarms } from '../../ui/alarm-help.js';
import { dateText } from '../../ui/intl.js';
import { levelCard } from '../../ui/level-card.js';
import { emergencyPhone, urgentPhone } from '../../ui/phone.js';
import { say } from '../../ui/say.js';
import { tick } from '../../ui/tick.js';
import { withMeant, type Entry } from './entry.model.js';
import type { Base } from './names.js';
import type { Alarm, Summary } from './pain-diary.model.js';

/** For signs in both legs, or a weak leg: what to do, and the phone of the region. */
export function alarmCard({ pack, words, rules, text }: Base, alarm: Alarm | undefined, region: string): unknown {
  if (!alarm) return nothing;
  const { level } = rules.alarms[alarm];
  const does = pack.text.warnings?.levels[level];
  return levelCard(
    level,
    html`<strong class="level-title">${say(does?.title)}</strong>`,
    html`<p>${say(text.alarms[alarm])} ${say(does?.action)}</p>
      ${level === 'emergency' ? emergencyPhone(pack, words, region) : nothing}
      ${level === 'urgent' ? urgentPhone(pack, words, region) : nothing}`,
  );
}

export type Written = Partial<Record<'notes' | 'medicine', string>> & { readonly meant?: unknown };

/** What an entry's free texts hold that its writer should not wait with. */
export const alarmsWritten = (pack: Pack, { notes = '', medicine = '' }: Written): Found =>
  findAlarms(pack, `${notes}\n\n${medicine}`);

/** Words of an emergency sign, of which their writer said that they are about the writer, now. */
export const isMeant = (pack: Pack, entry: Written): boolean =>
  Boolean(entry.meant) && alarmsWritten(pack, entry).signs;

/** For words that alarm in the free texts of any of these. `mean` takes the writer's word on those with a sign. */
export function writtenHelp<Entry extends Written>(
  { pack, words, text }: Base,
  entries: readonly Entry[],
  region: string,
  mean: (entries: readonly Entry[], meant: boolean) => void,
): unknown {
  const signs = entries.filter((entry) => alarmsWritten(pack, entry).signs);
  const harm = entries.some((entry) => alarmsWritten(pack, entry).harm);
  const meant = signs.some((entry) => entry.meant);
  const question = html`${tick(say(text.fields['meant']), 'meant', meant, (now) => mean(signs, now))}
  ${meant ? html`<p><strong>${words.closedEmergency}</strong></p>` : nothing}`;
  const help = alarmHelp({ signs: signs.length > 0, harm }, pack, words, region, question);
  return help === nothing ? nothing : html`<div class="written">${help}</div>`;
}

/** What the saved entries ask for at once: the signs that were chosen, and what was written in the last week. */
export function savedHelp(
  base: Base,
  { alarm, latest }: Summary,
  region: string,
  change: (entries: readonly Entry[]) => void,
): unknown {
  const mean = (entries: readonly Entry[], meant: boolean) => change(entries.map((entry) => withMeant(entry, meant)));
  return [alarmCard(base, alarm, region), writtenHelp(base, latest, region, mean)];
}

/** What in the numbers is for a clinician to see. */
export function clinicianCard({ pack, words, text }: Base, { reasons, severe }: Summary): unknown {
  if (!reasons.length) return nothing;
  const when = severe ? ` (${dateText(severe.from, pack.lang, 'day')} – ${dateText(severe.to, pack.lang)})` : '';
  return levelCard(
    'clinician',
    html`<strong class="level-title">${words.diaryShowClinician}</strong>`,
    html`<ul>
        ${reasons.map((reason) => html`<li>${say(text.reasons[reason])}${reason === 'severe' ? when : nothing}</li>`)}
      </ul>
      <p>${say(pack.text.warnings?.levels['clinician']?.action)}</p>`,
  );
}
