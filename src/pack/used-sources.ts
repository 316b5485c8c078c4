import type { Topic } from './topic.schema.js';

/** Ids of the sources that something in the topic rests on. A list that shows others tells a reader nothing. */
export function usedSources({ sources, ...rest }: Topic): Set<string> {
  const used = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if ((key === 'sources' || key === 'guidelines') && sources[value]) used.add(value);
    } else if (Array.isArray(value)) value.forEach((item) => walk(item, key));
    else if (value) Object.keys(value).forEach((name) => walk((value as Record<string, unknown>)[name], name));
  };
  walk(rest, '');
  return used;
}
