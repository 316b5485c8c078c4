import { expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import { Builder } from '../../stories/embed-builder.stories.js';
import type { EmbedBuilder } from '../../stories/embed-builder/embed-builder.js';
import { flaws } from '../support/axe.js';

const open = async () => {
  expect(Builder).to.deep.equal({});
  const builder = await fixture<EmbedBuilder>(html`<embed-builder></embed-builder>`);
  const all = <T extends HTMLElement>(selector: string) => [...builder.renderRoot.querySelectorAll<T>(selector)];
  return {
    builder,
    all,
    labelled: (text: string) => all<HTMLLabelElement>('label').find((one) => one.textContent?.includes(text))?.control,
    press: async (text: string) => {
      all('button')
        .find((one) => one.textContent?.trim().startsWith(text))
        ?.click();
      await builder.updateComplete;
    },
    set: async (field: HTMLElement | null | undefined, value: string, type: string) => {
      (field as HTMLInputElement).value = value;
      field?.dispatchEvent(new CustomEvent(type, { bubbles: true }));
      await builder.updateComplete;
    },
    code: () => all('pre')[0]?.textContent ?? '',
  };
};

describe('embed builder', () => {
  it('shows the chosen widgets on a page and gives the script tag with the hash of this version', async () => {
    const { all, code } = await open();
    expect(all('article > pain-check-quiz, article > stretch-carousel').length).to.equal(2);
    expect(code())
      .to.match(/integrity="sha384-[\w+/=]{64}"/)
      .and.contain('data-region="GB"');
  });

  it('adds a widget with its own choice, and every form names it', async () => {
    const { all, labelled, press, set, code, builder } = await open();
    labelled('Fact stat')?.click();
    await builder.updateComplete;
    await set(all('select[aria-label="fact of fact-stat"]')[0], 'heat-wrap', 'change');
    for (const form of ['Script tag', 'Classic', 'Div', 'Frame', 'AMP', 'WordPress']) {
      await press(form);
      expect(code(), form)
        .to.match(/fact[-_]stat/)
        .and.contain('heat-wrap');
    }
    await press('Rendered');
    expect(code()).to.equal('npx carelets render page.html -o out.html');
  });

  it('says when colours are hard to read, and repairs them', async () => {
    const { all, labelled, press, set, code } = await open();
    await set(labelled('Main colour'), '#ffcc00', 'input');
    expect(all('.bad')[0]?.textContent).to.contain('Hard to read: 1.5 to 1');
    await press('Use ');
    expect(all('.good')[0]?.textContent).to.match(/Readable: 4\.[5-9]/);
    const [, colour = ''] = /--carelets-accent: (#\w+)/.exec(code()) ?? [];
    expect(colour).not.to.equal('#ffcc00');
    expect(
      getComputedStyle(all('.page')[0] as HTMLElement)
        .getPropertyValue('--carelets-accent')
        .trim(),
    ).to.equal(colour);
  });

  it('passes axe', async () => {
    const { builder } = await open();
    expect(await flaws(builder)).to.deep.equal([]);
  });
});
