import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import type { Widget } from '../src/ui/widget.js';
import { choose, press } from '../test/support/reader.js';

const { triggers: _triggers, ...without } = topic;
addCheckedPack({ ...without, id: 'no-triggers' } as unknown as Topic, [english as Language]);
const old = { ...topic, id: 'old-triggers', review: { ...topic.review, expires: '2020-01-01' } };
addCheckedPack(old as unknown as Topic, [english as Language]);

const meta: Meta = { title: 'Widgets/trigger-cards', component: 'trigger-cards', args: { region: 'GB' } };
export default meta;

type Story = StoryObj;

const cards = (canvas: HTMLElement) => canvas.querySelector('trigger-cards') as Widget;

export const All: Story = {};

/** Print shows all of them all the same. */
export const OneStrength: Story = {
  play: async ({ canvasElement }) => {
    await cards(canvasElement).updateComplete;
    await choose(cards(canvasElement), 'Evidence speaks against it (2)');
  },
};

export const EmergencySigns: Story = {
  play: async ({ canvasElement }) => {
    await cards(canvasElement).updateComplete;
    await press(cards(canvasElement), 'Emergency signs');
  },
};

export const Dark: Story = { args: { theme: 'dark' } };
export const Narrow: Story = { parameters: { width: 336 } };
export const Wide: Story = { parameters: { width: 1000 } };
export const RightToLeft: Story = { parameters: { dir: 'rtl' } };

/** A pack without this section: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-triggers', fallback: 'Read our article on causes.' } };

/** Past its last day a pack shows its warning signs alone. */
export const Expired: Story = { args: { topic: 'old-triggers' } };
