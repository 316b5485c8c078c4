/**
 * Decision diagrams: yes-or-no functions of variables that each have a few values. A diagram asks one variable after the
 * other, in a fixed order, and never asks what no longer matters. Equal functions are the same number, so "is it ever
 * true?" and "are these two the same?" are comparisons, however many assignments a diagram stands for.
 */
export type Diagram = number;
/** One value for each variable. */
export type Assignment = readonly number[];
/** A value for some of the variables, by the variable's index. */
export type Part = ReadonlyMap<number, number>;

export const never: Diagram = 0;
export const always: Diagram = 1;

export class Diagrams {
  /** Of each diagram the variable it asks first, and where each value of it leads. */
  readonly #variable: number[] = [Infinity, Infinity];
  readonly #leads: (readonly Diagram[])[] = [[], []];
  readonly #known = new Map<string, Diagram>();
  readonly #both = new Map<number, Diagram>();
  readonly #either = new Map<number, Diagram>();
  readonly #opposite = new Map<Diagram, Diagram>();

  /** `sizes`: how many values each variable has, in the order in which they are asked. */
  constructor(readonly sizes: readonly number[]) {}

  /** Number of diagrams made so far. */
  get size(): number {
    return this.#leads.length;
  }

  /** True where the variable has this value. */
  is(variable: number, value: number): Diagram {
    return this.#make(
      variable,
      Array.from({ length: this.sizes[variable] ?? 0 }, (_, n) => (n === value ? always : never)),
    );
  }

  and(...all: readonly Diagram[]): Diagram {
    return all.reduce((a, b) => this.#pair(a, b, never, this.#both), always);
  }

  or(...all: readonly Diagram[]): Diagram {
    return all.reduce((a, b) => this.#pair(a, b, always, this.#either), never);
  }

  not(a: Diagram): Diagram {
    if (a <= always) return a === never ? always : never;
    let found = this.#opposite.get(a);
    if (found === undefined) {
      found = this.#make(
        this.#first(a),
        this.#next(a).map((to) => this.not(to)),
      );
      this.#opposite.set(a, found);
    }
    return found;
  }

  /** At least so many of these. */
  some(least: number, of: readonly Diagram[]): Diagram {
    // counts[n]: at least n of those looked at so far.
    let counts: Diagram[] = [always, ...Array.from({ length: least }, () => never)];
    for (const one of of) {
      counts = counts.map((count, n) => (n ? this.or(count, this.and(one, counts[n - 1] ?? never)) : always));
    }
    return counts[least] ?? never;
  }

  /** What is left of the function once these variables have these values. */
  given(a: Diagram, part: Part): Diagram {
    const last = Math.max(...part.keys());
    const done = new Map<Diagram, Diagram>();
    const walk = (at: Diagram): Diagram => {
      const variable = this.#first(at);
      if (variable > last) return at;
      let found = done.get(at);
      if (found === undefined) {
        const value = part.get(variable);
        const next = this.#next(at);
        found = value === undefined ? this.#make(variable, next.map(walk)) : walk(next[value] ?? never);
        done.set(at, found);
      }
      return found;
    };
    return walk(a);
  }

  /** Number of decision points of these diagrams together. */
  reachable(all: readonly Diagram[]): number {
    const seen = new Set<Diagram>();
    const walk = (at: Diagram): void => {
      if (at <= always || seen.has(at)) return;
      seen.add(at);
      this.#next(at).forEach(walk);
    };
    all.forEach(walk);
    return seen.size;
  }

  /** Whether it is true for this assignment. */
  at(a: Diagram, assignment: Assignment): boolean {
    if (a <= always) return a === always;
    return this.at(this.#next(a)[assignment[this.#first(a)] ?? 0] ?? never, assignment);
  }

  /** For how many assignments it is true. */
  count(a: Diagram): bigint {
    const done = new Map<Diagram, bigint>();
    const between = (from: number, to: number) =>
      this.sizes.slice(from, Math.min(to, this.sizes.length)).reduce((product, size) => product * BigInt(size), 1n);
    // Over the variables from its first one on.
    const walk = (at: Diagram): bigint => {
      if (at <= always) return BigInt(at);
      let found = done.get(at);
      if (found === undefined) {
        const after = this.#first(at) + 1;
        found = this.#next(at).reduce((sum, to) => sum + walk(to) * between(after, this.#first(to)), 0n);
        done.set(at, found);
      }
      return found;
    };
    return walk(a) * between(0, this.#first(a));
  }

  /**
   * Of the assignments for which it is true the one with the least sum of costs, and that sum; undefined where it is
   * never true. Each variable needs a value that costs nothing. Of several, the one with the earlier value is taken.
   */
  least(a: Diagram, costs: readonly (readonly number[])[]): { assignment: Assignment; cost: number } | undefined {
    const best = new Map<Diagram, { cost: number; value: number }>();
    const walk = (at: Diagram): number => {
      if (at <= always) return at === always ? 0 : Infinity;
      const known = best.get(at);
      if (known) return known.cost;
      const found = { cost: Infinity, value: 0 };
      this.#next(at).forEach((to, value) => {
        const cost = walk(to) + (costs[this.#first(at)]?.[value] ?? 0);
        if (cost < found.cost) Object.assign(found, { cost, value });
      });
      best.set(at, found);
      return found.cost;
    };
    const cost = walk(a);
    if (cost === Infinity) return undefined;
    const assignment = costs.map((each) => each.indexOf(0));
    for (let at = a; at > always;) {
      const { value } = best.get(at) ?? { value: 0 };
      assignment[this.#first(at)] = value;
      at = this.#next(at)[value] ?? always;
    }
    return { assignment, cost };
  }

  /** Assignments for which it is true that together go along every arrow of the diagram that leads to "true". */
  cover(a: Diagram): Assignment[] {
    const start = this.sizes.map(() => 0);
    const seen = new Set<Diagram>();
    const found: Assignment[] = [];
    const walk = (at: Diagram, path: Assignment): void => {
      if (at === never) return;
      if (at === always || seen.has(at)) found.push(this.#finish(at, path));
      if (at === always || seen.has(at)) return;
      seen.add(at);
      this.#next(at).forEach((to, value) => walk(to, path.with(this.#first(at), value)));
    };
    walk(a, start);
    return found;
  }

  /** The path, led on to "true". */
  #finish(at: Diagram, path: Assignment): Assignment {
    if (at === always) return path;
    const value = this.#next(at).findIndex((to) => to !== never);
    return this.#finish(this.#next(at)[value] ?? always, path.with(this.#first(at), value));
  }

  /** `sink`: the value of either that decides the pair. */
  #pair(a: Diagram, b: Diagram, sink: Diagram, done: Map<number, Diagram>): Diagram {
    if (a === sink || b === sink) return sink;
    if (a <= always || a === b) return b;
    if (b <= always) return a;
    const key = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
    let found = done.get(key);
    if (found === undefined) {
      const variable = Math.min(this.#first(a), this.#first(b));
      const [left, right] = [a, b].map((one) => (this.#first(one) === variable ? this.#next(one) : undefined));
      const lead = (n: number) => this.#pair(left?.[n] ?? a, right?.[n] ?? b, sink, done);
      found = this.#make(
        variable,
        (left ?? right ?? []).map((_, n) => lead(n)),
      );
      done.set(key, found);
    }
    return found;
  }

  #make(variable: number, leads: readonly Diagram[]): Diagram {
    const [only] = leads;
    if (only !== undefined && leads.every((to) => to === only)) return only;
    const key = `${variable}:${leads.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#variable.push(variable);
    this.#known.set(key, this.#leads.push(leads) - 1);
    return this.#leads.length - 1;
  }

  #first = (a: Diagram): number => this.#variable[a] ?? Infinity;
  #next = (a: Diagram): readonly Diagram[] => this.#leads[a] ?? [];
}
