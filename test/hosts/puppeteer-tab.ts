/** What a tab does alike in each browser that puppeteer drives. */
import type { Page } from 'puppeteer-core';
import type { Point, Tab } from './tab.js';

export abstract class PuppeteerTab implements Tab {
  protected readonly page: Page;
  readonly #said: string[] = [];
  #opened: Promise<unknown> = Promise.resolve();

  constructor(page: Page) {
    this.page = page;
  }

  abstract enter(): Promise<void>;
  abstract evaluate(expression: string): Promise<unknown>;
  abstract evaluateOnPage(expression: string): Promise<unknown>;
  abstract keepRoot(tag: string, name: string): Promise<string | undefined>;
  abstract select(from: Point, to: Point): Promise<void>;
  abstract picture(): Promise<Buffer | undefined>;

  async goto(url: string): Promise<void> {
    this.#opened = this.page.goto(url, { waitUntil: 'load' });
    this.#opened.catch(() => undefined);
    return Promise.resolve();
  }

  async loaded(): Promise<void> {
    await this.#opened;
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  click(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key as 'Enter');
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async listen(): Promise<void> {
    this.page.on('pageerror', (error) => this.#said.push(`error: ${String(error)}`));
    this.page.on('console', (message) => this.#said.push(`${message.type()}: ${message.text()}`));
    return Promise.resolve();
  }

  async said(): Promise<string[]> {
    return Promise.resolve(this.#said);
  }

  close(): Promise<void> {
    return this.page.browserContext().close();
  }
}
