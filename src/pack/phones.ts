import type { Phone } from './sections/phones.js';
import type { Topic } from './topic.schema.js';

/** The numbers of a region (`GB`, `nz`, ...), or undefined when the region is unknown: then no number may be shown as certain. */
export function phonesFor(topic: Topic, region: string): Phone | undefined {
  const code = `${region ?? ''}`.trim().toUpperCase();
  return code ? topic.phones?.find(({ regions }) => regions.includes(code)) : undefined;
}
