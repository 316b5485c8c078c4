/** `npm run test:postgres`: the tests of the comments service, on a real PostgreSQL. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { openPostgresServer } from './support/postgres.js';

const server = await openPostgresServer({ durable: false });
const files = readdirSync('test/service').filter((name) => name.endsWith('.test.ts'));
const tests = process.argv.length > 2 ? process.argv.slice(2) : files.map((name) => `test/service/${name}`);
const env = { ...process.env, CARELETS_TEST_POSTGRES: server.url };
const args = ['--import', 'tsx', '--test', '--test-concurrency=3', '--test-reporter=tap', ...tests];
const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
let output = '';
child.stdout.on('data', (chunk) => (output += String(chunk)));
child.on('close', (code) => {
  const [passed = 0, failed = 0] = ['pass', 'fail'].map((what) =>
    Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(output)?.[1] ?? 0),
  );
  if (failed || code) console.log(output);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = code === 0 && passed > 0 ? 0 : 1;
  void server.stop();
});
