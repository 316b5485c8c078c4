/**
 * `npm run test:broken [-- WORD...]`: breaks the built bundle on purpose, one fault at a time, and sees whether the suite that
 * is there for it notices. A fault that goes unnoticed, or no longer fits the bundle, is a failure.
 */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { built } from '../support/built.js';
import { faults, type Fault } from './faults.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const whole = built();
/** A suite that ends with a failure has noticed something; what it says tells whether it was this fault. */
const commands: Record<Fault['suite'], (where: string) => string[]> = {
  hosts: (where) => ['test/hosts/run.ts', where],
  lifecycle: (where) => ['--test', `--test-name-pattern=${where}`, 'test/hosts/lifecycle.test.ts'],
  closed: (where) => ['--test', `--test-name-pattern=${where}`, 'test/hosts/closed.test.ts'],
  frames: (where) => [
    ...['--test', `--test-name-pattern=${where}`],
    ...['test/node/page-frame-rights.test.ts', 'test/node/page-frame-sight.test.ts'],
  ],
  reader: (where) => ['--test', `--test-name-pattern=${where}`, 'test/node/page-reader.test.ts'],
  chromium: () => ['test/browsers/run.ts', 'chromium'],
};

/** A copy of the built files with the fault in it; the problem where it does not fit. */
function breakCopy({ edits = [], added = '' }: Fault, folder: string): string {
  cpSync(whole, folder, { recursive: true });
  for (const name of ['carelets.js', 'carelets.classic.js']) {
    let code = readFileSync(`${folder}/${name}`, 'utf8');
    for (const [from, to] of edits) {
      if (!code.match(from)) return `${String(from)} is not in ${name} any more`;
      code = code.replace(from, to);
    }
    writeFileSync(`${folder}/${name}`, added ? `${code}\n;(() => { ${added} })();\n` : code);
  }
  return '';
}

function run(args: string[], folder: string): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1', CARELETS_DIST: folder };
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: root, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.on('close', (code) => done({ code, output }));
  });
}

/** What is wrong with the suite; empty where it noticed. */
async function unnoticed(fault: Fault, number: number): Promise<string> {
  const folder = `${root}node_modules/.cache/carelets-broken-${number}`;
  const misfit = breakCopy(fault, folder);
  const { code, output } = misfit ? { code: 0, output: '' } : await run(commands[fault.suite](fault.where), folder);
  rmSync(folder, { recursive: true, force: true });
  if (misfit) return misfit;
  if (code === 0) return `${fault.suite} passes`;
  return fault.says.test(output) ? '' : `${fault.suite} fails for something else:\n${output.slice(-1500)}`;
}

const words = process.argv.slice(2);
const chosen = faults.filter(
  ({ name, suite }) => !words.length || words.some((word) => `${suite} ${name}`.includes(word)),
);
const total = { passed: 0, failed: 0 };
const queue = [...chosen.entries()];
async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [number, fault] = next;
    const problem = await unnoticed(fault, number);
    total[problem ? 'failed' : 'passed']++;
    console.log(
      `${problem ? 'NOT noticed' : 'noticed'} (${fault.suite} ${fault.where}): ${fault.name}${problem && `: ${problem}`}`,
    );
  }
}
await Promise.all([work(), work()]);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
