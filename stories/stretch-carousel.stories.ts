import type { Meta, StoryObj } from '@storybook/web-components-vite';
import topic from '../src/content/back-pain-running/topic.json';
import { raise } from '../src/ui/safety.js';
import type { StretchCarousel } from '../src/widgets/stretch-carousel/stretch-carousel.js';
import { press } from '../test/support/reader.js';

const meta: Meta = {
  title: 'Widgets/stretch-carousel',
  component: 'stretch-carousel',
  argTypes: { set: { control: 'select', options: Object.keys(topic.sets) } },
  args: { set: 'cooldown', region: 'GB' },
};
export default meta;

type Story = StoryObj;

/** Presses buttons by their words, one after the other. */
const pressing =
  (...labels: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const carousel = canvasElement.querySelector('stretch-carousel') as StretchCarousel;
    await carousel.updateComplete;
    for (const label of labels) await press(carousel, label);
  };

export const Cooldown: Story = {};
export const ShortCooldown: Story = { args: { set: 'shortCooldown' } };
export const ShortCooldownLegs: Story = { args: { set: 'shortCooldownLegs' } };
export const PlanA: Story = { args: { set: 'planA' } };
export const PlanA2: Story = { args: { set: 'planA2' } };
export const PlanB: Story = { args: { set: 'planB' } };
export const PlanB2: Story = { args: { set: 'planB2' } };
export const PlanC: Story = { args: { set: 'planC' } };
export const PlanC2: Story = { args: { set: 'planC2' } };
export const Strength: Story = { args: { set: 'strength' } };

export const SecondSlide: Story = { play: pressing('Next') };
export const GuidedSession: Story = { play: pressing('Start guided session') };
export const GuidedPaused: Story = { play: pressing('Start guided session', 'Pause') };

/** Every exercise under the other, as it is printed. */
export const ShowAll: Story = { play: pressing('Show all') };

export const Dark: Story = { args: { theme: 'dark' } };
export const DarkAll: Story = { args: { theme: 'dark', set: 'strength' }, play: pressing('Show all') };
export const Narrow: Story = { parameters: { width: 336 } };
export const NarrowGuided: Story = { parameters: { width: 336 }, play: pressing('Start guided session') };
export const RightToLeft: Story = { parameters: { dir: 'rtl' } };

/** A set the pack does not have: one warning names those it has, and what stands between the tags is shown. */
export const UnknownSet: Story = {
  args: { set: 'plan9', fallback: 'Read our article on stretches.' },
  parameters: { logs: [/set="plan9"/] },
};

/** The reader told the page about something that needs a check today, in the middle of a session. */
export const Closed: Story = {
  play: async (context) => {
    await pressing('Start guided session')?.(context);
    raise(topic.id, 'story', 'urgent');
  },
};
