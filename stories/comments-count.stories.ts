import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Widgets/comments-count',
  component: 'comments-count',
  argTypes: { backend: { control: 'select', options: ['service', 'wordpress', 'isso', 'remark42'] } },
  args: { thread: 'back-pain', endpoint: '/nowhere', fallback: 'Comments' },
};
export default meta;

type Story = StoryObj;

/** Until the number is known, what stands between the tags is shown. */
export const Unknown: Story = {};
export const Dark: Story = { args: { theme: 'dark' } };
