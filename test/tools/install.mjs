/** Packages that only one suite needs stay in that suite's folder and are installed when it runs. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('..', import.meta.url));

/** Installs what the lock file of `test/<suite>` names, unless that is what was installed last time. */
export function install(suite) {
  const folder = `${tests}${suite}`;
  const [lock, note] = [`${folder}/package-lock.json`, `${folder}/node_modules/.installed-lock.json`].map((path) => ({
    path,
    text: existsSync(path) ? readFileSync(path, 'utf8') : '',
  }));
  if (lock.text === note.text) return;
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  execFileSync('npm', ['ci', ...quiet], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(note.path, lock.text);
}
