/**
 * The diary as a file for spreadsheets (RFC 4180), and back. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front, which reading takes away again. No Lit, no DOM.
 */
import {
  fieldIds,
  fields,
  keyOf,
  read,
  rawOf,
  same,
  type Entry,
  type FieldId,
  type Lists,
  type Problem,
  type Raw,
} from './entry.model.js';

/** Names of the columns where the field's own would not tell the unit. */
const units: Partial<Record<FieldId, string>> = {
  minutes: 'run_minutes',
  distance: 'distance_km',
  stiff: 'stiff_minutes',
  walk: 'walk_minutes',
  hours: 'sleep_hours',
  sitting: 'sitting_hours',
};
export const columnOf = (id: FieldId): string => units[id] ?? id;

/** Full-width forms count: some spreadsheets read them as the plain ones. */
const formula = /^'*\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;

export function toCsv(entries: readonly Entry[]): string {
  const lines = entries.map((entry) => {
    const raw = rawOf(entry);
    return fieldIds.map((id) => cell(raw[id] ?? '', fields[id].kind === 'text'));
  });
  return [fieldIds.map(columnOf), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: string, text: boolean): string {
  const safe = text && formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export interface Fault {
  /** Counted from 1, as editors do; the line where the row begins. */
  line: number;
  column: string;
  problem: Problem | 'column' | 'quote' | 'cells' | 'twice' | 'empty';
}

export interface Found {
  entries: Entry[];
  faults: Fault[];
}

/** Reads a file. Rows with a fault are left out and told; the others are there. */
export function fromCsv(file: string, today: string, lists: Lists): Found {
  const { rows, unclosed } = parse(file.replace(/^\ufeff/, ''));
  const [header, ...lines] = rows;
  const faults: Fault[] = [];
  if (!header) return { entries: [], faults: [{ line: 1, column: '', problem: 'empty' }] };
  const columns = header.cells.map((name) => name.trim().toLowerCase());
  const ids = columns.map((name) => fieldIds.find((id) => columnOf(id) === name));
  columns.forEach((column, n) => {
    if (!ids[n] || ids.indexOf(ids[n]) < n) faults.push({ line: header.line, column, problem: 'column' });
  });
  const absent = fieldIds.filter((id) => 'needed' in fields[id] && !ids.includes(id));
  absent.forEach((id) => faults.push({ line: header.line, column: columnOf(id), problem: 'missing' }));
  const entries = new Map<string, Entry>();
  for (const { line, cells } of absent.length ? [] : lines) {
    if (line === unclosed) faults.push({ line, column: '', problem: 'quote' });
    else if (cells.length !== columns.length) faults.push({ line, column: '', problem: 'cells' });
    else {
      const raw: Raw = {};
      ids.forEach((id, n) => id && (raw[id] ??= plain(id, cells[n] ?? '')));
      const { entry, problems } = read(raw, today, lists);
      for (const id of fieldIds) if (problems[id]) faults.push({ line, column: columnOf(id), problem: problems[id] });
      if (entry && entries.has(keyOf(entry))) faults.push({ line, column: 'date', problem: 'twice' });
      else if (entry) entries.set(keyOf(entry), entry);
    }
  }
  return { entries: [...entries].map(([, entry]) => entry), faults };
}

const plain = (id: FieldId, value: string): string =>
  fields[id].kind === 'text' && value.startsWith("'") && formula.test(value) ? value.slice(1) : value;

interface Row {
  line: number;
  cells: string[];
}

/** Rows of a file; its first line says whether commas, semicolons or tabs part the cells. Empty lines are left out. */
function parse(file: string): { rows: Row[]; unclosed: number | undefined } {
  const first = file.slice(0, file.search(/[\r\n]|$/));
  const comma = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  const rows: Row[] = [];
  let row: Row = { line: 1, cells: [] };
  let value = '';
  let quoted = false;
  let line = 1;
  const endRow = () => {
    if (row.cells.length || value) rows.push({ ...row, cells: [...row.cells, value] });
    value = '';
    row = { line: line + 1, cells: [] };
  };
  for (let n = 0; n < file.length; n++) {
    const sign = file[n];
    if (quoted) {
      if (sign === '\n' || (sign === '\r' && file[n + 1] !== '\n')) line++;
      if (sign !== '"') value += sign;
      else if (file[n + 1] === '"') value += file[++n];
      else quoted = false;
    } else if (sign === '"' && !value) quoted = true;
    else if (sign === comma) {
      row.cells.push(value);
      value = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && file[n + 1] === '\n') n++;
      endRow();
      line++;
    } else value += sign;
  }
  endRow();
  return { rows, unclosed: quoted ? rows[rows.length - 1]?.line : undefined };
}

export interface Merge {
  added: Entry[];
  /** Entries of the file that differ from the diary's own for the same half day. */
  differing: Entry[];
  unchanged: number;
}

export function compare(own: readonly Entry[], found: readonly Entry[]): Merge {
  const byKey = new Map(own.map((entry) => [keyOf(entry), entry]));
  const merge: Merge = { added: [], differing: [], unchanged: 0 };
  for (const entry of found) {
    const mine = byKey.get(keyOf(entry));
    if (!mine) merge.added.push(entry);
    else if (same(mine, entry)) merge.unchanged++;
    else merge.differing.push(entry);
  }
  return merge;
}
