/** One host page: looked at without the bundle, with it, and after a reader has used every widget. */
import { isDeepStrictEqual } from 'node:util';
import type { Host } from './hosts.js';
import type { HostServer } from './server.js';
import { until, type Tab } from './tab.js';
import { inline, nameOf, steps, usedOn, type Step } from './widgets.js';

export interface Result {
  id: string;
  name: string;
  group: string;
  /** What went wrong, in words; by widget, and `page` for the page itself. */
  problems: Record<string, string[]>;
  interactions: number;
  milliseconds: number;
  picture?: Buffer;
}

interface Shown {
  words: number;
  text: string;
  display: string;
  width: number;
  height: number;
  sticksOut: number;
  inherited: string[][];
}

/** How every widget looks on a page without a style: what all other pages are held against. */
export type Baseline = Map<string, Shown>;

/** Looks in a row with the same heights, which is most of a second. */
const atRest = 14;

export class Visit {
  readonly #tab: Tab;
  readonly #host: Host;
  readonly #tags: readonly string[];
  readonly #problems: Record<string, string[]> = {};
  #interactions = 0;

  private constructor(tab: Tab, host: Host, tags: readonly string[]) {
    this.#tab = tab;
    this.#host = host;
    this.#tags = tags;
  }

  /** Closes the tab when it is done. */
  static async run(tab: Tab, server: HostServer, host: Host, baseline: Baseline): Promise<Result> {
    const start = Date.now();
    const visit = new Visit(tab, host, server.tags);
    try {
      await visit.#all(server, baseline);
    } catch (error) {
      visit.#problem('page', `the visit ended: ${String(error).slice(0, 300)}`);
    }
    const picture = await tab.picture().catch(() => undefined);
    await tab.close();
    return {
      id: host.id,
      name: host.name,
      group: host.group,
      problems: visit.#problems,
      interactions: visit.#interactions,
      milliseconds: Date.now() - start,
      ...(picture ? { picture } : {}),
    };
  }

  #problem(where: string, what: string): void {
    (this.#problems[where] ??= []).push(what);
  }

  async #all(server: HostServer, baseline: Baseline): Promise<void> {
    const { id, insecure } = this.#host;
    const url = `http://${insecure ? 'host.example' : '127.0.0.1'}:${await server.port()}/${id}/`;
    await this.#tab.goto(url);
    await Promise.race([server.reached(id), this.#tab.loaded()]);
    await new Promise((done) => setTimeout(done, 100));
    await this.#tab.enter();
    await until(() => this.#ask('styled()'), 10_000);
    const [host, reader, globals] = [await this.#ask('host()'), await this.#ask('reader()'), await this.#globals()];
    await this.#tab.listen();
    server.release(id);
    await this.#tab.loaded();
    await this.#upgraded();
    await this.#travel(url);
    if (!isDeepStrictEqual(await this.#ask('reader()'), reader))
      this.#problem('page', 'focus or scroll moved while it loaded');
    for (const tag of this.#tags) await this.#keepRoot(tag);
    for (const tag of this.#tags) await this.#look(tag, baseline);
    for (const tag of usedOn(this.#tags, this.#host.turn)) await this.#use(tag);
    await this.#tab.evaluateOnPage('scrollTo(0, 0)');
    this.#unchanged(host as Record<string, unknown>, (await this.#ask('host()')) as Record<string, unknown>);
    const added = (await this.#globals()).filter((name) => !globals.includes(name) && name !== 'recorded');
    if (String(added) !== 'carelets') this.#problem('page', `globals added: ${added.join(', ') || 'none'}`);
    const said = (await this.#tab.said()).filter(
      (line) =>
        /^(error|warn|assert|info): /.test(line) && !/Failed to load resource|blocked by CORS|preventive/.test(line),
    );
    const lines = said.filter((line) => !(this.#copies() && line.startsWith('info: carelets')));
    if (this.#copies() && said.length - lines.length !== 1)
      this.#problem('page', `${said.length - lines.length} lines about two copies`);
    for (const line of lines) this.#problem('page', `said: ${line.slice(0, 300)}`);
  }

  #ask(call: string): Promise<unknown> {
    return this.#tab.evaluate(`inside.${call}`);
  }

  async #globals(): Promise<string[]> {
    const names = (await this.#tab.evaluateOnPage('Object.getOwnPropertyNames(window).join()')) as string;
    return names.split(',').filter((name) => !/^\d*$|ariaQuerySelector|^__zone_symbol__/.test(name));
  }

  async #upgraded(): Promise<void> {
    const names = this.#tags.map((tag) => nameOf(tag, this.#host.prefix));
    const ready = `${JSON.stringify(names)}.every((name) => document.querySelector(name)?.matches(':defined') && document.querySelector(name).offsetHeight > 8)`;
    if (!(await until(() => this.#tab.evaluate(ready), 10_000)))
      this.#problem('page', 'not every widget was drawn within ten seconds');
    // Until its turn a widget shows what the page wrote. The exercises beside the first are drawn when the browser is at rest,
    // and the list of sources follows them.
    const heights = `${JSON.stringify(names)}.map((name) => document.querySelector(name)?.offsetHeight).join()`;
    let [last, same] = ['', 0];
    await until(async () => {
      const now = String(await this.#tab.evaluate(heights));
      same = now === last ? same + 1 : 0;
      last = now;
      return same > atRest;
    }, 10_000);
  }

  /** What some pages do before the reader sees them. */
  async #travel(url: string): Promise<void> {
    if (this.#host.visit === 'turbo') {
      await this.#tab.evaluateOnPage(`Turbo.visit('${url}?again')`);
      const arrived = `location.search === '?again' && !document.documentElement.hasAttribute('aria-busy')`;
      const there = await until(() => this.#tab.evaluateOnPage(arrived));
      await this.#tab.evaluateOnPage(`history.back()`);
      if (!there || !(await until(() => this.#tab.evaluateOnPage(`location.search === ''`))))
        this.#problem('page', 'Turbo did not go there and back');
    } else if (this.#host.visit === 'back') {
      await this.#tab.goto(`${url}other`);
      await this.#tab.loaded();
      await this.#tab.back();
      await this.#tab.enter();
    } else return;
    await this.#upgraded();
  }

  async #keepRoot(tag: string): Promise<void> {
    const mode = await this.#tab.keepRoot(tag, nameOf(tag, this.#host.prefix));
    if (!mode) return this.#problem(tag, 'is not on the page, or has no shadow root');
    if (mode !== 'closed') this.#problem(tag, `has a root that is ${mode}`);
  }

  async #look(tag: string, baseline: Baseline): Promise<void> {
    const shown = (await this.#ask(`shown('${tag}', '${nameOf(tag, this.#host.prefix)}')`)) as Shown;
    const short = inline.includes(tag);
    if (shown.words < (short ? 5 : 20)) this.#problem(tag, `shows ${shown.words} letters`);
    if (shown.height < (short ? 10 : 20) || shown.width < (short ? 20 : 100))
      this.#problem(tag, `is ${shown.width} by ${shown.height} pixels`);
    if (!short && shown.sticksOut > 1) this.#problem(tag, `sticks out by ${shown.sticksOut} pixels`);
    const plain = baseline.get(tag);
    if (!plain) return void baseline.set(tag, shown);
    if (/[ÂÃâ][\u0080-\u00ff€™œ]/.test(shown.text)) this.#problem(tag, 'shows letters in the wrong encoding');
    if (short) return;
    // The words of an article stand on the page itself, in its colour.
    const allowed = (line: string) =>
      this.#host.inherits?.includes(line.split(':')[0] ?? '') || (tag === 'health-article' && /^[^:]*color/.test(line));
    if (shown.display !== plain.display) this.#problem(tag, `is laid out as ${shown.display}`);
    const differing = shown.inherited.flatMap((lines, n) =>
      lines.filter((line, at) => line !== plain.inherited[n]?.[at] && !allowed(line)),
    );
    if (differing.length) this.#problem(tag, `takes from the page ${[...new Set(differing)].slice(0, 6).join('; ')}`);
  }

  async #use(tag: string): Promise<void> {
    for (const step of steps[tag] ?? (['first', 'second', 'third'] as const)) {
      await this.#take(tag, typeof step === 'string' ? await this.#found(tag, step) : step);
    }
  }

  async #take(tag: string, step: Step): Promise<void> {
    let before = await this.#ask(`state('${tag}')`);
    const problem = await this.#step(tag, step, async () => (before = await this.#ask(`state('${tag}')`)));
    if (problem) this.#problem(tag, `${JSON.stringify(step)}: ${problem}`);
    else if (!(await this.#changes(tag, before)) && !(await this.#again(tag, step, before)))
      this.#problem(tag, `${JSON.stringify(step)} did nothing`);
    else this.#interactions++;
    // A dialog would lie over every other widget.
    if (await this.#ask(`dialog('${tag}')`)) await this.#tab.press('Escape');
  }

  /** Two clicks that a busy machine tells apart select nothing. */
  async #again(tag: string, step: Step, before: unknown): Promise<boolean> {
    return step.do === 'select' && !(await this.#step(tag, step, async () => undefined)) && this.#changes(tag, before);
  }

  /** What there is to do in a widget without steps of its own: tab, press, and type or use a key. */
  async #found(tag: string, which: 'first' | 'second' | 'third'): Promise<Step> {
    const { tab, press, type } = (await this.#ask(`generic('${tag}')`)) as {
      tab: boolean;
      press: boolean;
      type: string;
    };
    if (which === 'first') return { do: tab ? 'tab' : 'select' };
    if (which === 'second') return press ? { do: 'press', on: 'press' } : { do: 'select' };
    if (type === 'range') return { do: 'key', on: 'field', key: 'ArrowRight' };
    if (type && type !== 'date') return { do: 'type', on: 'field', text: '17' };
    return press ? { do: 'key', on: 'key', key: ' ' } : { do: 'theme' };
  }

  async #changes(tag: string, before: unknown): Promise<boolean> {
    for (let tries = 0; tries < 20; tries++) {
      if ((await this.#ask(`state('${tag}')`)) !== before) return true;
      await new Promise((done) => setTimeout(done, 25));
    }
    return false;
  }

  /** Does it with the reader's mouse and keys; says what stood in the way. */
  async #step(tag: string, step: Step, ready: () => Promise<unknown>): Promise<string | undefined> {
    if (step.do === 'theme') {
      // The page's own script sets it: what a library does to `setAttribute` counts.
      const name = nameOf(tag, this.#host.prefix);
      await this.#tab.evaluateOnPage(`document.querySelector('${name}').setAttribute('theme', 'dark')`);
      return undefined;
    }
    const on = step.do === 'select' ? 'text' : step.do === 'tab' ? 'control' : step.on;
    const place = (await this.#ask(`mark('${tag}', ${JSON.stringify(on)})`)) as
      { x: number; y: number; to?: { x: number; y: number }; hit: string; mine: boolean } | undefined;
    if (!place) return 'there is no such thing to use';
    if (step.do === 'press' || step.do === 'select') {
      if (!place.mine) return `<${place.hit}> lies over it`;
      await (place.to ? this.#tab.select(place, place.to) : this.#tab.click(place.x, place.y));
      return undefined;
    }
    if (!(await this.#ask('focus()'))) return 'it does not take focus';
    await ready();
    if (step.do === 'tab') await this.#tab.press('Tab');
    else if (step.do === 'key') await this.#tab.press(step.key);
    else {
      await this.#tab.type(step.text);
      const value = await this.#ask('value()');
      if (!String(value).endsWith(step.text)) return `typed "${step.text}", got "${String(value)}"`;
    }
    return undefined;
  }

  #copies(): boolean {
    return this.#host.visit === 'twice' || this.#host.visit === 'turbo';
  }

  #unchanged(before: Record<string, unknown>, after: Record<string, unknown>): void {
    const travelled = this.#host.visit === 'turbo' || this.#host.visit === 'back';
    for (const name of Object.keys(before)) {
      if (travelled && ['history', 'dom', 'sheets'].includes(name)) continue;
      const [was, is] = [String(before[name]), String(after[name])].map((text) =>
        name === 'dom' ? text.replace(/<script[^]*?<\/script>|<script[^>]*\/>/g, '') : text,
      ) as [string, string];
      if (was === is) continue;
      let at = 0;
      while (was[at] === is[at]) at++;
      this.#problem(
        'page',
        `its ${name} changed: "${was.slice(Math.max(0, at - 40), at + 60)}" became "${is.slice(Math.max(0, at - 40), at + 60)}"`,
      );
    }
  }
}
