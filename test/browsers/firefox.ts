/** A tab of Firefox, over WebDriver BiDi. A sandbox keeps the runner out of reach of the page, and sees closed roots. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { PuppeteerTab } from '../hosts/puppeteer-tab.js';
import { code, type Point } from '../hosts/tab.js';
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

class FirefoxTab extends PuppeteerTab {
  readonly #bidi: Bidi['connection'];

  constructor(browser: Browser, page: Page) {
    super(page);
    this.#bidi = (browser as unknown as Bidi).connection;
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
    return this.page.evaluate(expression);
  }

  async keepRoot(tag: string, name: string): Promise<string | undefined> {
    const { value } = await this.#call(`() => document.querySelector('${name}')`);
    const root = (value as Node | undefined)?.shadowRoot;
    if (!root) return undefined;
    await this.#call(`(root) => inside.keep('${tag}', root)`, [{ sharedId: root.sharedId }]);
    return root.value.mode;
  }

  /** By dragging: with two clicks Firefox selects nothing in a root that stands within a line. */
  async select(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 2 });
    await this.page.mouse.up();
  }

  async picture(): Promise<Buffer | undefined> {
    return Buffer.from(await this.page.screenshot());
  }

  async #call(functionDeclaration: string, given: object[] = []): Promise<Remote> {
    const { result } = await this.#bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: given,
      awaitPromise: true,
      target: { context: (this.page.mainFrame() as unknown as { _id: string })._id, sandbox },
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
        return new FirefoxTab(browser, page);
      },
      stop: () => browser.close(),
    };
  },
};
