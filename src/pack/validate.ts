/**
 * Checks data against the part of JSON Schema that the packs use and tells all problems at once.
 * A validator of a few hundred bytes, because the schema library weighs ten times that in the bundle.
 */

export interface Schema {
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: Schema | boolean;
  items?: Schema | boolean;
  prefixItems?: readonly Schema[];
  minItems?: number;
  minLength?: number;
  minimum?: number;
  pattern?: string;
  anyOf?: readonly Schema[];
  $ref?: string;
  $defs?: Readonly<Record<string, Schema>>;
  description?: string;
}

export interface Problem {
  /** Where, such as `quiz.rules[3].when`. */
  path: string;
  /** What is wrong. */
  problem: string;
  /** What to write instead. */
  remedy: string;
}

type Record_ = Record<string, unknown>;

/** A copy of the value without anything the schema does not know, and every problem. */
export function validate(root: Schema, value: unknown): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  return { value: walk(root, value, '', problems, root), problems };
}

function walk(schema: Schema, value: unknown, path: string, problems: Problem[], root: Schema): unknown {
  if (schema.$ref) return walk(root.$defs?.[schema.$ref.split('/').pop() ?? ''] ?? {}, value, path, problems, root);
  if (schema.anyOf) return anyOf(schema, schema.anyOf, value, path, problems, root);
  const report = (problem: string, remedy: string) =>
    problems.push({ path, problem, remedy: schema.description ?? remedy });
  if (schema.enum && !schema.enum.includes(value)) {
    report(`${show(value)} is not allowed here`, `write one of ${schema.enum.map(show).join(', ')}`);
  } else if (schema.type && !isType(schema.type, value)) {
    report(`${show(value)} is not ${names[schema.type]}`, `write ${names[schema.type]}`);
  } else if (typeof value === 'string') {
    if (value.length < (schema.minLength ?? 0)) report('this is empty', 'write the sentence');
    if (schema.pattern && !new RegExp(schema.pattern).test(value))
      report(`${show(value)} has the wrong form`, `write it like ${schema.pattern}`);
  } else if (typeof value === 'number') {
    if (value < (schema.minimum ?? -Infinity)) report(`${value} is too small`, `write ${schema.minimum} or more`);
  } else if (Array.isArray(value)) {
    return list(schema, value, path, problems, root, report);
  } else if (isRecord(value)) {
    return record(schema, value, path, problems, root);
  }
  return value;
}

/** The alternative that fits, else the problems of the one that comes closest. */
function anyOf(
  schema: Schema,
  options: readonly Schema[],
  value: unknown,
  path: string,
  problems: Problem[],
  root: Schema,
): unknown {
  let closest: { value: unknown; found: Problem[]; score: number } | undefined;
  for (const option of options) {
    const found: Problem[] = [];
    const walked = walk(option, value, path, found, root);
    if (!found.length) return walked;
    // A wrong kind weighs more than a slip deeper inside.
    const score = found.length + (found.some((one) => one.path === path || one.path === `${path}.type`) ? 100 : 0);
    if (!closest || score < closest.score) closest = { value: walked, found, score };
  }
  const remedy = schema.description;
  problems.push(...(closest?.found ?? []).map((one) => (remedy && one.path === path ? { ...one, remedy } : one)));
  return closest?.value;
}

function list(
  schema: Schema,
  value: unknown[],
  path: string,
  problems: Problem[],
  root: Schema,
  report: (problem: string, remedy: string) => void,
): unknown[] {
  const fixed = schema.prefixItems;
  const least = fixed?.length ?? schema.minItems ?? 0;
  if (value.length < least) report(`the list has ${value.length} of ${least} entries`, `write ${least} or more`);
  if (fixed && value.length > fixed.length) report(`the list has ${value.length} entries`, `write ${fixed.length}`);
  return value.map((item, n) => {
    const inner = fixed?.[n] ?? (typeof schema.items === 'object' ? schema.items : {});
    return walk(inner, item, `${path}[${n}]`, problems, root);
  });
}

function record(schema: Schema, value: Record_, path: string, problems: Problem[], root: Schema): Record_ {
  const known = schema.properties ?? {};
  const rest = schema.additionalProperties;
  const made: Record_ = {};
  const at = (key: string) => (path ? `${path}.${key}` : key);
  for (const key of Object.keys(value)) {
    // JSON may hold a key named __proto__; it must not become one.
    const inner = has(known, key) ? known[key] : key !== '__proto__' && typeof rest === 'object' ? rest : undefined;
    if (inner) made[key] = walk(inner, value[key], at(key), problems, root);
    else if (rest === false || key === '__proto__') {
      problems.push({
        path: at(key),
        problem: `"${key}" is not known here`,
        remedy: `write one of ${Object.keys(known).join(', ')}`,
      });
    }
  }
  for (const key of schema.required ?? []) {
    if (!has(value, key)) problems.push({ path: at(key), problem: 'this is missing', remedy: `add "${key}"` });
  }
  return made;
}

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list [...]',
  object: 'an object {...}',
  null: 'null',
};

function isType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  return type === 'null' ? value === null : typeof value === type;
}

const has = (object: object, key: string) => Object.prototype.hasOwnProperty.call(object, key);
const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const show = (value: unknown) =>
  isRecord(value) ? 'an object' : Array.isArray(value) ? 'a list' : (JSON.stringify(value) ?? 'nothing');
