import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import type { AdviceList } from '../src/widgets/advice-list/advice-list.js';
import { one } from '../test/support/reader.js';

const { advice: _advice, ...without } = topic;
addCheckedPack({ ...without, id: 'no-advice' } as unknown as Topic, [english as Language]);

const meta: Meta = { title: 'Widgets/advice-list', component: 'advice-list', args: { region: 'GB' } };
export default meta;

type Story = StoryObj;

const open =
  (...ids: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const list = canvasElement.querySelector('advice-list') as AdviceList;
    await list.updateComplete;
    for (const id of ids) one(list, `#advice-${id} summary`).click();
  };

export const Closed: Story = {};

/** Lines with how far each was checked, a walking plan, and what happens at a visit. */
export const Open: Story = { play: open('fear', 'walking', 'visit', 'bones') };

/** Some of the rows, for an article about one of them. */
export const Chosen: Story = { args: { rows: 'work driving sleep' }, play: open('work') };

export const Dark: Story = { args: { theme: 'dark' }, play: open('walking') };
export const Narrow: Story = { parameters: { width: 336 }, play: open('walking', 'visit') };
export const RightToLeft: Story = { parameters: { dir: 'rtl' }, play: open('walking') };

/** A pack without the section: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-advice', fallback: 'Read our advice on work and sleep.' } };
