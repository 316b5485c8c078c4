import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';

const { myths: _myths, ...without } = topic;
addCheckedPack({ ...without, id: 'no-myths' } as unknown as Topic, [english as Language]);

const meta: Meta = {
  title: 'Widgets/myth-check',
  component: 'myth-check',
  args: { region: 'GB' },
};
export default meta;

type Story = StoryObj;

export const All: Story = {};

/** One of each verdict, in the order the publisher wants. */
export const Chosen: Story = { args: { claims: 'million posture weight tailored' } };
export const Dark: Story = { args: { theme: 'dark', claims: 'million posture weight tailored' } };
export const Narrow: Story = { args: { claims: 'million posture weight tailored' }, parameters: { width: 336 } };
export const RightToLeft: Story = { args: { claims: 'posture weight' }, parameters: { dir: 'rtl' } };

/** A pack without the section: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-myths', fallback: 'Read what the research says.' } };
