import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import { tell } from '../src/ui/channel.js';
import { addDays, localDay } from '../src/ui/dates.js';
import { raise } from '../src/ui/safety.js';
import type { Widget } from '../src/ui/widget.js';
import { choose, one, press } from '../test/support/reader.js';

const { plans: _plans, ...without } = topic;
addCheckedPack({ ...without, id: 'no-plans' } as unknown as Topic, [english as Language]);

const meta: Meta = {
  title: 'Widgets/recovery-plan',
  component: 'recovery-plan',
  argTypes: { plan: { control: 'select', options: ['', 'planA', 'planB', 'planC'] } },
  args: { region: 'GB' },
};
export default meta;

type Story = StoryObj;

/** A first day so many days ago. */
const ago = (days: number) => addDays(localDay(new Date()), -days);

const doing =
  (run: (plan: Widget) => Promise<unknown>): Story['play'] =>
  async ({ canvasElement }) => {
    const plan = canvasElement.querySelector('recovery-plan') as Widget;
    await plan.updateComplete;
    // The reader's day is known after the first render.
    await plan.updateComplete;
    await run(plan);
    await plan.updateComplete;
  };

const lights = english.plans.lights;
const answer = (light: keyof typeof lights) => (plan: Widget) =>
  press(plan, `${lights[light].title} ${lights[light].means}`);

export const Choose: Story = {};
export const ChooseNothing: Story = { play: doing((plan) => press(plan, 'Make my plan')) };
export const PlanA: Story = { args: { plan: 'planA' } };
export const PlanB: Story = { args: { plan: 'planB' } };
export const PlanC: Story = { args: { plan: 'planC' } };

/** The day of the first session: how did it go? */
export const SessionToday: Story = { args: { plan: 'planA', start: ago(7) } };
export const SessionMissed: Story = { args: { plan: 'planA', start: ago(9) } };
export const Green: Story = { args: { plan: 'planA', start: ago(7) }, play: doing(answer('green')) };
export const Red: Story = { args: { plan: 'planB', start: ago(7) }, play: doing(answer('red')) };

export const SecondRed: Story = {
  args: { plan: 'planA', start: ago(9) },
  play: doing(async (plan) => {
    await answer('red')(plan);
    await answer('red')(plan);
  }),
};

export const Moved: Story = { args: { plan: 'planA' }, play: doing((plan) => press(plan, 'Move this day later')) };
export const LaterWeek: Story = { args: { plan: 'planC' }, play: doing((plan) => press(plan, 'Week after')) };

export const EverythingOpen: Story = {
  args: { plan: 'planA' },
  play: doing(async (plan) => {
    for (const details of plan.renderRoot.querySelectorAll('details')) details.open = true;
    await press(plan, 'Calendar file');
  }),
};

export const CalendarFile: Story = { args: { plan: 'planA' }, play: doing((plan) => press(plan, 'Calendar file')) };
export const Kept: Story = {
  args: { plan: 'planA' },
  play: doing(async (plan) => {
    await choose(plan, 'Keep this on my device');
    await press(plan, 'Erase');
  }),
};

/** Something on the page needs help now: nothing to do is shown. */
export const Closed: Story = {
  args: { plan: 'planA' },
  play: doing(async () => raise(topic.id, 'story', 'emergency')),
};

/** The pain check points to another plan than the one that runs. */
export const AnotherPlanOffered: Story = {
  args: { plan: 'planA' },
  play: doing(async (plan) => {
    one(plan, '.day input').click();
    await plan.updateComplete;
    tell('plan', topic.id, 'planC');
  }),
};

export const Dark: Story = { args: { plan: 'planA', start: ago(7), theme: 'dark' } };
export const DarkChoose: Story = { args: { theme: 'dark' } };
export const Narrow: Story = { args: { plan: 'planA', start: ago(7) }, parameters: { width: 336 } };
export const NarrowChoose: Story = { parameters: { width: 336 } };
export const RightToLeft: Story = { args: { plan: 'planC', start: ago(7) }, parameters: { dir: 'rtl' } };

/** A pack without plans: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-plans', fallback: 'Read our page about plans.' } };

/** A plan that does not exist: the choice, and a line to the publisher. */
export const UnknownPlan: Story = { args: { plan: 'planZ' }, parameters: { logs: [/plan="planZ"/] } };
