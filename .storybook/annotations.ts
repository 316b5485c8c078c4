/** How every story is drawn, in Storybook and in the tests. */
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { forget } from '../src/ui/safety.js';

export const annotations: Preview = {
  // Stories share a page, and each begins with a reader who has told it nothing.
  beforeEach: forget,
  // Attributes and properties alike, as a publisher or a script would set them.
  render: (args, { component }) => {
    const element = document.createElement(String(component));
    for (const [name, value] of Object.entries(args)) {
      if (name === 'fallback') element.textContent = String(value);
      else if (name in element) Object.assign(element, { [name]: value });
      else element.setAttribute(name, String(value));
    }
    return element;
  },
  decorators: [
    (story, { args, globals, parameters }) =>
      html`<div
        dir=${parameters['dir'] ?? globals['dir']}
        style="max-width: ${parameters['width'] ?? 720}px; margin: 0 auto; padding: 12px; font-family: system-ui, sans-serif;
          ${args['theme'] === 'dark' ? 'background: #0b1214; color: #e8f0ef' : 'background: #fff; color: #15272b'}"
      >
        ${story()}
      </div>`,
  ],
  globalTypes: {
    dir: {
      description: 'Direction of writing',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { dir: 'ltr' },
  argTypes: {
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'inherit'] },
    region: { control: 'select', options: ['', 'GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'DE'] },
  },
  parameters: { layout: 'fullscreen', controls: { expanded: true }, docs: { source: { type: 'dynamic' } } },
  args: { theme: 'light' },
};
