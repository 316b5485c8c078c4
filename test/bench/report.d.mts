export declare function median(list: readonly (number | undefined)[]): number | undefined;
export declare function ratio(a: number, b: number): number;
export declare function table(
  head: readonly string[],
  rows: Readonly<Record<string, Readonly<Record<string, number | undefined>>>>,
): string;
export declare function verdicts(results: unknown, grown: unknown): string[];
