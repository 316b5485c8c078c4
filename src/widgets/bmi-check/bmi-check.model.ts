/** The rules of the BMI check: measures as typed in, a number and its class out. No Lit, no DOM, no clock. */

export type Units = 'metric' | 'imperial';

/** What the reader typed, by field. */
export interface Typed {
  cm: string;
  kg: string;
  feet: string;
  inches: string;
  stone: string;
  pounds: string;
}
export type Measure = keyof Typed;

/** `missing`: nothing was written; `notNumber`: it cannot be read; `range`: no adult measures that. */
export type Problem = 'missing' | 'notNumber' | 'range';

export interface Reading {
  /** The body mass index as it is shown: one decimal. Undefined while there is any problem. */
  bmi: number | undefined;
  problems: Partial<Record<Measure, Problem>>;
}

/** What an adult can measure. A typing error is outside of it; it says nothing about health. */
export const limits = { cm: [100, 250], kg: [25, 350], inches: [39, 98], pounds: [55, 772] } as const;

const inchesInFoot = 12;
const poundsInStone = 14;

/**
 * The fields of each system. Where two fields make one measure, either may be left empty, and a problem is told at the
 * first of them.
 */
export function read(units: Units, typed: Typed): Reading {
  const problems: Reading['problems'] = {};
  const metric = units === 'metric';
  const height = metric ? one('cm', metresToo(parse(typed.cm))) : two('feet', 'inches', inchesInFoot, limits.inches);
  const weight = metric ? one('kg', parse(typed.kg)) : two('stone', 'pounds', poundsInStone, limits.pounds);
  return {
    bmi: height && weight ? rounded(metric ? metricBmi(weight, height) : imperialBmi(weight, height)) : undefined,
    problems,
  };

  function one(measure: 'cm' | 'kg', value: number | Problem): number | undefined {
    return checked(measure, value, limits[measure]);
  }

  function two(large: Measure, small: Measure, factor: number, range: readonly [number, number]): number | undefined {
    const parts = [large, small].map((measure) => parse(typed[measure]));
    const bad = [large, small].filter((_, n) => parts[n] === 'notNumber');
    for (const measure of bad) problems[measure] = 'notNumber';
    if (bad.length) return undefined;
    const [most = 0, least = 0] = parts.map((part) => (typeof part === 'number' ? part : 0));
    return checked(large, parts.every((part) => part === 'missing') ? 'missing' : most * factor + least, range);
  }

  function checked(
    measure: Measure,
    value: number | Problem,
    [least, most]: readonly [number, number],
  ): number | undefined {
    const problem = typeof value === 'string' ? value : value < least || value > most ? 'range' : undefined;
    if (problem) problems[measure] = problem;
    return problem ? undefined : (value as number);
  }
}

/** A number with a comma or a dot, with or without its unit. A thousands separator is not guessed at. */
function parse(typed: string): number | Problem {
  const written = typed.replace(/\s+/g, '');
  if (!written) return 'missing';
  const text = written.replace(/(cm|m|kg|ft|in|st|lbs?)\.?$/i, '');
  return /^\d+([.,]\d*)?$/.test(text) ? Number(text.replace(',', '.')) : 'notNumber';
}

/** "1.75" in a field for centimetres can only mean metres. */
const metresToo = (value: number | Problem): number | Problem =>
  typeof value === 'number' && value >= limits.cm[0] / 100 && value <= limits.cm[1] / 100 ? value * 100 : value;

const metricBmi = (kg: number, cm: number): number => kg / (cm / 100) ** 2;
const imperialBmi = (pounds: number, inches: number): number => (703 * pounds) / inches ** 2;

/** To one decimal; the small amount puts halves that binary fractions miss back on the line. */
const rounded = (bmi: number): number => Math.round(bmi * 10 + 1e-9) / 10;

/** The class of the number as it is shown, so that the label always matches it. */
export function classOf(classes: readonly { id: string; from: number }[], bmi: number): string {
  return classes.filter(({ from }) => from <= bmi).pop()?.id ?? '';
}
