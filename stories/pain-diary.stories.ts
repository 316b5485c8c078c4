import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import type { PainDiary } from '../src/widgets/pain-diary/pain-diary.js';
import { diaryOf, opened, type Told } from '../test/support/diary.js';
import { answer, press } from '../test/support/reader.js';

const { diary: _diary, ...without } = topic;
addCheckedPack({ ...without, id: 'without-diary' } as unknown as Topic, [english as Language]);

const meta: Meta = { title: 'Widgets/pain-diary', component: 'pain-diary', args: { region: 'GB' } };
export default meta;

type Story = StoryObj;

/** Fills the diary, as a file would. */
const filled =
  (entries: readonly Told[], then: (diary: PainDiary) => Promise<unknown> = () => Promise.resolve()): Story['play'] =>
  async ({ canvasElement }) => {
    const diary = canvasElement.querySelector('pain-diary') as PainDiary;
    await opened(diary, entries);
    await then(diary);
  };

/** A month that gets better, with runs of every light. */
const better = diaryOf(40, (day) => ({
  average: Math.max(1, Math.round(6 - day / 9 + ((day * 7) % 3) - 1)),
  ...(day % 4 === 0 && { run: day % 8 ? 'easy' : 'hills', distance: 5, during: day === 24 ? 6 : day === 16 ? 4 : 2 }),
  ...(day % 5 === 0 && { notes: 'A heat pack, then a walk.' }),
}));
const severe = diaryOf(20, () => ({ average: 8 }));

/** Nothing is written, and nothing kept, until the reader does so. */
export const Empty: Story = {};
export const Better: Story = { play: filled(better) };
export const OneEntry: Story = { play: filled(diaryOf(1, () => ({ average: 4 }))) };

/** Long without a drop, and severe: show it to a clinician. */
export const NoDrop: Story = { play: filled(severe) };
export const BothLegs: Story = { play: filled(diaryOf(3, () => ({ average: 4, tingling: 'both' }))) };
export const WeakLeg: Story = { play: filled(diaryOf(3, () => ({ average: 4, weakness: 'left' }))) };
export const BothLegsUnknownRegion: Story = {
  args: { region: '' },
  play: filled(diaryOf(3, () => ({ average: 4, tingling: 'both' }))),
};

const newEntry = (diary: PainDiary) => press(diary, 'Add an entry');
export const Form: Story = { play: filled([], newEntry) };

/** The box comes at once, before anything is saved. */
export const FormAlarm: Story = {
  play: filled([], async (diary) => {
    await newEntry(diary);
    await answer(diary, 'Both');
  }),
};
export const FormRun: Story = {
  play: filled([], async (diary) => {
    await newEntry(diary);
    await answer(diary, 'Walk-run stage');
  }),
};
export const FormErrors: Story = {
  play: filled([], async (diary) => {
    await newEntry(diary);
    await press(diary, 'Save entry');
  }),
};
export const Deleted: Story = { play: filled(better, (diary) => press(diary, 'Delete')) };

export const Dark: Story = { args: { theme: 'dark' }, play: filled(better) };
export const DarkForm: Story = { args: { theme: 'dark' }, play: filled([], newEntry) };
export const DarkAlarm: Story = {
  args: { theme: 'dark' },
  play: filled(diaryOf(3, () => ({ average: 8, tingling: 'both' }))),
};
export const Narrow: Story = { parameters: { width: 336 }, play: filled(better) };
export const NarrowForm: Story = { parameters: { width: 336 }, play: filled([], newEntry) };
export const RightToLeft: Story = { parameters: { dir: 'rtl' }, play: filled(better) };
export const RightToLeftForm: Story = { parameters: { dir: 'rtl' }, play: filled([], newEntry) };

/** A pack without the section: what stands between the tags is shown. */
export const MissingSection: Story = { args: { topic: 'without-diary', fallback: 'Keep a diary on paper.' } };
