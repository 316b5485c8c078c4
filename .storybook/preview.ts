import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/carelets.js';
import { annotations } from './annotations.js';

setCustomElementsManifest(manifest);

const preview: Preview = { ...annotations, tags: ['autodocs'] };
export default preview;
