/** The built files under test: those of the runner, or, for a test run alone, a build made for it. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function build(name: string, ...flags: string[]): string {
  const folder = `${root}node_modules/.cache/${name}`;
  execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent', ...flags], {
    cwd: root,
    env: { ...process.env, CARELETS_DIST: folder },
  });
  return folder;
}

let once: string | undefined;
export const built = (): string => (once ??= process.env['CARELETS_DIST'] ?? build('carelets-test'));
