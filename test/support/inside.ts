import type { Frame, Page } from 'puppeteer-core';

/** Waits for an element in a widget's open root. The browser driver's own `>>>` does not see what comes into a root later. */
export const inside = (where: Page | Frame | undefined, tag: string, selector: string): Promise<unknown> =>
  Promise.resolve(
    where?.waitForFunction(
      (...[name, wanted]: string[]) =>
        Boolean(document.querySelector(name ?? '')?.shadowRoot?.querySelector(wanted ?? '')),
      {},
      tag,
      selector,
    ),
  );
