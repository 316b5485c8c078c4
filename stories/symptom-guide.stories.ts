import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import type { SymptomGuide } from '../src/widgets/symptom-guide/symptom-guide.js';
import { all, one } from '../test/support/reader.js';

const { symptoms: _symptoms, ...without } = topic;
addCheckedPack({ ...without, id: 'no-symptoms' } as unknown as Topic, [english as Language]);

const meta: Meta = {
  title: 'Widgets/symptom-guide',
  component: 'symptom-guide',
  argTypes: { show: { control: 'select', options: ['', 'places', 'comparison'] } },
  args: { region: 'GB' },
};
export default meta;

type Story = StoryObj;

const at =
  (place: string): Story['play'] =>
  async ({ canvasElement }) => {
    const guide = canvasElement.querySelector('symptom-guide') as SymptomGuide;
    await guide.updateComplete;
    one(guide, `input[value=${place}]`).click();
    await guide.updateComplete;
    all(guide, '.pattern:not([open]) > summary')[0]?.click();
  };

export const NothingChosen: Story = {};
export const OneSide: Story = { play: at('low-side') };
export const BelowKnee: Story = { play: at('below-knee') };

/** Sore muscles in both legs are normal after a run; nerve signs in both legs are an emergency. */
export const BothLegs: Story = { play: at('both-legs') };
export const BothLegsUnknownRegion: Story = { args: { region: '' }, play: at('both-legs') };
export const Saddle: Story = { play: at('saddle') };
export const UpperBack: Story = { play: at('upper-back') };
export const PlacesAlone: Story = { args: { show: 'places' } };
export const ComparisonAlone: Story = { args: { show: 'comparison' } };
export const Dark: Story = { args: { theme: 'dark' }, play: at('buttock') };
export const DarkEmergency: Story = { args: { theme: 'dark' }, play: at('both-legs') };
export const Narrow: Story = { parameters: { width: 336 }, play: at('thigh') };
export const NarrowEmergency: Story = { parameters: { width: 336 }, play: at('both-legs') };
export const RightToLeft: Story = { parameters: { dir: 'rtl' }, play: at('low-side') };

/** A pack without the section: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-symptoms', fallback: 'Read our page about symptoms.' } };
