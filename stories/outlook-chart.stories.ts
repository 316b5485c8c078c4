import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';

const { outlook: _outlook, ...without } = topic;
addCheckedPack({ ...without, id: 'no-outlook' } as unknown as Topic, [english as Language]);

const meta: Meta = { title: 'Widgets/outlook-chart', component: 'outlook-chart', args: { region: 'GB' } };
export default meta;

type Story = StoryObj;

/** Shares of 100 people, then the average pain over a year. */
export const Outlook: Story = {};
export const Dark: Story = { args: { theme: 'dark' } };
export const Narrow: Story = { parameters: { width: 336 } };
export const RightToLeft: Story = { parameters: { dir: 'rtl' } };

/** A pack without the section: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-outlook', fallback: 'Read how long it lasts.' } };
