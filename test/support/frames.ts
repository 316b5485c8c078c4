/** A widget in a frame, used as its reader does: with the mouse, wherever it is on the page. */
import { readFileSync } from 'node:fs';
import type { ElementHandle, Frame } from 'puppeteer-core';
import { allow, sandbox } from '../../src/frame/rights.js';
import type { Opened, Pages } from './pages.js';

/** Rights of a frame as the attributes that give them. */
export const handedOut = `sandbox="${sandbox}" allow="${allow}"`;
/** As it was handed out once, and as careful systems still do. */
export const scriptsAlone = 'sandbox="allow-scripts"';

/** The frame of the README, asked for another widget. */
export const frameOfReadme = (query: string): string => {
  const [snippet = ''] = /<iframe[^]*?<\/iframe>/.exec(readFileSync('README.md', 'utf8')) ?? [];
  return snippet.replace(/frame\.html\?[^"]*/, `frame.html?${query.replaceAll('&', '&amp;')}`);
};

export const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body>${body}</body></html>`;

export const parentScript = '<script src="/frame-parent.js"></script>';

export interface Framed extends Opened {
  frame: Frame;
}

export async function openFrame(pages: Pages, body: string, prepare?: Parameters<Pages['open']>[1]): Promise<Framed> {
  const opened = await pages.open({ html: pageOf(body) }, prepare);
  const frame = opened.page.frames()[1];
  if (!frame) throw new Error('there is no frame');
  return { ...opened, frame };
}

/** Waits for an element in any root. */
export async function find(frame: Frame, selector: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await frame.waitForFunction(
    (wanted) => {
      const roots: ParentNode[] = [document];
      for (const root of roots) {
        const found = root.querySelector(wanted);
        if (found) return found;
        roots.push(...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []));
      }
      return undefined;
    },
    {},
    selector,
  );
  return handle as unknown as ElementHandle<HTMLElement>;
}

export const press = async (frame: Frame, selector: string): Promise<void> => (await find(frame, selector)).click();

/** What the browser blocked, and what a script threw. */
export const refusals = ({ said }: Opened): string[] =>
  said.filter((line) => /Blocked|Ignored call|disallowed|not allowed|violation|error/i.test(line));
