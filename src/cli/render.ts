/** `carelets render`: puts the widgets' content into pages, for first paint, for readers without scripts and for feeds. */
import { progress } from '@clack/prompts';
import { Command } from 'commander';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as render from '../render/render.js';
import type { RenderOptions, SiteResult } from '../render/render.js';

interface Options {
  out?: string;
  fallback?: boolean;
  jsonLd?: boolean;
  region?: string;
  topic?: string;
  lang?: string;
  nonce?: string;
  pack?: string[];
}

type Library = typeof render;

declare const __VERSION__: string;

export function renderCommand(): Command {
  return new Command('render')
    .description("Put the widgets' content into a page, or into every page of a folder.")
    .argument('<input>', 'an .html file, a folder, or - for standard input')
    .option('-o, --out <path>', 'file or folder to write; standard output when left out')
    .option('--fallback', 'plain HTML without elements of ours and without our script: feeds, e-mail, reading apps')
    .option('--json-ld', 'add what the page says in the terms of schema.org')
    .option('--topic <id>', 'topic of every widget that names none')
    .option('--region <code>', 'region for phone numbers, such as GB, where a widget names none')
    .option('--lang <tag>', 'language of the widgets')
    .option('--nonce <text>', "nonce for the styles, where the page's policy asks for one")
    .option('--pack <folder...>', "a pack of your own; folder=ADDRESS where a widget's pack-src names another address")
    .addHelpText('after', '\nEnds with 0 when all is well, 1 when a page could not be done, 2 for a wrong call.')
    .action(async (input: string, options: Options) => {
      const library = await import('../render/render.js');
      for (const pack of options.pack ?? []) await addPack(library, pack);
      const page = drawer(library, options);
      if (input !== '-' && (await stat(input)).isDirectory()) await site(library, input, options, page);
      else {
        const drawn = page(input === '-' ? await standardInput() : await readFile(input, 'utf8'), input);
        if (options.out) await writeFile(options.out, drawn);
        else process.stdout.write(drawn);
      }
    });
}

type Drawer = (html: string, file: string) => string;

function drawer(library: Library, options: Options): Drawer {
  const defaults: Record<string, string> = {};
  for (const name of ['topic', 'region', 'lang'] as const) if (options[name]) defaults[name] = options[name];
  return (html, file) => {
    const warn = (problem: string) => console.error(`${file}: ${problem}`);
    const how: RenderOptions = { defaults, jsonLd: options.jsonLd, nonce: options.nonce, warn };
    return options.fallback ? library.renderFallback(html, how) : library.renderPage(html, how);
  };
}

async function site(library: Library, from: string, options: Options, page: Drawer): Promise<void> {
  const { out: to, ...rest } = options;
  if (!to) throw new Error(`"${from}" is a folder. Write the folder for the result: --out <folder>.`);
  let bar: ReturnType<typeof progress> | undefined;
  const started = Date.now();
  const result = await library.renderSite({
    from,
    to,
    page: (html, file) => page(html, join(from, file)),
    basis: JSON.stringify([__VERSION__, library.contentMark(), rest, await packMarks(options.pack)]),
    progress: (done, total, file) => {
      if (!process.stdout.isTTY) return;
      if (!bar) {
        bar = progress({ style: 'block', max: total });
        bar.start(file);
      }
      bar.advance(1, `${done} of ${total}  ${file}`);
    },
  });
  const told = summary(result, Date.now() - started);
  if (bar) bar.stop(told);
  else console.log(told);
  for (const { file, reason } of result.failed) console.error(`${join(from, file)}: ${reason}`);
  if (result.failed.length) process.exitCode = 1;
}

function summary({ drawn, copied, unchanged, removed, failed }: SiteResult, time: number): string {
  const parts = { drawn, copied, unchanged, removed, failed: failed.length };
  const told = Object.entries(parts).map(([name, count]) => `${count} ${name}`);
  return `${told.join(', ')} in ${(time / 1000).toFixed(1)} s`;
}

/** `folder` or `folder=ADDRESS`. */
function packOf(text: string): { folder: string; address: string } {
  const [folder = '', address] = text.split(/=(.*)/s);
  return { folder, address: address ?? folder };
}

async function addPack(library: Library, text: string): Promise<void> {
  const { folder, address } = packOf(text);
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
  const languages = (await languageFiles(folder)).map(read);
  const topic = await read('topic.json');
  try {
    library.addPack(topic, await Promise.all(languages), address);
  } catch (error) {
    throw new Error(`the pack in "${folder}" is not used.\n${(error as Error).message}`, { cause: error });
  }
}

/** English first: it is what other languages fall back to. */
async function languageFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /^[a-z]{2,3}(-\w+)*\.json$/i.test(name));
  return names.sort((a, b) => Number(b === 'en.json') - Number(a === 'en.json') || a.localeCompare(b));
}

/** The text of every pack file, so that a corrected sentence reaches every page. */
async function packMarks(packs: readonly string[] = []): Promise<string[]> {
  const all = packs.map(async (text) => {
    const { folder } = packOf(text);
    const names = ['topic.json', ...(await languageFiles(folder))];
    return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  });
  return (await Promise.all(all)).flat();
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
