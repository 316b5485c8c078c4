/** One host page: looked at without the bundle, with it, and after a reader has used every widget. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Host } from './hosts.js';
import type { HostServer } from './server.js';
import { inline, nameOf, steps, usedOn, type Step } from './widgets.js';

const code = readFileSync(new URL('inside.js', import.meta.url), 'utf8');

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
  width: number;
  height: number;
  sticksOut: number;
  inherited: string[][];
}

/** How every widget looks on a page without a style: what all other pages are held against. */
export type Baseline = Map<string, Shown>;

export class Visit {
  readonly #page: Page;
  readonly #client: CDPSession;
  readonly #host: Host;
  readonly #tags: readonly string[];
  readonly #problems: Record<string, string[]> = {};
  #world = 0;
  #interactions = 0;

  private constructor(page: Page, client: CDPSession, host: Host, tags: readonly string[]) {
    this.#page = page;
    this.#client = client;
    this.#host = host;
    this.#tags = tags;
  }

  static async run(browser: Browser, server: HostServer, host: Host, baseline: Baseline): Promise<Result> {
    const start = Date.now();
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const visit = new Visit(page, await page.createCDPSession(), host, server.tags);
    try {
      await visit.#all(server, baseline);
    } catch (error) {
      visit.#problem('page', `the visit ended: ${String(error).slice(0, 300)}`);
    }
    const picture = await page.screenshot({ type: 'jpeg', quality: 45 }).catch(() => undefined);
    await context.close();
    return {
      id: host.id,
      name: host.name,
      group: host.group,
      problems: visit.#problems,
      interactions: visit.#interactions,
      milliseconds: Date.now() - start,
      ...(picture ? { picture: Buffer.from(picture) } : {}),
    };
  }

  #problem(where: string, what: string): void {
    (this.#problems[where] ??= []).push(what);
  }

  async #all(server: HostServer, baseline: Baseline): Promise<void> {
    const { id, insecure } = this.#host;
    const said: string[] = [];
    let loaded = false;
    this.#page.on('pageerror', (error) => loaded && said.push(`error: ${String(error)}`));
    this.#page.on('console', (message) => {
      if (!loaded || /Failed to load resource|blocked by CORS|preventive/.test(message.text())) return;
      if (['error', 'warn', 'assert'].includes(message.type())) said.push(message.text());
      if (message.type() === 'info') said.push(`info: ${message.text()}`);
    });
    await this.#page.setViewport({ width: 1000, height: 700 });
    await this.#client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const url = `http://${insecure ? 'host.example' : '127.0.0.1'}:${await server.port()}/${id}/`;
    const opened = this.#page.goto(url, { waitUntil: 'load' });
    await Promise.race([server.reached(id), opened]);
    await new Promise((done) => setTimeout(done, 100));
    await this.#enter();
    while (!(await this.#ask('styled()'))) await new Promise((done) => setTimeout(done, 20));
    const [host, reader, globals] = [await this.#ask('host()'), await this.#ask('reader()'), await this.#globals()];
    loaded = true;
    server.release(id);
    await opened;
    await this.#upgraded();
    await this.#travel(url);
    if (!isDeepStrictEqual(await this.#ask('reader()'), reader))
      this.#problem('page', 'focus or scroll moved while it loaded');
    for (const tag of this.#tags) await this.#keepRoot(tag);
    for (const tag of this.#tags) await this.#look(tag, baseline);
    for (const tag of usedOn(this.#tags, this.#host.turn)) await this.#use(tag);
    await this.#page.evaluate('scrollTo(0, 0)');
    this.#unchanged(host as Record<string, unknown>, (await this.#ask('host()')) as Record<string, unknown>);
    const added = (await this.#globals()).filter((name) => !globals.includes(name) && name !== 'recorded');
    if (String(added) !== 'carelets') this.#problem('page', `globals added: ${added.join(', ') || 'none'}`);
    const lines = said.filter((line) => !(this.#copies() && line.startsWith('info: carelets')));
    if (this.#copies() && said.length - lines.length !== 1)
      this.#problem('page', `${said.length - lines.length} lines about two copies`);
    for (const line of lines) this.#problem('page', `said: ${line.slice(0, 300)}`);
  }

  /** Makes the world that the runner's own code runs in. */
  async #enter(): Promise<void> {
    const { frameTree } = await this.#client.send('Page.getFrameTree');
    const made = await this.#client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    this.#world = made.executionContextId;
    await this.#evaluate(code);
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#client.send('Runtime.evaluate', {
      expression,
      contextId: this.#world,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  }

  #ask(call: string): Promise<unknown> {
    return this.#evaluate(`inside.${call}`);
  }

  async #globals(): Promise<string[]> {
    const names = (await this.#page.evaluate('Object.getOwnPropertyNames(window).join()')) as string;
    return names.split(',').filter((name) => !/^\d*$|ariaQuerySelector|^__zone_symbol__/.test(name));
  }

  async #upgraded(): Promise<void> {
    const names = this.#tags.map((tag) => nameOf(tag, this.#host.prefix));
    const ready = `${JSON.stringify(names)}.every((name) => document.querySelector(name)?.matches(':defined') && document.querySelector(name).offsetHeight > 8)`;
    for (let tries = 0; tries < 80; tries++) {
      if (await this.#evaluate(ready).catch(() => false)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    this.#problem('page', 'not every widget was drawn within four seconds');
  }

  /** What some pages do before the reader sees them. */
  async #travel(url: string): Promise<void> {
    if (this.#host.visit === 'turbo') {
      await this.#page.evaluate(`Turbo.visit('${url}?again')`);
      await this.#page.waitForFunction(
        `location.search === '?again' && !document.documentElement.hasAttribute('aria-busy')`,
      );
      await this.#page.evaluate(`history.back()`);
      await this.#page.waitForFunction(`location.search === ''`);
    } else if (this.#host.visit === 'back') {
      await this.#page.goto(`${url}other`);
      await this.#page.goBack();
      await this.#enter();
    } else return;
    await this.#upgraded();
  }

  /** Closed roots are for pages; the DevTools protocol sees through them. */
  async #keepRoot(tag: string): Promise<void> {
    const { result } = await this.#client.send('Runtime.evaluate', {
      expression: `document.querySelector('${nameOf(tag, this.#host.prefix)}')`,
      contextId: this.#world,
    });
    if (!result.objectId) return this.#problem(tag, 'is not on the page');
    const { node } = await this.#client.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
    const root = node.shadowRoots?.[0];
    if (!root) return this.#problem(tag, 'has no shadow root');
    if (root.shadowRootType !== 'closed') this.#problem(tag, `has a root that is ${root.shadowRootType}`);
    const { object } = await this.#client.send('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
      executionContextId: this.#world,
    });
    await this.#client.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function () { inside.keep('${tag}', this) }`,
    });
  }

  async #look(tag: string, baseline: Baseline): Promise<void> {
    const shown = (await this.#ask(`shown('${tag}', '${nameOf(tag, this.#host.prefix)}')`)) as Shown;
    const short = inline.includes(tag);
    if (shown.words < (short ? 5 : 20)) this.#problem(tag, `shows ${shown.words} letters`);
    if (shown.height < (short ? 10 : 20) || shown.width < (short ? 20 : 100))
      this.#problem(tag, `is ${shown.width} by ${shown.height} pixels`);
    if (shown.sticksOut > 1) this.#problem(tag, `sticks out by ${shown.sticksOut} pixels`);
    const plain = baseline.get(tag);
    if (!plain) return void baseline.set(tag, shown);
    if (/[ÂÃâ][\u0080-\u00ff€™œ]/.test(shown.text)) this.#problem(tag, 'shows letters in the wrong encoding');
    if (short) return;
    const allowed = (line: string) => this.#host.inherits?.includes(line.split(':')[0] ?? '');
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
    if (await this.#ask(`dialog('${tag}')`)) await this.#page.keyboard.press('Escape');
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
      await this.#ask(`theme('${nameOf(tag, this.#host.prefix)}', 'dark')`);
      return undefined;
    }
    const on = step.do === 'select' ? 'text' : step.do === 'tab' ? 'control' : step.on;
    const place = (await this.#ask(`mark('${tag}', ${JSON.stringify(on)})`)) as
      { x: number; y: number; hit: string; mine: boolean } | undefined;
    if (!place) return 'there is no such thing to use';
    if (step.do === 'press' || step.do === 'select') {
      if (!place.mine) return `<${place.hit}> lies over it`;
      await this.#page.mouse.click(place.x, place.y, step.do === 'select' ? { count: 2 } : {});
      return undefined;
    }
    if (!(await this.#ask('focus()'))) return 'it does not take focus';
    await ready();
    if (step.do === 'tab') await this.#page.keyboard.press('Tab');
    else if (step.do === 'key') await this.#page.keyboard.press(step.key as 'Enter');
    else {
      await this.#page.keyboard.type(step.text);
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
