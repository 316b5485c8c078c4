/**
 * Every figure a reader sees stands in the evidence brief, and every claim names a source. The brief lies beside the
 * project where the content is written; a copy of the project alone cannot run the first part and says so.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = 'src/content/back-pain-running/';
const briefs = '../shared/evidence/';
const read = (name: string) => JSON.parse(readFileSync(folder + name, 'utf8')) as Record<string, unknown>;
const brief = existsSync(briefs)
  ? readdirSync(briefs)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(briefs + name, 'utf8'))
      .join('\n')
  : undefined;
const skip = brief === undefined ? `no evidence brief in ${briefs}: the figures were not compared` : false;

/** Figures worked out from the brief's own, by path and figure, with the arithmetic. */
const workedOut: Record<string, string> = {
  'facts.exercise-education.figure: 45%': '1 - 0.55',
  'facts.exercise-education.caveat: 26%': '1 - 0.74',
  'facts.exercise-education.caveat: 59%': '1 - 0.41',
};

/** Numbers with a decimal point, with thousands, with %, "of 100" or "million", or of two digits and more. */
const figures = (text: string): string[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?(?:\s?%| (?:in|of) 100\b| million)?/g)]
    .map(([figure]) => figure.replace(/,$/, ''))
    .filter((figure) => /\D/.test(figure) || figure.length > 1);

const plainNumber = (figure: string): string => (/^[\d,.]*\d/.exec(figure)?.[0] ?? '').replaceAll(',', '');

/** A share is a share in the brief too, written as "39%", "39.0%", "39 in 100", "39 of 100" or "30 to 100%". */
function stands(figure: string, text: string): boolean {
  const number = plainNumber(figure).replace('.', '\\.');
  const same = `(?<![\\d.,])${number}(?:\\.0)?(?![\\d]|\\.\\d)`;
  if (/million/.test(figure)) return new RegExp(`${same}(?: and \\d+)? million`).test(text);
  if (/%|100$/.test(figure) && figure !== '100')
    return new RegExp(`${same}(?:\\s?%| (?:to|or|against) \\d[\\d.]*\\s?%| (?:to \\d+ )?(?:in|of) 100)`).test(text);
  return new RegExp(same).test(text);
}

function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

function objects(value: unknown, path = ''): [path: string, object: Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => objects(one, path ? `${path}.${key}` : key));
  return Array.isArray(value) ? inner : [[path, value as Record<string, unknown>], ...inner];
}

test('every figure in the sentences stands in the brief', { skip }, () => {
  const plain = (brief ?? '').replace(/(\d),(\d{3})/g, '$1$2');
  const found = texts(read('en.json')).filter(([path]) => !/^(\$schema|phones)/.test(path));
  const all = found.flatMap(([path, text]) => figures(text).map((figure) => [path, figure] as const));
  assert.ok(all.length > 100, `only ${all.length} figures were found`);
  const strangers = all.filter(([path, figure]) => !stands(figure, plain) && !workedOut[`${path}: ${figure}`]);
  assert.deepEqual(
    strangers.map(([path, figure]) => `${path}: ${figure}`),
    [],
  );
});

test('every size of an effect stands in the brief with its interval', { skip }, () => {
  const effects = objects(read('topic.json')).filter(([, one]) => 'scale' in one && 'value' in one);
  assert.ok(effects.length > 30, `only ${effects.length} effects were found`);
  for (const [path, { value, low, high }] of effects) {
    const [a, b, c] = [value, low, high].map((one) => String(Math.abs(Number(one ?? 0))).replace('.', '\\.'));
    const number = (digits = '') => `-?${digits}(?:\\.?0+)?`;
    // "1.64 (1.31 to 2.05)"; where more is better, the brief's signs and ends are turned round.
    const interval = (from = '', to = '') => `[ (]+(?:95% CI )?${number(from)} to ${number(to)}\\)`;
    const pattern =
      low === undefined
        ? `(?<![\\d.])${number(a)}(?!\\d)`
        : `(?<![\\d.])${number(a)}[^|;()]{0,60}(?:${interval(b, c)}|${interval(c, b)})`;
    assert.ok(new RegExp(pattern).test(brief ?? ''), `${path}: ${value} (${low} to ${high}) is not in the brief`);
  }
});

test('every claim names a source that the pack lists', () => {
  const topic = read('topic.json');
  const known = Object.keys(topic['sources'] as object);
  const claims = objects(topic).filter(
    ([path, one]) => !/^(phones|sources)/.test(path) && ('verified' in one || 'grade' in one),
  );
  assert.ok(claims.length > 100, `only ${claims.length} claims were found`);
  for (const [path, { sources, verified }] of claims) {
    // What rests on no source in the brief is never called verified.
    assert.ok(Array.isArray(sources) && (sources.length || !verified), `${path} names no source`);
    for (const source of sources as string[]) assert.ok(known.includes(source), `${path}: ${source}`);
  }
});

test('the comparison tells a figure that the brief does not have', () => {
  const text =
    'In runners 39.0% of adults, 619 million people, ratio 1.64 (1.31 to 2.05), 30 to 100% longer, 72 in 100.';
  for (const figure of ['39%', '619 million', '1.64', '30%', '100%', '72 of 100', '72%'])
    assert.ok(stands(figure, text), `${figure} stands there`);
  for (const figure of ['38%', '9%', '64', '1.6', '1.640', '619%', '20 million', '31 million'])
    assert.ok(!stands(figure, text), `${figure} does not stand there`);
  assert.deepEqual(figures('In 5,205 runners, 10% and 1.64, 3 of 9.'), ['5,205', '10%', '1.64']);
});
