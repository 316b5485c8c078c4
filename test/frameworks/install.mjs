/** Puts the built package where a developer's installation would be. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const installed = fileURLToPath(new URL('node_modules/carelets', import.meta.url));

export function install() {
  const built = process.env.CARELETS_DIST ?? `${root}node_modules/.cache/carelets-frameworks`;
  const options = { cwd: root, env: { ...process.env, CARELETS_DIST: built } };
  if (!existsSync(`${built}/widgets/fact-stat.js`)) {
    execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], options);
  }
  execFileSync(process.execPath, ['src/build/after.mjs'], options);
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  cpSync(built, `${installed}/dist`, { recursive: true });
  for (const name of ['package.json', 'README.md', 'LICENSE', 'src/content']) {
    cpSync(root + name, `${installed}/${name}`, { recursive: true });
  }
}
