/** A reader inside a widget's closed root, who remembers what was answered. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { nameOf } from './widgets.js';

const code = readFileSync(new URL('reading.js', import.meta.url), 'utf8');

export type Kind = 'text' | 'number' | 'choice' | 'result';

export interface Given {
  kind: Kind;
  /** What must not be found outside. */
  answer: string;
}

/** Two readers do the same things in the same order and answer each question differently. */
export type Which = 0 | 1;

export class Reader {
  readonly given: Given[];
  /** What was pressed so that something is kept or sent. */
  readonly asked: string[];
  readonly which: Which;
  readonly #client: CDPSession;
  readonly #world: number;
  readonly #root: string;

  private constructor(
    from: Pick<Reader, 'given' | 'asked' | 'which'>,
    client: CDPSession,
    world: number,
    root: string,
  ) {
    this.given = from.given;
    this.asked = from.asked;
    this.which = from.which;
    this.#client = client;
    this.#world = world;
    this.#root = root;
  }

  static async on(page: Page, tag: string, which: Which = 0): Promise<Reader> {
    const client = await page.createCDPSession();
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const look = (expression: string) =>
      client.send('Runtime.evaluate', { expression, contextId: executionContextId }).then(({ result }) => result);
    await look(code);
    const host = await look(`document.querySelector('${nameOf(tag)}')`);
    const root = await rootOf(client, executionContextId, host.objectId as string);
    return new Reader({ given: [], asked: [], which }, client, executionContextId, root);
  }

  /** The same reader inside a widget that stands in this one. */
  async within(tag: string): Promise<Reader> {
    const { result } = await this.#call(false, 'within', tag);
    if (!result.objectId) throw new Error(`There is no <${tag}> inside.`);
    return new Reader(this, this.#client, this.#world, await rootOf(this.#client, this.#world, result.objectId));
  }

  /** Chooses among these: the first reader the first, the second the second. */
  choose(selector: string, from = 0): Promise<void> {
    return this.#note('choice', selector, 'press', selector, from + this.which);
  }

  /** Chooses the one with this value, as both readers do. */
  chooseOnly(selector: string): Promise<void> {
    return this.#note('choice', selector, 'press', selector, 0);
  }

  choosePlace(selector: string, from = 0): Promise<void> {
    return this.#note('choice', selector, 'select', selector, from + this.which);
  }

  type(selector: string, kind: 'text' | 'number', answers: readonly [string, string]): Promise<void> {
    return this.#note(kind, selector, 'type', selector, answers[this.which]);
  }

  async press(selector: string, n = 0): Promise<void> {
    await this.#do(selector, 'press', selector, n);
  }

  /** Asks for something to be kept or sent. */
  async ask(selector: string): Promise<void> {
    this.asked.push(String(await this.#do(selector, 'press', selector, 0)));
  }

  /** Waits for what the answers lead to, which is no less private than they are. */
  async see(selector: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      const said = (await this.#value('says', selector)) as string | undefined;
      if (said !== undefined) return void this.given.push({ kind: 'result', answer: said });
      await rest(30);
    }
    throw new Error(`Nothing came to ${selector}.`);
  }

  count = async (selector: string): Promise<number> => (await this.#value('count', selector)) as number;
  groups = async (): Promise<string[]> => (await this.#value('groups')) as string[];

  /** Everything that no script says, one thing after the other; `asks`: also what keeps and sends. */
  async wander(asks: boolean): Promise<void> {
    const done: string[] = [];
    for (let count = 0; count < 90; count++) {
      const what = (await this.#value('next', asks, done)) as { mark: string; answer: string } | null;
      if (!what) break;
      done.push(what.mark);
      // A short one stands in many places by chance: only two readers side by side show where it went.
      if (what.answer.length > 5) this.given.push({ kind: 'text', answer: what.answer });
      await rest(12);
    }
  }

  async #note(kind: Kind, selector: string, ...call: [name: string, ...given: unknown[]]): Promise<void> {
    this.given.push({ kind, answer: String(await this.#do(selector, ...call)) });
  }

  async #do(selector: string, ...call: [name: string, ...given: unknown[]]): Promise<unknown> {
    const done = await this.#value(...call);
    if (done === undefined) throw new Error(`There is no ${selector} to use.`);
    await rest(12);
    return done;
  }

  async #value(...call: [name: string, ...given: unknown[]]): Promise<unknown> {
    return (await this.#call(true, ...call)).result.value as unknown;
  }

  async #call(returnByValue: boolean, name: string, ...given: unknown[]) {
    const answer = await this.#client.send('Runtime.callFunctionOn', {
      objectId: this.#root,
      functionDeclaration: `function (...given) { return reading.${name}(this, ...given) }`,
      arguments: given.map((value) => ({ value })),
      returnByValue,
    });
    const { exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return answer;
  }
}

/** Closed roots are for pages; the DevTools protocol sees through them. */
async function rootOf(client: CDPSession, world: number, objectId: string): Promise<string> {
  const { node } = await client.send('DOM.describeNode', { objectId, pierce: true });
  const { object } = await client.send('DOM.resolveNode', {
    backendNodeId: node.shadowRoots?.[0]?.backendNodeId as number,
    executionContextId: world,
  });
  return object.objectId as string;
}

const rest = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));
