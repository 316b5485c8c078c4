/** After the bundles: what is made from them and from the widgets' own documentation. `node src/build/after.mjs` */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { developerFiles } from './developer-files.mjs';
import { widgetRecords } from './widget-records.mjs';
import { pluginZip } from './wordpress.mjs';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const folder = process.env.CARELETS_DIST ?? 'dist';
const found = widgetRecords();

function write(name, content) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

for (const [name, content] of Object.entries(developerFiles(found, version))) write(name, content);
const bundle = readFileSync(join(folder, 'carelets.classic.js'), 'utf8');
write('carelets-wordpress.zip', pluginZip(found, version, bundle));
