import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './embed-builder/embed-builder.js';

const meta: Meta = {
  title: 'Embed builder',
  component: 'embed-builder',
  args: { theme: 'light' },
  parameters: { width: 1200, controls: { disable: true } },
};
export default meta;

/** Choose widgets, look at them on a page, and copy what to paste. */
export const Builder: StoryObj = {};
