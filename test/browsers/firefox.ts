/** A tab of Firefox, over WebDriver BiDi. A sandbox keeps the runner out of reach of the page, and sees closed roots. */
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { code, type Point, type Tab } from '../hosts/tab.js';
import type { Engine } from './engine.js';

/** What puppeteer speaks, and does not tell of in its types: it has no call of its own for a closed root. */
interface Bidi {
  connection: {
    send(method: string, parameters: object): Promise<{ result: Answer }>;
  };
}
type Answer = { result?: Remote; exceptionDetails?: { text: string } };
interface Remote {
  value?: unknown;
}
type Node = { shadowRoot?: { sharedId: string; value: { mode: string } } | null };

const sandbox = 'carelets';

class FirefoxTab implements Tab {
  readonly #bidi: Bidi['connection'];
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #said: string[] = [];
  #opened: Promise<unknown> = Promise.resolve();

  constructor(browser: Browser, context: BrowserContext, page: Page) {
    this.#bidi = (browser as unknown as Bidi).connection;
    this.#context = context;
    this.#page = page;
  }

  async goto(url: string): Promise<void> {
    this.#opened = this.#page.goto(url, { waitUntil: 'load' });
    this.#opened.catch(() => undefined);
    return Promise.resolve();
  }

  async loaded(): Promise<void> {
    await this.#opened;
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async enter(): Promise<void> {
    await this.#call(`() => { ${code} }`);
  }

  async evaluate(expression: string): Promise<unknown> {
    // BiDi describes an object property by property; as text it comes back as it is.
    const text = await this.#call(`() => JSON.stringify(${expression})`);
    return text.value === undefined ? undefined : JSON.parse(text.value as string);
  }

  evaluateOnPage(expression: string): Promise<unknown> {
    return this.#page.evaluate(expression);
  }

  async keepRoot(tag: string, name: string): Promise<string | undefined> {
    const { value } = await this.#call(`() => document.querySelector('${name}')`);
    const root = (value as Node | undefined)?.shadowRoot;
    if (!root) return undefined;
    await this.#call(`(root) => inside.keep('${tag}', root)`, [{ sharedId: root.sharedId }]);
    return root.value.mode;
  }

  click(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  /** By dragging: with two clicks Firefox selects nothing in a root that stands within a line. */
  async select(from: Point, to: Point): Promise<void> {
    await this.#page.mouse.move(from.x, from.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(to.x, to.y, { steps: 2 });
    await this.#page.mouse.up();
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key as 'Enter');
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async listen(): Promise<void> {
    this.#page.on('pageerror', (error) => this.#said.push(`error: ${String(error)}`));
    this.#page.on('console', (message) => this.#said.push(`${message.type()}: ${message.text()}`));
    return Promise.resolve();
  }

  async said(): Promise<string[]> {
    return Promise.resolve(this.#said);
  }

  async picture(): Promise<Buffer | undefined> {
    return Buffer.from(await this.#page.screenshot());
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  async #call(functionDeclaration: string, given: object[] = []): Promise<Remote> {
    const { result } = await this.#bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: given,
      awaitPromise: true,
      target: { context: (this.#page.mainFrame() as unknown as { _id: string })._id, sandbox },
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result ?? {};
  }
}

export const firefox: Engine = {
  name: 'Firefox',
  binary: 'firefox-esr',
  debian: ['firefox-esr'],
  async start(binary) {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: binary, headless: true });
    return {
      version: await browser.version(),
      async open() {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setViewport({ width: 1000, height: 700 });
        return new FirefoxTab(browser, context, page);
      },
      stop: () => browser.close(),
    };
  },
};
