import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import { answer, press, write } from '../test/support/reader.js';
import type { BmiCheck } from '../src/widgets/bmi-check/bmi-check.js';

const { bmi: _bmi, ...without } = topic;
addCheckedPack({ ...without, id: 'without-bmi' } as unknown as Topic, [english as Language]);

const meta: Meta = { title: 'Widgets/bmi-check', component: 'bmi-check', args: { region: 'GB' } };
export default meta;

type Story = StoryObj;

const { who, lower } = english.bmi;

/** Answers the first question, then writes the measures and asks for the number. */
const after =
  (first: string, measures: Record<string, string> = {}, withLower = false): Story['play'] =>
  async ({ canvasElement }) => {
    const check = canvasElement.querySelector('bmi-check') as BmiCheck;
    await check.updateComplete;
    await answer(check, first);
    if (withLower) await answer(check, lower.label);
    for (const label of Object.keys(measures)) await write(check, label, measures[label] ?? '');
    if (Object.keys(measures).length) await press(check, 'Work out my BMI');
  };
const metric = (cm: string, kg: string) => ({ 'Height in centimetres': cm, 'Weight in kilograms': kg });

/** The question that may end the check comes first. */
export const FirstQuestion: Story = {};
export const Under18: Story = { play: after(who.under18) };
export const Pregnant: Story = { play: after(who.pregnant) };
export const Metric: Story = { play: after(who.neither) };

/** A region that measures in pounds begins with them. */
export const Imperial: Story = { args: { region: 'US' }, play: after(who.neither) };
export const Errors: Story = { play: after(who.neither, metric('', 'seventy')) };
export const Result: Story = { play: after(who.neither, metric('175', '70')) };
export const BothThresholds: Story = { play: after(who.neither, metric('160', '63'), true) };

/** A low number is never praised. */
export const LowNumber: Story = { play: after(who.neither, metric('165', '50')) };
export const HighNumber: Story = { play: after(who.neither, metric('170', '120'), true) };

export const Dark: Story = { args: { theme: 'dark' }, play: after(who.neither, metric('160', '63'), true) };
export const Narrow: Story = { parameters: { width: 336 }, play: after(who.neither, metric('160', '63'), true) };
export const NarrowErrors: Story = { parameters: { width: 336 }, play: after(who.neither, metric('', '')) };
export const RightToLeft: Story = { parameters: { dir: 'rtl' }, play: after(who.neither, metric('160', '63'), true) };

/** A pack without the section: what stands between the tags is shown. */
export const MissingSection: Story = { args: { topic: 'without-bmi', fallback: 'Ask your doctor about your weight.' } };
