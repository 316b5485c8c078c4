/** `carelets prove <folder>`: goes over every set of answers to a pack's quiz, and writes what holds into proof.json. */
import { Command } from 'commander';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemLine } from '../pack/check.js';
import { prove } from '../prove/prove.js';
import { proofLines } from '../prove/tell.js';
import { checkFolder } from './check.js';
import { proofFile, proofOf, type ProofFile } from './proof.js';

export function proveCommand(version: string): Command {
  return new Command('prove')
    .description(
      "Go over every set of answers to a pack's pain check, and prove what it promises or show for whom it fails.",
    )
    .argument('<folder>', 'a folder that holds a topic.json and en.json')
    .addHelpText(
      'after',
      `\nWrites ${proofFile} into the folder. Ends with 0 when all is proved, 1 when something is refuted or the pack has a problem.`,
    )
    .action(async (folder: string) => {
      const today = new Date().toISOString().slice(0, 10);
      const { lines, ok } = await proveFolder(folder, version, today);
      (ok ? console.log : console.error)(lines.join('\n'));
      if (!ok) process.exitCode = 1;
    });
}

export interface Proved {
  /** What to tell, line by line. */
  lines: string[];
  /** All is proved, or there is nothing to prove. */
  ok: boolean;
  /** Undefined where nothing was written. */
  file?: ProofFile;
}

/** `date`: YYYY-MM-DD. Throws where the folder cannot be read or written. */
export async function proveFolder(folder: string, tool: string, date: string): Promise<Proved> {
  const { topic, texts, problems } = await checkFolder(folder);
  const other = problems.filter(({ file }) => file !== proofFile);
  if (other.length || !topic) return { lines: other.map((one) => join(folder, problemLine(one))), ok: false };
  const [first] = texts;
  if (!topic.quiz || !first) return { lines: [`${folder}: there is no quiz to prove.`], ok: true };
  const proof = prove(topic.quiz);
  const file = proofOf(topic.quiz, texts, proof, { tool, date });
  const path = join(folder, proofFile);
  const before = await readFile(path, 'utf8').catch(() => '');
  const now = JSON.stringify(file, undefined, 2);
  // The same proof keeps its date.
  const undated = (text: string) => text.replace(/"date": "[^"]*"/, '').trim();
  if (undated(before) !== undated(now)) await writeFile(path, `${now}\n`);
  const ok = proof.properties.every(({ findings }) => !findings.length);
  return { lines: [`${folder}:`, ...proofLines(topic.quiz, first, proof)], ok, file };
}
