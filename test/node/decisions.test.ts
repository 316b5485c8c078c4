/** Decisions: each file has all its parts, and the index tells of every one. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Texts by file name, the index among them as `README.md`. */
type Files = Readonly<Record<string, string>>;

const folder = 'src/decisions';
const files: Files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
);
const namesOf = (all: Files): string[] => Object.keys(all).filter((name) => name !== 'README.md');
const headings = ['Situation', 'Decision', 'What else was weighed', 'Consequences'];
const head = /^# (\d{3})\. (.+)\n\n- Status: (.+)\n- Date: (\d{4}-\d\d-\d\d)\n- Rooms: (.+)\n\n## /;

function headOf(text = '') {
  const [, number = '', title = '', status = '', date = '', rooms = ''] = head.exec(text) ?? [];
  return { number, title, status, date, rooms: rooms.split(', ') };
}

const isRoom = (room: string): boolean =>
  ['test', 'stories'].includes(room) || existsSync(`src/${room.split('/')[0] ?? ''}`);

/** What is wrong with one file by itself. */
function wrongWithin(name: string, text: string): string[] {
  const { number, rooms } = headOf(text);
  const lines = text.split('\n').length - 1;
  const found = [...text.matchAll(/^## (.+)\n\n(?!##)\S/gm)].map(([, heading]) => heading);
  const wrong = [
    !/^\d{3}(-[a-z0-9]+){3,6}\.md$/.test(name) && 'is not named by its number and three to six words',
    !head.test(text) && 'does not begin with title, status, date and rooms',
    !name.startsWith(`${number}-`) && 'has another number in its title',
    (lines < 8 || lines > 40) && `has ${lines} lines, not 8 to 40`,
    String(found) !== String(headings) &&
      `needs a text under each of these headings, in this order: ${headings.join(', ')}`,
    ...rooms.map((room) => !isRoom(room) && `names the room "${room}", which is not there`),
  ];
  return wrong.filter((one) => one !== false);
}

/** What is wrong between a file and the others. */
function wrongBetween(name: string, all: Files): string[] {
  const { number, status } = headOf(all[name]);
  const later = /^replaced by (\d{3})$/.exec(status)?.[1] ?? '';
  const heir = namesOf(all).find((one) => one.startsWith(`${later}-`));
  const says = all[heir ?? '']?.replace(/\s+/g, ' ').includes(`This replaces [${number}](${name})`);
  const links = [...(all[name] ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
  const isLater = Boolean(heir) && later > number;
  const wrong = [
    status !== 'accepted' && !later && 'has another status than "accepted" or "replaced by NNN"',
    later !== '' && !isLater && `is replaced by ${later}, which is no later decision`,
    isLater && !says && `is replaced by ${later}, which does not say so`,
    ...links.map((to) => !(to in all) && `links to ${to}, which is not there`),
  ];
  return wrong.filter((one) => one !== false);
}

/** What is wrong with the numbers and the index. */
function wrongInIndex(all: Files): string[] {
  const names = namesOf(all).sort();
  const wanted = names.map((name) => {
    const { number, title, status, rooms } = headOf(all[name]);
    return `${number} | [${title}](${name}) | ${status} (${rooms[0] ?? ''})`;
  });
  const rows = (all['README.md'] ?? '').split(/^## /m).flatMap((part) => {
    const room = part.split('\n')[0] ?? '';
    const cells = [...part.matchAll(/^\| (\d{3}) +\| (\[.*\]\((.*)\)) +\| (.+?) +\|$/gm)];
    return cells.map(([, number = '', link = '', name = '', status = '']) => {
      const first = headOf(all[name]).rooms[0] ?? '';
      return `${number} | ${link} | ${status} (${`${first}/`.startsWith(`${room}/`) ? first : room})`;
    });
  });
  return [
    ...names.flatMap((name, n) => (Number(name.slice(0, 3)) === n + 1 ? [] : [`${name} is not number ${n + 1}`])),
    ...wanted.filter((row) => !rows.includes(row)).map((row) => `the index has no row ${row}`),
    ...rows.filter((row, n) => !wanted.includes(row) || rows.indexOf(row) !== n).map((row) => `the index has ${row}`),
  ];
}

const wrongWith = (all: Files): string[] => [
  ...namesOf(all).flatMap((name) =>
    [...wrongWithin(name, all[name] ?? ''), ...wrongBetween(name, all)].map((wrong) => `${name} ${wrong}`),
  ),
  ...wrongInIndex(all),
];

test('every decision has all its parts, and the index tells of it', () => {
  assert.ok(namesOf(files).length > 100, 'the test sees the decisions');
  assert.deepEqual(wrongWith(files), []);
});

test('what is broken on purpose is noticed', () => {
  const [first = '', second = ''] = namesOf(files).sort();
  const old = namesOf(files).find((name) => headOf(files[name]).status !== 'accepted') ?? '';
  const heir = headOf(files[old]).status.slice(-3);
  const edit = (name: string, from: RegExp, to: string): Files => {
    const text = files[name] ?? '';
    assert.match(text, from);
    return { ...files, [name]: text.replace(from, to) };
  };
  const broken: readonly [Files, RegExp][] = [
    [edit(first, /^# 001\. \w+/, '# 001. Another'), /the index has no row 001/],
    [edit(first, /Status: accepted/, 'Status: maybe'), /has another status/],
    [edit(first, /Status: accepted/, 'Status: replaced by 002'), /which does not say so/],
    [edit(first, /Rooms: [\w/]+/, 'Rooms: cellar'), /the room "cellar"/],
    [edit(first, /## Decision/, '## Choice'), /under each of these headings/],
    [edit(first, /\n$/, '\nMore.'.repeat(40)), /lines, not 8 to 40/],
    [edit(old, /replaced by \d+/, 'replaced by 001'), /which is no later decision/],
    [edit('README.md', new RegExp(`\\| replaced by ${heir} +\\|`), '| accepted |'), /the index has \d{3} .* accepted/],
    [edit('README.md', /^\| 002 .*\n/m, ''), /the index has no row 002/],
    [Object.fromEntries(Object.entries(files).filter(([name]) => name !== second)), /is not number 2$/m],
  ];
  for (const [all, says] of broken) assert.match(wrongWith(all).join('\n'), says);
});
