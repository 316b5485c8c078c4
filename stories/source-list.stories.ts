import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';

const { NHSBACK, NHSSCI, NG65 } = topic.sources;
const few = { ...topic, sources: { NHSBACK, NHSSCI, NG65 } };
const review = { ...topic.review, reviewedBy: 'Dr A. Example', lastReviewed: '2026-11-02' };
addCheckedPack({ ...few, id: 'few-sources' } as unknown as Topic, [english as Language]);
addCheckedPack({ ...few, id: 'reviewed', review } as unknown as Topic, [english as Language]);

const meta: Meta = {
  title: 'Widgets/source-list',
  component: 'source-list',
  args: { topic: 'few-sources' },
};
export default meta;

type Story = StoryObj;

/** One source of each status. */
export const Few: Story = {};

/** Every source of the topic, because no other widget is on the page. */
export const Whole: Story = { args: { topic: '' } };

/** Those that the widgets beside it show. */
export const OnThisPage: Story = {
  args: { topic: '' },
  render: () => {
    const page = document.createElement('div');
    page.innerHTML = `<fact-stat fact="us-adults-2019" theme="light"></fact-stat><p></p>
      <fact-stat fact="heat-wrap" theme="light"></fact-stat><p></p><source-list theme="light"></source-list>`;
    return page;
  },
};
export const Reviewed: Story = { args: { topic: 'reviewed' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Narrow: Story = { parameters: { width: 336 } };
export const RightToLeft: Story = { parameters: { dir: 'rtl' } };
