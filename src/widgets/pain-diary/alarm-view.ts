/** The boxes that send for help: at once for dangerous answers, and a suggestion where the numbers ask for one. */
import { html, nothing } from 'lit';
import { dateText } from '../../ui/intl.js';
import { levelCard } from '../../ui/level-card.js';
import { emergencyPhone, urgentPhone } from '../../ui/phone.js';
import { say } from '../../ui/say.js';
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
