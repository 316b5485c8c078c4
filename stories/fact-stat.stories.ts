import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';

const old = { ...topic, id: 'expired', review: { ...topic.review, expires: '2020-01-01' } };
addCheckedPack(old as unknown as Topic, [english as Language]);

const meta: Meta = {
  title: 'Widgets/fact-stat',
  component: 'fact-stat',
  argTypes: { fact: { control: 'select', options: topic.facts.map(({ id }) => id) } },
  args: { fact: 'us-adults-2019' },
};
export default meta;

type Story = StoryObj;

/** A share of 100 people, with its pictogram. */
export const Share: Story = {};

/** A figure that is no share. */
export const Figure: Story = { args: { fact: 'heat-wrap' } };

export const Dark: Story = { args: { theme: 'dark' } };
export const Narrow: Story = { parameters: { width: 336 } };
export const RightToLeft: Story = { parameters: { dir: 'rtl' } };

/** An id the pack does not have: what stands between the tags is shown. */
export const UnknownFact: Story = {
  args: { fact: 'nowhere', fallback: 'Read our article on back pain.' },
  parameters: { logs: [/fact="nowhere" is not known/] },
};

/** Past its last day a pack shows its warning signs alone. */
export const Expired: Story = { args: { topic: 'expired', region: 'GB' } };
