import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/carelets.js';
import { annotations } from './annotations.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  ...annotations,
  parameters: { ...annotations.parameters, options: { storySort: { order: ['Start here', 'Embed builder'] } } },
  tags: ['autodocs'],
};
export default preview;
