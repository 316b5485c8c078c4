import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import { raise } from '../src/ui/safety.js';
import type { Widget } from '../src/ui/widget.js';
import { press } from '../test/support/reader.js';

const { plans: _plans, ...without } = topic;
addCheckedPack({ ...without, id: 'no-table' } as unknown as Topic, [english as Language]);

const meta: Meta = {
  title: 'Widgets/walk-run-timer',
  component: 'walk-run-timer',
  argTypes: { stage: { control: { type: 'range', min: 0, max: 8 } } },
  args: { region: 'GB', stage: 3 },
};
export default meta;

type Story = StoryObj;

/** Presses buttons by their words, one after the other. */
const pressing =
  (...labels: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const timer = canvasElement.querySelector('walk-run-timer') as Widget;
    await timer.updateComplete;
    for (const label of labels) await press(timer, label);
  };

const { red, amber, green } = english.plans.lights;
const answer = (light: typeof red) => `${light.title} ${light.means}`;

export const Ready: Story = {};
export const WalkOnly: Story = { args: { stage: 0 } };
export const RunThrough: Story = { args: { stage: 8 } };
export const WarmUp: Story = { play: pressing('Start') };
export const Running: Story = { play: pressing('Start', 'Skip') };
export const Walking: Story = { play: pressing('Start', 'Skip', 'Skip') };
export const Paused: Story = { play: pressing('Start', 'Skip', 'Pause') };
export const Stopped: Story = { play: pressing('Start', 'Stop') };
export const GreenAnswer: Story = { play: pressing('Start', 'Stop', answer(green)) };
export const AmberAnswer: Story = { play: pressing('Start', 'Stop', answer(amber)) };
export const RedAnswer: Story = { play: pressing('Start', 'Stop', answer(red)) };

export const Dark: Story = { args: { theme: 'dark' } };
export const DarkRunning: Story = { args: { theme: 'dark' }, play: pressing('Start', 'Skip') };
export const Narrow: Story = { parameters: { width: 336 } };
export const NarrowRunning: Story = { parameters: { width: 336 }, play: pressing('Start', 'Skip') };
export const RightToLeft: Story = { parameters: { dir: 'rtl' }, play: pressing('Start', 'Skip') };

/** A pack without a walk-run table: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-table', fallback: 'Read our page about running again.' } };

/** A stage that does not exist: the first one, and a line to the publisher. */
export const UnknownStage: Story = { args: { stage: 12 }, parameters: { logs: [/stage="12"/] } };

/** A second red session in a row, or a result for a clinician: the timer waits, and the reader's word is asked for. */
export const Waiting: Story = {
  play: async (context) => {
    raise(topic.id, 'story', 'clinician');
    await pressing('A clinician has seen me and says I can go on')?.(context);
  },
};
