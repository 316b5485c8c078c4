/** Every snippet a publisher may copy is run: HTML in the browser with the release files, commands against what there is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fences } from '../support/fences.js';
import { Pages } from '../support/pages.js';
import { built } from '../support/built.js';
import { releaseFiles } from './hashes.js';

const folder = built();
let pages: Pages;
before(
  async () =>
    (pages = await Pages.start((name) => `${releaseFiles.some((one) => one === name) ? 'dist' : folder}/${name}`)),
);
after(() => pages.stop());

const snippets = fences();
const html = snippets.filter(({ language }) => language === 'html');
const shell = snippets.filter(({ language }) => /^(sh|bash|shell)$/.test(language));

test('there are snippets to run', () => assert.ok(html.length >= 3 && shell.length >= 3));

html.forEach(({ file, code }, n) => {
  test(`HTML ${n + 1} of ${file} runs: ${code.trim().split('\n')[0]}`, async () => {
    const script = code.includes('<script') ? '' : '<script type="module" src="/carelets.js"></script>';
    // A snippet may be the script alone.
    const widget = /<[a-z]+-[a-z-]+\b|data-carelet|<iframe/.test(code) ? '' : '<pain-check-quiz></pain-check-quiz>';
    const page = `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body>${script}${code}${widget}</body></html>`;
    const { page: tab, said } = await pages.open({ html: page });
    // A service of the publisher's own is not there; that is told in the widget.
    assert.deepEqual(
      said.filter((line) => !/ERR_NAME_NOT_RESOLVED|ERR_INTERNET|example\.org/.test(line)),
      [],
    );
    const seen = await tab.evaluate(() =>
      [...document.body.querySelectorAll<HTMLElement>('*')]
        .filter(({ localName }) => localName.includes('-'))
        .map((one) => ({
          tag: one.localName,
          known: Boolean(customElements.get(one.localName)),
          drawn: one.offsetHeight > 20,
        })),
    );
    assert.ok(seen.length > 0 || code.includes('<iframe'));
    for (const { tag, known, drawn } of seen) assert.ok(known && drawn, tag);
  });
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

for (const { file, code } of shell) {
  for (const line of code.split('\n').flatMap((one) => one.split('&&'))) {
    const command = line.replace(/#.*/, '').trim();
    if (command) test(`"${command}" of ${file} is a command there is`, () => check(command));
  }
}

function check(command: string): void {
  const [program = '', ...all] = command.split(/\s+/);
  const words = program === 'node' && all[0]?.startsWith('--env-file=') ? all.slice(1) : all;
  if (program === 'npm') {
    const [verb = '', name = ''] = words;
    if (verb === 'run') assert.ok(scripts[name], `there is no script "${name}"`);
    else assert.ok(['ci', 'install', 'start', 'test'].includes(verb), `npm ${verb}`);
    return;
  }
  const isOurs = (program === 'node' && words[0] === 'dist/cli.js') || (program === 'npx' && words[0] === 'carelets');
  if (isOurs) return checkOurs(words.slice(1));
  assert.ok(
    ['cd', 'cp', 'docker', 'unzip', 'curl'].includes(program) || existsSync(words[0] ?? ''),
    `"${program}" is not known`,
  );
}

/** The subcommand answers to --help, and its help names every option of the line. */
function checkOurs(words: string[]): void {
  const first = words.findIndex((word) => word.startsWith('-') || /[./]/.test(word) || /^[A-Z]/.test(word));
  const names = (first < 0 ? words : words.slice(0, first)).slice(0, 2);
  const help = [names, names.slice(0, 1)].map((one) =>
    spawnSync(process.execPath, [`${folder}/cli.js`, ...one, '--help'], { encoding: 'utf8' }),
  );
  const found = help.find(({ status, stdout }) => status === 0 && stdout.includes('Usage: carelets'));
  assert.ok(found, `carelets ${names.join(' ')}`);
  for (const option of words.filter((word) => /^--[a-z]/.test(word) && word !== '--help')) {
    assert.ok(
      help.some(({ stdout }) => stdout.includes(option.split('=')[0] ?? option)),
      option,
    );
  }
}
