/** Writes custom-elements.json from the JSDoc of the widgets. The analyzer's own command would edit package.json. */
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the base class draws in the place of a widget that is all movement (`ui/closed.ts`). */
const closedParts = [
  { name: 'closed', description: 'What stands here while the page’s safety state is not open.' },
  { name: 'level', description: 'The card that says how urgent it is.' },
  { name: 'call-button', description: 'Calls a phone number.' },
  { name: 'cleared-button', description: 'A clinician said that the reader may go on.' },
  { name: 'keep-button', description: 'Keeps it closed after all.' },
];

export function manifest() {
  const files = ['src/ui/widget.ts', ...readdirSync(`${root}src/widgets`).map((tag) => `src/widgets/${tag}/${tag}.ts`)];
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const found = create({ modules, plugins: litPlugin(), dev: false });
  for (const { declarations } of found.modules) {
    for (const one of declarations) {
      one.members = one.members?.filter(({ privacy }) => !privacy);
      const isClosable = one.members?.some(({ name, default: moves }) => name === 'moves' && moves === "'all'");
      if (isClosable) one.cssParts = [...one.cssParts, ...closedParts];
    }
  }
  return found;
}

export function writeManifest() {
  writeFileSync(`${root}custom-elements.json`, `${JSON.stringify(manifest(), null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeManifest();
