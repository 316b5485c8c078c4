/** The plugin's zip under test: that of the runner's build, or one made for it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function builtZip() {
  const folder = process.env.CARELETS_DIST ?? `${root}node_modules/.cache/carelets-wordpress`;
  const options = { cwd: root, env: { ...process.env, CARELETS_DIST: folder } };
  if (!existsSync(`${folder}/carelets.classic.js`)) {
    execFileSync(
      process.execPath,
      ['node_modules/rollup/dist/bin/rollup', '-c', '--silent', '--configOnlyBrowser'],
      options,
    );
  }
  execFileSync(process.execPath, ['src/build/after.mjs'], options);
  return `${folder}/carelets-wordpress.zip`;
}
