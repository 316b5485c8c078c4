/** What a visit needs of a browser. Chromium's is beside this file, those of Firefox and WebKit in `test/browsers`. */
import { readFileSync } from 'node:fs';

/** What the runner runs in the page; see `inside.js`. */
export const code = readFileSync(new URL('inside.js', import.meta.url), 'utf8');

export interface Point {
  x: number;
  y: number;
}

export interface Tab {
  /** Sets out for a page; `loaded` is when it has arrived. */
  goto(url: string): Promise<void>;
  loaded(): Promise<void>;
  back(): Promise<void>;
  /** Puts `inside` into the page that is there now, out of reach of its scripts where the browser can. */
  enter(): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  /** The same in the world of the page's own scripts. */
  evaluateOnPage(expression: string): Promise<unknown>;
  /** Hands the root of the first `name` to `inside` under its tag, and says whether it is open or closed. */
  keepRoot(tag: string, name: string): Promise<string | undefined>;
  click(x: number, y: number): Promise<void>;
  /** Selects text that begins at one point and ends at another: the whole of it, or the word at its beginning. */
  select(from: Point, to: Point): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** From now on keeps what the console says and what goes wrong, each as `error: ...`, `warn: ...` or `info: ...`. */
  listen(): Promise<void>;
  said(): Promise<string[]>;
  picture(): Promise<Buffer | undefined>;
  close(): Promise<void>;
}

export async function until(what: () => Promise<unknown>, milliseconds = 4000): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end;) {
    if (await what().catch(() => false)) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
