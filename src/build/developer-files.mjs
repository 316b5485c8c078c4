/** Types for TypeScript, React, Vue and Svelte, and data for VS Code and JetBrains, from what the widgets say of themselves. */

const simple = /^(string|number|boolean|'[^']*'( \| '[^']*')*)$/;
const typeOf = ({ type }) => (simple.test(type) ? type : 'string');
const note = (text, indent = '') => (text ? `${indent}/** ${text.replaceAll('*/', '')} */\n` : '');
const interfaceName = ({ className }) => `${className}Element`;

function elementTypes(record) {
  const fields = record.attributes.map((one) => `${note(one.description, '  ')}  ${one.field}: ${typeOf(one)};\n`);
  return `${note(record.description)}export interface ${interfaceName(record)} extends HTMLElement {\n${fields.join('')}}\n`;
}

/** Attributes as written in HTML, and fields, which React and Vue set where the element has them. */
function attributeTypes(record) {
  const names = new Map();
  for (const one of record.attributes) {
    const type = { number: 'number | string', boolean: 'boolean | ""' }[typeOf(one)] ?? typeOf(one);
    for (const name of [one.name, one.field]) names.set(name, `${note(one.description, '  ')}  '${name}'?: ${type};\n`);
  }
  return `export interface ${record.className}Attributes {\n${[...names.values()].join('')}}\n`;
}

const events = (records) => [...new Map(records.flatMap((one) => one.events).map((one) => [one.name, one])).values()];

function mainTypes(records) {
  return `${records.map(elementTypes).join('\n')}
${records.map(attributeTypes).join('\n')}
/** Events of the widgets. Their detail carries no answer. */
export interface CareletsEventMap {
${events(records)
  .map(({ name, description }) => `${note(description, '  ')}  '${name}': CustomEvent;\n`)
  .join('')}}

/** Puts a topic of your own on the page. Never throws; resolves to true when it is used. */
export declare function addPack(topic: unknown, ...languages: unknown[]): Promise<boolean>;
/** Adds or replaces the labels of a language; \`lang\` is a BCP 47 tag. */
export declare function addWords(lang: string, words: Partial<Record<string, string>>): void;

declare global {
  // eslint-disable-next-line no-var
  var carelets: { addPack: typeof addPack; addWords: typeof addWords };
  interface HTMLElementTagNameMap {
${records.map((one) => `    '${one.tag}': ${interfaceName(one)};\n`).join('')}  }
  interface HTMLElementEventMap extends CareletsEventMap {}
}
`;
}

const listed = (records, value) => records.map((one) => `      '${one.tag}': ${value(one)};\n`).join('');

const reactTypes = (records) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as carelets from './carelets.js';

type Listeners = { [E in keyof carelets.CareletsEventMap as \`on\${E}\`]?: (event: carelets.CareletsEventMap[E]) => void };
type Props<E, A> = DetailedHTMLProps<HTMLAttributes<E>, E> & A & Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${listed(records, (one) => `Props<carelets.${interfaceName(one)}, carelets.${one.className}Attributes>`)}    }
  }
}
`;

const vueTypes = (records) => `import type { DefineComponent } from 'vue';
import type * as carelets from './carelets.js';

declare module 'vue' {
  interface GlobalComponents {
${listed(records, (one) => `DefineComponent<carelets.${one.className}Attributes>`)}  }
}
`;

const svelteTypes = (records) => `import type { HTMLAttributes } from 'svelte/elements';
import type * as carelets from './carelets.js';

type Listeners = { [E in keyof carelets.CareletsEventMap as \`on\${E}\`]?: (event: carelets.CareletsEventMap[E]) => void };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${listed(records, (one) => `Omit<HTMLAttributes<carelets.${interfaceName(one)}>, keyof carelets.${one.className}Attributes> & carelets.${one.className}Attributes & Listeners`)}  }
}
`;

const vsCode = (records) => ({
  version: 1.1,
  tags: records.map(({ tag, description, attributes }) => ({
    name: tag,
    description,
    attributes: attributes.map(({ name, description: text, options, type }) => ({
      name,
      description: text,
      ...(options && { values: options.map((value) => ({ name: value })) }),
      ...(type === 'boolean' && { valueSet: 'v' }),
    })),
  })),
});

const webTypes = (records, version) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: 'carelets',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: records.map(({ tag, description, attributes, events: fired }) => ({
        name: tag,
        description,
        attributes: attributes.map(({ name, description: text, type, options }) => ({
          name,
          description: text,
          value:
            type === 'boolean'
              ? { kind: 'no-value' }
              : { type: options?.map((one) => `'${one}'`).join(' | ') ?? 'string' },
        })),
        js: { events: fired },
      })),
    },
    css: { properties: [...new Map(records.flatMap((one) => one.properties).map((one) => [one.name, one])).values()] },
  },
});

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const types = (text) => `/* Made from the widgets' own documentation. */\n${text}`;
/** An entry with types alone still has to load. */
const empty = 'export {};\n';

/** Files by name, for the folder that is published. */
export function developerFiles({ manifest, records }, version) {
  const files = {
    'carelets.d.ts': types(mainTypes(records)),
    'custom-elements.json': json(manifest),
    'vscode.html-custom-data.json': json(vsCode(records)),
    'web-types.json': json(webTypes(records, version)),
  };
  for (const { tag } of records) files[`widgets/${tag}.d.ts`] = types(`export * from '../carelets.js';\n`);
  for (const [name, text] of Object.entries({ react: reactTypes, vue: vueTypes, svelte: svelteTypes })) {
    files[`${name}.d.ts`] = types(text(records));
    files[`${name}.js`] = empty;
  }
  return files;
}
