import type { Meta, StoryObj } from '@storybook/web-components-vite';
import vignettes from '../src/content/back-pain-running/vignettes.json';
import type { PainCheckQuiz } from '../src/widgets/pain-check-quiz/pain-check-quiz.js';
import { answer, complete, next, press } from '../test/support/reader.js';

const meta: Meta = {
  title: 'Widgets/pain-check-quiz',
  component: 'pain-check-quiz',
  args: { region: 'GB' },
};
export default meta;

type Story = StoryObj;
type Id = Parameters<typeof complete>[2] & string;

const quizIn = (canvas: HTMLElement) => canvas.querySelector('pain-check-quiz') as PainCheckQuiz;

/** Answers like the reader of a worked case, to the result. */
const after =
  (id: keyof typeof vignettes): Story['play'] =>
  async ({ canvasElement }) => {
    await quizIn(canvasElement).updateComplete;
    await complete(quizIn(canvasElement), vignettes[id].answers);
  };

/** Answers up to a question. */
const upTo =
  (stop: Id, id: keyof typeof vignettes = 'V01'): Story['play'] =>
  async ({ canvasElement }) => {
    await quizIn(canvasElement).updateComplete;
    await complete(quizIn(canvasElement), vignettes[id].answers, stop);
  };

/** The emergency signs come first. */
export const FirstQuestion: Story = {};
export const OneAnswer: Story = { play: upTo('Q7_where') };

/** Eleven numbers under words, so that colour carries nothing alone. */
export const Severity: Story = { play: upTo('Q12_severity') };
export const SeverityNarrow: Story = { play: upTo('Q12_severity'), parameters: { width: 336 } };

export const NotAnswered: Story = {
  play: async ({ canvasElement }) => {
    await quizIn(canvasElement).updateComplete;
    await next(quizIn(canvasElement));
  },
};

export const Emergency: Story = { play: after('V02') };
export const EmergencyUnknownRegion: Story = { args: { region: '' }, play: after('V02') };
export const EmergencyNewZealand: Story = { args: { region: 'NZ' }, play: after('V02') };
export const Urgent: Story = { play: after('V03') };
export const Clinician: Story = { play: after('V04') };
export const Maternity: Story = { play: after('V16') };
export const SecondLook: Story = { play: upTo('Q21_second_look', 'V06') };
export const PlanA: Story = { play: after('V01') };
export const PlanB: Story = { play: after('V05') };
export const PlanC: Story = { play: after('V06') };

export const EmergencySigns: Story = {
  play: async ({ canvasElement }) => {
    await quizIn(canvasElement).updateComplete;
    await press(quizIn(canvasElement), 'Emergency signs');
  },
};

export const Dark: Story = { args: { theme: 'dark' } };
export const DarkEmergency: Story = { args: { theme: 'dark' }, play: after('V02') };
export const DarkUrgent: Story = { args: { theme: 'dark' }, play: after('V03') };
export const DarkClinician: Story = { args: { theme: 'dark' }, play: after('V04') };
export const DarkPlan: Story = { args: { theme: 'dark' }, play: after('V01') };
export const Narrow: Story = { parameters: { width: 336 } };
export const NarrowResult: Story = { parameters: { width: 336 }, play: after('V03') };
export const RightToLeft: Story = { parameters: { dir: 'rtl' } };
export const RightToLeftResult: Story = { parameters: { dir: 'rtl' }, play: after('V01') };

/** Chosen answers are kept when going back. */
export const WentBack: Story = {
  play: async (context) => {
    await upTo('Q2_age')?.(context);
    const quiz = quizIn(context.canvasElement);
    await answer(quiz, '25 to 49');
    await press(quiz, 'Back');
  },
};
