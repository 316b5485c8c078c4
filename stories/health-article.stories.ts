import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Widgets/health-article',
  component: 'health-article',
  args: { region: 'GB', headingLevel: 1 },
};
export default meta;

type Story = StoryObj;

/** The whole article, as a publisher may take it. */
export const Whole: Story = {};
export const Dark: Story = { args: { theme: 'dark' } };
export const Narrow: Story = { parameters: { width: 336 } };
export const RightToLeft: Story = { parameters: { dir: 'rtl' } };

/** A topic without an article: what stands between the tags is shown. */
export const NoArticle: Story = {
  args: { topic: 'nowhere', fallback: 'Read our article on back pain.' },
  parameters: { logs: [/topic="nowhere" is not known/] },
};
