/** Style sheets and libraries of other people's pages: npm where they are, Debian's packages where they are not. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from '../tools/install.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = `${here}node_modules/.cache`;
/** Its dependencies are the whole editor; only its style sheets are wanted. */
const blockLibrary = '@wordpress/block-library@9.48.1';
/** Not on npm. */
const debian = ['libjs-prototype', 'libjs-scriptaculous', 'libjs-mootools'];

/** Folders that `/lib/...` is looked up in. */
export const libraries = [
  `${here}node_modules`,
  `${cache}/block-library/package`,
  `${cache}/debian/usr/share/javascript`,
  '/usr/share/javascript',
];

/** Installs what is missing. Says what this machine cannot get; those pages are then told as absent, not as passed. */
export function installPackages(): void {
  install('hosts');
  attempt('WordPress block library', `${cache}/block-library/package`, (folder) => {
    execFileSync('npm', ['pack', '--silent', blockLibrary, '--pack-destination', folder]);
    for (const file of readdirSync(folder)) execFileSync('tar', ['xzf', file], { cwd: folder });
  });
  if (existsSync('/usr/share/javascript/prototype')) return;
  attempt(debian.join(', '), `${cache}/debian/usr/share/javascript`, (folder) => {
    execFileSync('apt-get', ['download', ...debian], { cwd: folder, stdio: 'pipe' });
    for (const file of readdirSync(folder))
      if (file.endsWith('.deb')) execFileSync('dpkg', ['-x', file, '.'], { cwd: folder });
  });
}

function attempt(what: string, result: string, get: (folder: string) => void): void {
  if (existsSync(result)) return;
  const folder = result
    .split('/')
    .slice(0, result.split('/').indexOf('.cache') + 2)
    .join('/');
  mkdirSync(folder, { recursive: true });
  try {
    get(folder);
  } catch (error) {
    console.log(`Not here: ${what}. ${String(error).split('\n')[0]}`);
  }
}

/** Where a library's file is, or undefined. */
export const libraryFile = (path: string): string | undefined =>
  libraries.map((folder) => `${folder}/${path}`).find((file) => existsSync(file));
