/** The small pieces that the schemas of topics and languages are made of. A `description` is the remedy that an error shows. */
import * as v from 'valibot';

export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][\w-]*$/),
  v.description('write an id of letters, digits, "-" and "_"'),
);
export const ids = v.array(id);
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.description('write a date as YYYY-MM-DD'));
export const number = v.number();
export const count = v.pipe(number, v.integer(), v.minValue(0));
/** A single amount, or [least, most]. */
export const range = v.pipe(
  v.union([count, v.tuple([count, count])]),
  v.description('write a whole number, or [least, most]'),
);
export const point = v.tuple([number, number]);
export const record = <T extends v.GenericSchema>(value: T) => v.record(id, value);

/**
 * `source`: a named source says it at this level. `choice`: the pack's own, on the cautious side. `both`: the sign has a
 * source, its level or its number is the pack's own.
 */
export const basis = v.picklist(['source', 'choice', 'both']);

/**
 * A claim that a reader could act on says where it comes from and whether that was verified. Without a basis it rests on
 * its sources.
 */
export const claim = {
  /** Empty only where there is none; then `verified` is false. */
  sources: ids,
  verified: v.boolean(),
  basis: v.optional(basis),
};
export interface Claim {
  sources: string[];
  verified: boolean;
  basis?: v.InferOutput<typeof basis> | undefined;
}

/** A consistent moderate or high certainty, B small or mixed trials, C observational, D convention, X evidence against. */
export const grade = v.picklist(['A', 'B', 'C', 'D', 'X']);

/** Plain text with `*emphasis*` and `[^SOURCE]` marks, never HTML. */
export const sentence = v.pipe(v.string(), v.minLength(1));
export const sentences = v.array(sentence);
export const byId = <T extends v.GenericSchema>(value: T) => v.record(v.string(), value);
