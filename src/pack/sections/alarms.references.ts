/** Whether the words that alarm can be found: every group exists and is used, and no word is written as no text ever is. */
import { fileOf } from '../problem.js';
import type { Tools } from '../reference-tools.js';
import { nearest } from '../reference-tools.js';
import { isGroup, itemsOf, lineOf } from './alarms.js';

export function checkAlarms({ text, add }: Tools): void {
  const { alarms } = text;
  if (!alarms) return;
  const names = Object.keys(alarms.groups);
  const skipped = itemsOf(alarms.skip);
  const used = new Set<string>();
  const checkItem = (path: string, item: string) => {
    for (const part of item.split('_')) {
      if (isGroup(part)) {
        used.add(part);
        if (!names.includes(part)) add(fileOf(text), path, `"${part}" is not a group`, `write ${nearest(part, names)}`);
      } else if (!/^[\p{Ll}\p{Lo}\p{M}\p{N}]+-?$/u.test(part)) {
        add(
          fileOf(text),
          path,
          `"${item}" cannot be found`,
          'write lower-case letters, without apostrophes, as in "cant"',
        );
      } else if (skipped.includes(part) && path !== 'alarms.skip') {
        add(fileOf(text), path, `"${part}" is passed over`, `leave it out, or take it out of alarms.skip`);
      }
    }
  };
  const checkList = (path: string, words: string) => itemsOf(words).forEach((item) => checkItem(path, item));
  checkList('alarms.skip', alarms.skip);
  checkList('alarms.idioms', alarms.idioms);
  (Object.keys(alarms.calm) as (keyof typeof alarms.calm)[]).forEach((name) =>
    checkList(`alarms.calm.${name}`, alarms.calm[name]),
  );
  for (const kind of ['signs', 'harm'] as const)
    alarms[kind].forEach((line, n) => {
      const { parts } = lineOf(line);
      if (!parts.length)
        add(fileOf(text), `alarms.${kind}[${n}]`, 'this line names no word', 'add one, or take it out');
      parts.forEach((part) => checkItem(`alarms.${kind}[${n}]`, part));
    });
  names.forEach((name) => checkList(`alarms.groups.${name}`, alarms.groups[name] ?? ''));
  for (const name of names) {
    if (!isGroup(name)) add(fileOf(text), `alarms.groups.${name}`, 'this is not a name', 'write it in capital letters');
    else if (!used.has(name)) add(fileOf(text), `alarms.groups.${name}`, 'nothing uses this group', 'take it out');
  }
}
