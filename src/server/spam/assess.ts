/** What becomes of a comment. Pure: no clock, no database. */
import { isPersonal } from '../../comments/notice.js';
import type { Found } from '../../pack/alarms.js';
import type { Settings } from '../options.js';
import type { Status } from '../store/tables.js';
import { findAlarms } from './alarms.js';
import { countLinks } from './links.js';
import { findWords } from './words.js';

export type Reason =
  | 'trap'
  | 'crowd'
  | 'links'
  | 'words'
  | 'harm'
  | 'alarm'
  | 'dose'
  | 'personal'
  | 'no-script'
  | 'moderation'
  | 'edited'
  | 'akismet';

export interface Assessed {
  /** Why a person should read it first; empty where nothing speaks against it. */
  reasons: Reason[];
  alarms: Found;
}

export type Rules = Pick<Settings, 'maxLinks' | 'words' | 'hold' | 'autoApprove'>;

export function assess(
  { name, website, text }: { name: string; website: string; text: string },
  rules: Rules,
): Assessed {
  const all = `${name} ${text}`;
  const found = findWords(`${all} ${website}`, rules.words);
  const alarms = findAlarms(`${name}. ${text}`);
  const reasons: Reason[] = [];
  if (countLinks(all) > rules.maxLinks) reasons.push('links');
  if (found.words) reasons.push('words');
  if (alarms.harm) reasons.push('harm');
  if (alarms.signs) reasons.push('alarm');
  if (found.dose) reasons.push('dose');
  if (isPersonal(all)) reasons.push('personal');
  return { reasons, alarms };
}

export interface Verdict {
  status: Status;
  reasons: Reason[];
}

export interface Sent {
  /** The field that people never meet was filled in. */
  trapped: boolean;
  /** It came with a ticket, which only a script can take. */
  ticketed: boolean;
  /** More was published in this minute than the thread or the service may take unseen. */
  crowded: boolean;
}

/** `before`: how many comments of the same person were approved. */
export function decide(
  assessed: Assessed,
  { trapped, ticketed, crowded }: Sent,
  rules: Rules,
  before: number,
): Verdict {
  const reasons: Reason[] = [...assessed.reasons];
  if (!ticketed) reasons.push('no-script');
  if (crowded) reasons.push('crowd');
  if (trapped) return { status: 'spam', reasons: ['trap', ...reasons] };
  if (reasons.length) return { status: 'held', reasons };
  const trusted = rules.autoApprove > 0 && before >= rules.autoApprove;
  return rules.hold && !trusted ? { status: 'held', reasons: ['moderation'] } : { status: 'approved', reasons: [] };
}
