import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import type { Widget } from '../src/ui/widget.js';
import { all, choose, press } from '../test/support/reader.js';

const { treatments: _treatments, ...without } = topic;
addCheckedPack({ ...without, id: 'no-treatments' } as unknown as Topic, [english as Language]);
const old = { ...topic, id: 'old-treatments', review: { ...topic.review, expires: '2020-01-01' } };
addCheckedPack(old as unknown as Topic, [english as Language]);

const meta: Meta = { title: 'Widgets/treatment-guide', component: 'treatment-guide', args: { region: 'GB' } };
export default meta;

type Story = StoryObj;
type Play = Story['play'];

const guide = (canvas: HTMLElement) => canvas.querySelector('treatment-guide') as Widget;

const choosing =
  (...labels: string[]): Play =>
  async ({ canvasElement }) => {
    await guide(canvasElement).updateComplete;
    for (const label of labels) await choose(guide(canvasElement), label);
  };

export const All: Story = {};
export const NotAdvised: Story = { play: choosing('Not advised (7)') };

/** Points of 100 first; effects on other scales are not converted. */
export const BySize: Story = { play: choosing('Size of effect') };
export const ByName: Story = { play: choosing('Worth trying (8)', 'Name') };

/** Cautions of anti-inflammatory tablets, TENS and heat. */
export const EveryDetail: Story = {
  play: async ({ canvasElement }) => {
    await guide(canvasElement).updateComplete;
    all<HTMLDetailsElement>(guide(canvasElement), 'details').forEach((one) => (one.open = true));
  },
};

export const EmergencySigns: Story = {
  play: async ({ canvasElement }) => {
    await guide(canvasElement).updateComplete;
    await press(guide(canvasElement), 'Emergency signs');
  },
};

export const Dark: Story = { args: { theme: 'dark' } };
export const Narrow: Story = { parameters: { width: 336 } };
export const Wide: Story = { parameters: { width: 1000 } };
export const RightToLeft: Story = { parameters: { dir: 'rtl' } };
export const RightToLeftNarrow: Story = { parameters: { dir: 'rtl', width: 336 } };

/** A pack without this section: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-treatments', fallback: 'Read our article on treatments.' } };

/** Past its last day a pack shows its warning signs alone. */
export const Expired: Story = { args: { topic: 'old-treatments' } };
