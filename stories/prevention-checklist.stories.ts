import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import type { Widget } from '../src/ui/widget.js';
import { all, choose } from '../test/support/reader.js';

const { prevention: _prevention, ...without } = topic;
addCheckedPack({ ...without, id: 'no-prevention' } as unknown as Topic, [english as Language]);
const old = { ...topic, id: 'old-prevention', review: { ...topic.review, expires: '2020-01-01' } };
addCheckedPack(old as unknown as Topic, [english as Language]);

const meta: Meta = { title: 'Widgets/prevention-checklist', component: 'prevention-checklist' };
export default meta;

type Story = StoryObj;

const list = (canvas: HTMLElement) => canvas.querySelector('prevention-checklist') as Widget;

export const Empty: Story = {};

export const ThreeTicked: Story = {
  play: async ({ canvasElement }) => {
    await list(canvasElement).updateComplete;
    for (const box of all(list(canvasElement), '.step input').slice(0, 3)) box.click();
  },
};

/** What the device keeps can be erased. The story erases it itself, so that it leaves nothing behind. */
export const KeptAndErased: Story = {
  play: async ({ canvasElement }) => {
    const widget = list(canvasElement);
    await widget.updateComplete;
    all(widget, '.step input')[0]?.click();
    await choose(widget, 'Keep this on my device');
    all(widget, '[part=erase-button]')[0]?.click();
  },
};

export const EveryDetail: Story = {
  play: async ({ canvasElement }) => {
    await list(canvasElement).updateComplete;
    all<HTMLDetailsElement>(list(canvasElement), 'details').forEach((one) => (one.open = true));
  },
};

export const Dark: Story = { args: { theme: 'dark' } };
export const Narrow: Story = { parameters: { width: 336 } };
export const RightToLeft: Story = { parameters: { dir: 'rtl' } };

/** A pack without this section: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-prevention', fallback: 'Read our article on prevention.' } };

/** Past its last day a pack shows its warning signs alone. */
export const Expired: Story = { args: { topic: 'old-prevention' } };
