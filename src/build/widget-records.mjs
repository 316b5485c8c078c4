/** What the widgets say of themselves, for whoever writes files about them: a plain record per widget. */
import { manifest } from '../../test/tools/manifest.mjs';

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
/** `'a' | 'b'` as its values. */
const optionsOf = (type) => (/^'[^']*'( \| '[^']*')*$/.test(type) ? type.slice(1, -1).split(`' | '`) : undefined);

export function widgetRecords() {
  const found = manifest();
  const records = found.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((one) => ({
      tag: one.tagName,
      className: one.name,
      title: one.tagName.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()),
      description: oneLine(one.description),
      attributes: (one.attributes ?? []).map(({ name, fieldName, type, description }) => ({
        name,
        field: fieldName,
        type: type?.text ?? 'string',
        options: optionsOf(type?.text ?? ''),
        description: oneLine(description),
      })),
      events: (one.events ?? [])
        .filter(({ name }) => name.startsWith('carelets-'))
        .map(({ name, description }) => ({ name, description: oneLine(description) })),
      parts: (one.cssParts ?? []).map(({ name, description }) => ({ name, description: oneLine(description) })),
      properties: (one.cssProperties ?? []).map(({ name, description }) => ({
        name,
        description: oneLine(description),
      })),
    }));
  return { manifest: found, records };
}
