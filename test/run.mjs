/**
 * Runs every check one after the other and ends with "N passed, N failed": `node test/run.mjs [NAME...]`.
 * Shows a step's output when it fails, and always with --verbose.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from './tools/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}`;
/** What the tests build stays out of `dist/`. */
const built = `${root}node_modules/.cache/carelets-test`;
const nodeTests = (folder) => [
  process.execPath,
  [
    '--import',
    'tsx',
    '--test',
    '--test-timeout=300000',
    '--test-concurrency=3',
    '--test-reporter=tap',
    ...filesOf(`test/${folder}`),
  ],
];
const filesOf = (folder, ending = '.test.ts') =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
/** Suites with packages of their own, which are installed when they run. */
const withPackages = (suite) => [
  process.execPath,
  [
    '--import',
    'tsx',
    '--test',
    '--test-timeout=300000',
    '--test-reporter=tap',
    ...filesOf(`test/${suite}`, '.test.mjs'),
  ],
];

/** What a step's output says of its tests; a step without counts is one check. */
const tap = (output) => counts(/^# pass (\d+)$/m.exec(output)?.[1], /^# fail (\d+)$/m.exec(output)?.[1]);
/** The test runner prints its counts again and again while it works. */
const browser = (output) => {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed$/gm)].at(-1);
  return counts(last?.[1], last?.[2]);
};
const counts = (passed, failed) => passed && failed && { passed: Number(passed), failed: Number(failed) };

const steps = {
  manifest: [[process.execPath, ['test/tools/manifest.mjs']]],
  lint: [[bin('eslint'), ['-c', 'test/eslint.config.mjs', '--max-warnings=0', '.']]],
  format: [[bin('prettier'), ['--check', '--log-level=warn', '.']]],
  types: [[bin('tsc'), ['--noEmit', '-p', '.']]],
  templates: [[bin('lit-analyzer'), ['--strict', '--maxWarnings=0', 'src/{ui,widgets}/**/*.ts']]],
  build: [[bin('rollup'), ['-c', '--silent']]],
  node: [nodeTests('node'), tap],
  service: [nodeTests('service'), tap],
  browser: [[bin('wtr'), ['--config', 'test/web-test-runner.config.mjs']], browser],
  release: [nodeTests('release'), tap],
  hosts: [[process.execPath, ['--import', 'tsx', 'test/hosts/run.ts']], browser],
  lifecycle: [nodeTests('hosts'), tap],
  broken: [[process.execPath, ['--import', 'tsx', 'test/broken/run.ts']], browser],
  browsers: [[process.execPath, ['--import', 'tsx', 'test/browsers/run.ts']], browser],
  postgres: [[process.execPath, ['--import', 'tsx', 'test/postgres.ts']], browser],
  wordpress: [withPackages('wordpress'), tap],
  frameworks: [withPackages('frameworks'), tap],
  adblock: [withPackages('adblock'), tap],
  storybook: [nodeTests('storybook'), tap],
  regexes: [withPackages('regexes'), tap],
};
/** Those that take minutes have a script of their own. */
const usual = Object.keys(steps).slice(0, Object.keys(steps).indexOf('release'));

function run([command, args]) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', CARELETS_DIST: built } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code, output }));
  });
}

const verbose = process.argv.includes('--verbose');
const names = process.argv.slice(2).filter((name) => name !== '--verbose');

/** Runs a step, or of its test files those in `only`. */
async function attempt(name, only = []) {
  const [[program, args], read = () => undefined] = steps[name];
  const start = Date.now();
  const left = (argument) => only.length && isTest(argument) && !only.includes(argument);
  const { code, output } = await run([program, args.filter((argument) => !left(argument))]);
  const found = read(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A crash outside the tests is a failure too, and so is a runner that ran no test.
  if (found.failed === 0 && (code !== 0 || found.passed === 0)) found.failed = 1;
  if (found.failed || verbose) console.log(output);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const result = `${found.passed} of ${found.passed + found.failed} (${seconds} s)`;
  console.log(`${found.failed ? 'FAIL' : 'ok'}  ${name}: ${result}`);
  return { ...found, output };
}

const isTest = (argument) => /\.test\.\w+$/.test(argument);

/** The test files of a step that say "not ok"; none where that cannot be told. */
function failedFiles(name, output) {
  const blocks = output.match(/^not ok [^]*?^ {2}\.\.\.$/gm) ?? [];
  const files = blocks.map((block) => steps[name][0][1].find((file) => isTest(file) && block.includes(`/${file}:`)));
  return files.every(Boolean) ? [...new Set(files)] : [];
}

const total = { passed: 0, failed: 0 };
for (const name of names.length ? names : usual) {
  if (!steps[name]) throw new Error(`There is no step "${name}". Write one of: ${Object.keys(steps).join(', ')}.`);
  if (existsSync(`${root}test/${name}/package.json`)) install(name);
  let found = await attempt(name);
  // Browsers and servers wait for one another; on a shared machine CI gives a failed file a second try, and shows both.
  if (found.failed && steps[name][1] && process.env.CI) {
    const files = failedFiles(name, found.output);
    console.log(['AGAIN ', name, ...files].join(' '));
    const again = await attempt(name, files);
    const passed = files.length ? found.passed + found.failed - again.failed : again.passed;
    found = { passed, failed: again.failed };
  }
  total.passed += found.passed;
  total.failed += found.failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
