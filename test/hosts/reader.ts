/** A reader who answers everything a widget asks, through its closed root, with answers that can be told apart. */
import type { CDPSession, Page } from 'puppeteer-core';
import { nameOf } from './widgets.js';

export interface Given {
  /** What must not be found anywhere else. */
  answer: string;
}

/** Runs in a world of its own; \`root\` is the widget's. Does one thing that was not done yet and says what. */
const act = `function (asks, done) {
  const visible = (one) => one.checkVisibility() && !one.closest('[inert]') && !one.disabled;
  const words = (one) => (one.innerText ?? '').trim().replace(/\\s+/g, ' ');
  const labelOf = (one) => words(one.labels?.[0] ?? one);
  const keeps = (text) => /device|keep|remember|save|send|post|submit|comment$/i.test(text);
  const key = (one) => [one.localName, one.type, one.name, one.id, /checkbox|radio/.test(one.type) ? one.value : '', labelOf(one), words(this.querySelector('legend') ?? this.querySelector('h1, h2, h3, h4'))].join('|');
  const todo = (list) => list.filter((one) => visible(one) && !done.includes(key(one)) && (asks || !keeps(labelOf(one))));
  const fields = todo([...this.querySelectorAll('textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file], [tabindex="-1"]), select')]);
  const boxes = todo([...this.querySelectorAll('input[type=checkbox], input[type=radio]')]).filter((one) => !one.checked);
  const buttons = todo([...this.querySelectorAll('button, summary')]).filter((one) => !/print|copy|start again|erase|delete|close|call|sign|999|112|911/i.test(words(one) + one.getAttribute('part')));
  const back = (one) => /back|prev/i.test(one.getAttribute('part') + words(one));
  const one = fields[0] ?? boxes[boxes.length - 1] ?? buttons.find((one) => !back(one));
  if (!one) return null;
  const mark = key(one);
  let answer = '';
  if (fields[0] === one && one.localName !== 'select') {
    const number = done.length + 41;
    answer = one.type === 'email' ? 'canary' + number + '@example.org' : one.type === 'date' ? '1987-06-' + (10 + (number % 18))
      : one.type === 'range' || one.type === 'number' || one.inputMode === 'numeric' || one.inputMode === 'decimal' ? String(number) : 'canary-' + number + '-answer';
    one.focus();
    one.value = answer;
    one.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    one.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  } else if (one.localName === 'select') {
    one.selectedIndex = one.options.length - 1;
    answer = words(one.options[one.selectedIndex]);
    one.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  } else {
    one.click();
    if (boxes.includes(one) && !keeps(labelOf(one))) answer = labelOf(one);
  }
  return { mark, answer };
}`;

export class Reader {
  readonly #client: CDPSession;
  readonly #root: string;

  private constructor(client: CDPSession, root: string) {
    this.#client = client;
    this.#root = root;
  }

  static async on(page: Page, tag: string): Promise<Reader> {
    const client = await page.createCDPSession();
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const { frameTree } = await client.send('Page.getFrameTree');
    const world = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { result } = await client.send('Runtime.evaluate', {
      expression: `document.querySelector('${nameOf(tag)}')`,
      contextId: world.executionContextId,
    });
    const { node } = await client.send('DOM.describeNode', { objectId: result.objectId as string, pierce: true });
    const { object } = await client.send('DOM.resolveNode', {
      backendNodeId: node.shadowRoots?.[0]?.backendNodeId as number,
      executionContextId: world.executionContextId,
    });
    return new Reader(client, object.objectId as string);
  }

  /** `asks`: whether the reader also has things kept and sends what they wrote. */
  async answerEverything(asks: boolean): Promise<Given[]> {
    const done: string[] = [];
    const given: Given[] = [];
    for (let count = 0; count < 90; count++) {
      const { result, exceptionDetails } = await this.#client.send('Runtime.callFunctionOn', {
        objectId: this.#root,
        functionDeclaration: act,
        arguments: [{ value: asks }, { value: done }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      const what = result.value as { mark: string; answer: string } | null;
      if (!what) break;
      done.push(what.mark);
      // Short answers, such as "Yes" or a number, stand in many places by chance.
      if (what.answer.length > 5) given.push({ answer: what.answer });
      await new Promise((next) => setTimeout(next, 15));
    }
    return given;
  }
}
