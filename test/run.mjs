/**
 * Runs every check and ends with "N passed, N failed": `node test/run.mjs [NAME...]`.
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
  build: [[bin('rollup'), ['-c', '--silent']]],
  lint: [[bin('eslint'), ['-c', 'test/eslint.config.mjs', '--max-warnings=0', '.']]],
  types: [[bin('tsc'), ['--noEmit', '-p', '.']]],
  service: [nodeTests('service'), tap],
  format: [[bin('prettier'), ['--check', '--log-level=warn', '.']]],
  templates: [[bin('lit-analyzer'), ['--strict', '--maxWarnings=0', 'src/{ui,widgets}/**/*.ts']]],
  node: [nodeTests('node'), tap],
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
/** Steps that leave a core idle: two of them run at the same time. Every other one has the machine alone. */
const light = new Set([
  ...['build', 'lint', 'types', 'service', 'format', 'templates'],
  ...['release', 'regexes', 'adblock', 'frameworks', 'postgres', 'wordpress', 'storybook'],
]);
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
  // What the bundle weighs is shown each time, so that nobody has to ask for it to see it grow.
  for (const [, weight] of output.matchAll(/^# (\S+: \d+ raw, .*)$/gm)) console.log(`    ${weight}`);
  return { ...found, output };
}

const isTest = (argument) => /\.test\.\w+$/.test(argument);

/** The test files of a step that say "not ok"; none where that cannot be told. */
function failedFiles(name, output) {
  const blocks = output.match(/^not ok [^]*?^ {2}\.\.\.$/gm) ?? [];
  const files = blocks.map((block) => steps[name][0][1].find((file) => isTest(file) && block.includes(`/${file}:`)));
  return files.every(Boolean) ? [...new Set(files)] : [];
}

/** A step with its packages and, in CI, its second try. */
async function step(name) {
  if (existsSync(`${root}test/${name}/package.json`)) install(name);
  const found = await attempt(name);
  if (!found.failed || !steps[name][1] || !process.env.CI) return found;
  // Browsers and servers wait for one another; on a shared machine CI gives a failed file a second try, and shows both.
  const files = failedFiles(name, found.output);
  console.log(['AGAIN ', name, ...files].join(' '));
  const again = await attempt(name, files);
  return { passed: files.length ? found.passed + found.failed - again.failed : again.passed, failed: again.failed };
}

const total = { passed: 0, failed: 0 };
async function all(queue) {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const { passed, failed } = await step(name);
    total.passed += passed;
    total.failed += failed;
  }
}

const chosen = names.length ? names : usual;
const missing = chosen.find((name) => !steps[name]);
if (missing) throw new Error(`There is no step "${missing}". Write one of: ${Object.keys(steps).join(', ')}.`);
/** In the order given: light steps that follow one another are a group, any other step is one of its own. */
const groups = chosen.reduce((list, name) => {
  if (light.has(name) && light.has(list.at(-1)?.[0])) list.at(-1).push(name);
  else list.push([name]);
  return list;
}, []);
for (const group of groups) await Promise.all([all(group), all(group)]);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
