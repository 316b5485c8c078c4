/** A whole site: a folder in, a folder out. A file that has not changed since is left alone. */
import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

export interface SiteOptions {
  from: string;
  to: string;
  /** Turns a page's HTML into what is written. `file` is its place in the folder. */
  page: (html: string, file: string) => string;
  /** Names everything the pages depend on beside their own HTML: a change makes every page anew. */
  basis: string;
  /** Called after each file. */
  progress?: (done: number, total: number, file: string) => void;
}

export interface SiteResult {
  /** Pages drawn, other files copied, files that were up to date, files taken away because their original is gone. */
  drawn: number;
  copied: number;
  unchanged: number;
  removed: number;
  /** Files that could not be done, each with the reason. */
  failed: { file: string; reason: string }[];
}

interface Memory {
  basis: string;
  /** Hash of the original by file. */
  files: Record<string, string>;
}

/** In the folder that is written. */
const memoryFile = '.carelets-render.json';

export async function renderSite({ from, to, page, basis, progress }: SiteOptions): Promise<SiteResult> {
  if (resolve(to) === resolve(from) || `${resolve(to)}${sep}`.startsWith(`${resolve(from)}${sep}`)) {
    throw new Error(`"${to}" is "${from}" or inside it. Write a folder beside it.`);
  }
  const files = await filesOf(from);
  const before = await remembered(to, basis);
  const now: Memory = { basis, files: {} };
  const result: SiteResult = { drawn: 0, copied: 0, unchanged: 0, removed: 0, failed: [] };
  let done = 0;
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      try {
        const { hash, state } = await one(join(from, file), join(to, file), before.files[file], (html) =>
          page(html, file),
        );
        now.files[file] = hash;
        result[state] += 1;
      } catch (error) {
        result.failed.push({ file, reason: error instanceof Error ? error.message : String(error) });
      }
      progress?.(++done, files.length, file);
    }
  };
  // While one page is drawn others are read and written.
  await Promise.all([work(), work(), work(), work()]);
  result.failed.sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const file of Object.keys(before.files).filter((name) => !files.includes(name))) {
    await rm(join(to, file), { force: true });
    result.removed += 1;
  }
  await mkdir(to, { recursive: true });
  await writeFile(join(to, memoryFile), JSON.stringify(now));
  return result;
}

async function one(
  from: string,
  to: string,
  before: string | undefined,
  page: (html: string) => string,
): Promise<{ hash: string; state: 'drawn' | 'copied' | 'unchanged' }> {
  const bytes = await readFile(from);
  const hash = createHash('sha256').update(bytes).digest('base64url');
  if (hash === before && (await isThere(to))) return { hash, state: 'unchanged' };
  await mkdir(dirname(to), { recursive: true });
  if (!/\.html?$/i.test(from)) {
    await copyFile(from, to);
    return { hash, state: 'copied' };
  }
  // A byte order mark stays where it was. A page in another encoding is told, not spoilt.
  await writeFile(to, page(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
  return { hash, state: 'drawn' };
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== memoryFile)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

async function remembered(folder: string, basis: string): Promise<Memory> {
  try {
    const memory = JSON.parse(await readFile(join(folder, memoryFile), 'utf8')) as Memory;
    // Under another basis every file is new, and what is no longer there still has to go.
    if (memory.basis !== basis) for (const file of Object.keys(memory.files)) memory.files[file] = '';
    return memory;
  } catch {
    return { basis, files: {} };
  }
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
