/** A tab of Chromium. The DevTools protocol gives the runner a world of its own, and sees through closed roots. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { PuppeteerTab } from './puppeteer-tab.js';
import { code, type Point, type Tab } from './tab.js';

export class ChromiumTab extends PuppeteerTab {
  readonly #client: CDPSession;
  #world = 0;

  private constructor(page: Page, client: CDPSession) {
    super(page);
    this.#client = client;
  }

  static async open(browser: Browser): Promise<Tab> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    return ChromiumTab.of(page);
  }

  /** A page that somebody else has opened. */
  static async of(page: Page): Promise<ChromiumTab> {
    const client = await page.createCDPSession();
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return new ChromiumTab(page, client);
  }

  async enter(): Promise<void> {
    const { frameTree } = await this.#client.send('Page.getFrameTree');
    const made = await this.#client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    this.#world = made.executionContextId;
    await this.evaluate(code);
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#client.send('Runtime.evaluate', {
      expression,
      contextId: this.#world,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  }

  evaluateOnPage(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  async keepRoot(tag: string, name: string): Promise<string | undefined> {
    const { result } = await this.#client.send('Runtime.evaluate', {
      expression: `document.querySelector('${name}')`,
      contextId: this.#world,
    });
    if (!result.objectId) return undefined;
    const { node } = await this.#client.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
    const root = node.shadowRoots?.[0];
    if (!root) return undefined;
    const { object } = await this.#client.send('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
      executionContextId: this.#world,
    });
    await this.#client.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function () { inside.keep('${tag}', this) }`,
    });
    return root.shadowRootType;
  }

  select({ x, y }: Point): Promise<void> {
    return this.page.mouse.click(x, y, { count: 2 });
  }

  async picture(): Promise<Buffer | undefined> {
    return Buffer.from(await this.page.screenshot({ type: 'jpeg', quality: 45 }));
  }
}
