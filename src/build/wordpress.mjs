/** The WordPress plugin as a zip: its PHP, the bundle, and what the widgets say of themselves as a PHP array. */
import { strToU8, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../wordpress/', import.meta.url);
/** Health data in an event is a publisher's decision and not an author's. */
const never = ['expose-answers'];

const php = (value) => {
  if (Array.isArray(value)) return `array( ${value.map(php).join(', ')} )`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, one]) => `${php(key)} => ${php(one)}`);
    return `array( ${entries.join(', ')} )`;
  }
  return `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
};

const widgetsFor = (records) =>
  Object.fromEntries(
    records.map(({ tag, title, description, attributes }) => [
      tag,
      {
        title,
        description: description || title,
        attributes: Object.fromEntries(
          attributes
            .filter(({ name }) => !never.includes(name))
            .map(({ name, type, description: text, options }) => [
              name,
              {
                // A number may be left empty, so it travels as text.
                type: type === 'boolean' ? 'boolean' : 'string',
                label: name.replaceAll('-', ' '),
                description: text.replaceAll('`', ''),
                ...(options && { options }),
              },
            ]),
        ),
      },
    ]),
  );

/** Files of the plugin's folder, by name. */
export function pluginFiles({ records }, version, bundle) {
  const files = {
    'carelets.classic.js': bundle,
    'widgets.php': `<?php\n// Made from the widgets' own documentation.\ndefined( 'ABSPATH' ) || exit;\nreturn ${php(widgetsFor(records))};\n`,
    LICENSE: readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8'),
  };
  for (const name of readdirSync(source)) {
    files[name] = readFileSync(new URL(name, source), 'utf8')
      .replace('Version: 0.0.0', `Version: ${version}`)
      .replace('Stable tag: 0.0.0', `Stable tag: ${version}`);
  }
  return files;
}

/** The same bytes from the same files: no time of day goes in. */
export function pluginZip(...from) {
  const entries = Object.entries(pluginFiles(...from)).map(([name, text]) => [`carelets/${name}`, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: '1980-01-01T12:00:00' });
}
