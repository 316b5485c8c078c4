/**
 * `npm run bench [-- NAME...]`: every bench one after the other, or those that are named. Each also runs alone, as
 * `node --import tsx test/bench/FILE`. Numbers depend on the machine and its load; ratios within one run count.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = `${root}node_modules/.cache/carelets-test`;
const benches = {
  widgets: 'widgets.mjs',
  render: 'render.mjs',
  comments: 'comments.ts',
  thread: 'thread.ts',
};

const names = process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(benches);
for (const name of names)
  if (!benches[name]) throw new Error(`There is no bench "${name}". Write one of: ${Object.keys(benches).join(', ')}.`);

// The widgets' bench makes a build of its own, with open roots.
if (names.some((name) => name !== 'widgets')) {
  execFileSync(process.execPath, [`${root}node_modules/rollup/dist/bin/rollup`, '-c', '--silent'], {
    cwd: root,
    env: { ...process.env, CARELETS_DIST: built },
  });
}
for (const name of names) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `${root}test/bench/${benches[name]}`], {
    cwd: root,
    env: { ...process.env, CARELETS_DIST: built },
    stdio: 'inherit',
  });
  if (status === 0) continue;
  console.log(`The bench "${name}" failed.`);
  process.exitCode = 1;
}
