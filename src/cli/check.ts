/** `carelets check <folder>`: every problem of a content pack, with its file, its place and what to write instead. */
import { Command } from 'commander';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPack, problemLine, type Problem } from '../pack/check.js';
import type { Language } from '../pack/language.schema.js';
import type { Topic } from '../pack/topic.schema.js';
import { checkProof, proofFile } from './proof.js';
import { checkVignettes } from './vignettes.js';

export interface FolderCheck {
  problems: Problem[];
  /** Languages found, English first. */
  languages: string[];
  /** Number of worked cases that were run. */
  vignettes: number;
  /** Undefined where there is a problem with the topic or a language. */
  topic: Topic | undefined;
  /** As the languages. */
  texts: Language[];
}

export function checkCommand(): Command {
  return new Command('check')
    .description('Check content packs: their shape, ids, sources, sentences and worked cases.')
    .argument('<folder...>', 'folders that each hold a topic.json and en.json')
    .addHelpText(
      'after',
      '\nEnds with 0 when all is well, 1 when a pack has a problem, 2 when a folder cannot be read.',
    )
    .action(async (folders: string[]) => {
      for (const folder of folders) report(folder, await checkFolder(folder));
    });
}

function report(folder: string, { problems, languages, vignettes }: FolderCheck): void {
  for (const problem of problems) console.error(join(folder, problemLine(problem)));
  if (problems.length) process.exitCode = 1;
  const found = problems.length === 1 ? '1 problem' : `${problems.length || 'no'} problems`;
  console.log(`${folder}: ${found} (languages: ${languages.join(', ') || 'none'}; worked cases: ${vignettes}).`);
}

/** Throws where the folder cannot be read. */
export async function checkFolder(folder: string): Promise<FolderCheck> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
  const languageFiles = names.filter((name) => !['topic.json', 'vignettes.json', proofFile].includes(name));
  languageFiles.sort((a, b) => Number(b === 'en.json') - Number(a === 'en.json') || a.localeCompare(b));
  const problems: Problem[] = [];
  const read = (name: string) => readJson(folder, name, problems);
  const topic = await read('topic.json');
  const languages = await Promise.all(languageFiles.map(read));
  const beside = (name: string) => (names.includes(name) ? read(name) : undefined);
  const [vignettes, proof] = [await beside('vignettes.json'), await beside(proofFile)];
  const result: FolderCheck = {
    problems,
    languages: languageFiles.map((name) => name.replace('.json', '')),
    vignettes: 0,
    topic: undefined,
    texts: [],
  };
  if (problems.length) return result;

  const checked = checkPack(topic, languages);
  problems.push(...misnamed(languageFiles, languages), ...checked.problems);
  if (problems.length || !checked.topic) return result;
  Object.assign(result, { topic: checked.topic, texts: checked.languages });
  const { quiz } = checked.topic;
  for (const [file, content] of Object.entries({ 'vignettes.json': vignettes, [proofFile]: proof }))
    if (!quiz && content !== undefined)
      problems.push({ file, path: '', problem: 'the topic has no quiz', remedy: 'remove the file' });
  if (!quiz) return result;
  if (vignettes !== undefined) {
    problems.push(...checkVignettes(quiz, vignettes));
    result.vignettes = Object.keys(vignettes as object).length;
  }
  if (proof !== undefined) problems.push(...checkProof(quiz, checked.languages, proof));
  return result;
}

/** Undefined, and a problem more, where the file is missing or is not JSON. */
async function readJson(folder: string, file: string, problems: Problem[]): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8')) as unknown;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    problems.push(
      missing
        ? { file, path: '', problem: 'there is no such file in this folder', remedy: 'add it' }
        : { file, path: '', problem: `this is not JSON: ${(error as Error).message}`, remedy: 'correct it there' },
    );
    return undefined;
  }
}

/** A page asks for a language by its file's name. */
function misnamed(files: readonly string[], languages: readonly unknown[]): Problem[] {
  return files.flatMap((file, n) => {
    const lang = (languages[n] as { lang?: unknown } | null)?.lang;
    const named = file.replace('.json', '');
    if (typeof lang !== 'string' || lang === named) return [];
    return [{ file, path: 'lang', problem: `"${lang}" is not the name of this file`, remedy: `write "${named}"` }];
  });
}
