import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import type { FaqList } from '../src/widgets/faq-list/faq-list.js';
import { all } from '../test/support/reader.js';

const { faq: _faq, ...without } = topic;
addCheckedPack({ ...without, id: 'no-faq' } as unknown as Topic, [english as Language]);

const meta: Meta = {
  title: 'Widgets/faq-list',
  component: 'faq-list',
  args: { region: 'GB' },
};
export default meta;

type Story = StoryObj;

const open =
  (...numbers: number[]): Story['play'] =>
  async ({ canvasElement }) => {
    const list = canvasElement.querySelector('faq-list') as FaqList;
    await list.updateComplete;
    for (const n of numbers) all(list, 'summary.opener')[n]?.click();
  };

export const Closed: Story = {};
export const Open: Story = { play: open(2, 7) };

/** The last one holds the warning signs. */
export const WhenToSeeSomeone: Story = { play: open(9) };

/** Some of the questions, in the order the publisher wants. */
export const Chosen: Story = { args: { questions: 'heat-or-ice scan' }, play: open(0) };

export const Dark: Story = { args: { theme: 'dark' }, play: open(0, 9) };
export const Narrow: Story = { parameters: { width: 336 }, play: open(1, 9) };
export const RightToLeft: Story = { parameters: { dir: 'rtl' }, play: open(1) };

/** A pack without the section: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-faq', fallback: 'Read our questions and answers.' } };
