/** Every story is a test: it draws, its reader gets where the story says, axe finds nothing, the console stays silent. */
import { expect } from '@open-wc/testing';
import { composeStory, setProjectAnnotations } from 'storybook/preview-api';
import * as webComponents from '@storybook/web-components/entry-preview';
import '../../src/carelets.js';
import { annotations } from '../../.storybook/annotations.js';
import { files } from '../support/every-story.js';
import type { Widget } from '../../src/ui/widget.js';
import { flaws } from '../support/axe.js';
import { listen } from '../support/console.js';

// The types of the composed stories differ between Storybook's entries.
/* eslint-disable @typescript-eslint/no-explicit-any */
const project = setProjectAnnotations([webComponents, annotations] as any);

const textIn = (root: ShadowRoot | null) =>
  [...(root?.children ?? [])].map((one) => (one as HTMLElement).innerText).join();

for (const { default: meta, ...stories } of files) {
  describe(meta.title, () => {
    afterEach(() => document.body.replaceChildren());

    for (const [name, story] of Object.entries<any>(stories)) {
      it(name, async () => {
        const composed: any = composeStory(story, meta, project as any, undefined, name);
        const canvasElement = document.body.appendChild(document.createElement('div'));
        const logs = await listen(async () => {
          await composed.run({ canvasElement });
          await canvasElement.querySelector<Widget>(meta.component)?.updateComplete;
        });
        const widget = canvasElement.querySelector(meta.component) as Widget;
        expect(widget.offsetHeight).to.be.above(15);
        expect(widget.innerText + textIn(widget.shadowRoot)).to.match(/\w{3}/);
        expect(widget.scrollWidth).to.be.at.most(widget.clientWidth + 1, 'nothing sticks out');
        const expected: RegExp[] = story.parameters?.logs ?? [];
        expect(logs.filter((line) => !expected.some((one) => one.test(line)))).to.deep.equal([]);
        for (const one of expected) expect(logs.join('\n')).to.match(one);
        expect(await flaws(canvasElement)).to.deep.equal([]);
      });
    }
  });
}
