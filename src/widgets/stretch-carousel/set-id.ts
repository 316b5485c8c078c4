import type { Pack } from '../../pack/pack.js';
import { notKnown } from '../../ui/warn.js';

/** The set that the page names; the topic's first where it names none. */
export function setIdOf(pack: Pack, named: string): string {
  const ids = Object.keys(pack.topic.sets ?? {});
  if (named && !ids.includes(named)) notKnown('stretch-carousel', 'set', named, ids);
  return named || (ids[0] ?? '');
}
