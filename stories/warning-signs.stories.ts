import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import type { WarningSigns } from '../src/widgets/warning-signs/warning-signs.js';
import { one } from '../test/support/reader.js';

const { warnings: _warnings, ...without } = topic;
addCheckedPack({ ...without, id: 'no-warnings' } as unknown as Topic, [english as Language]);

const meta: Meta = {
  title: 'Widgets/warning-signs',
  component: 'warning-signs',
  argTypes: { level: { control: 'select', options: ['', 'emergency', 'urgent', 'clinician'] } },
  args: { region: 'GB' },
};
export default meta;

type Story = StoryObj;

const open: Story['play'] = async ({ canvasElement }) => {
  const widget = canvasElement.querySelector('warning-signs') as WarningSigns;
  await widget.updateComplete;
  one(widget, 'summary').click();
};

export const Full: Story = {};

/** Without a region no number is shown as certain: every country's own is listed. */
export const UnknownRegion: Story = { args: { region: '' } };

/** 111 is the emergency number here, and advice in the UK. */
export const NewZealand: Story = { args: { region: 'NZ' } };

/** No national number for urgent advice: the words say whom to ask. */
export const UnitedStates: Story = { args: { region: 'US' } };

export const Compact: Story = { args: { compact: true } };
export const CompactOpen: Story = { args: { compact: true }, play: open };
export const OneLevel: Story = { args: { level: 'emergency' } };
export const CompactOneLevel: Story = { args: { compact: true, level: 'emergency' }, play: open };
export const Dark: Story = { args: { theme: 'dark' } };
export const DarkCompact: Story = { args: { theme: 'dark', compact: true } };
export const Narrow: Story = { parameters: { width: 336 } };
export const NarrowCompact: Story = { parameters: { width: 336 }, args: { compact: true }, play: open };
export const RightToLeft: Story = { parameters: { dir: 'rtl' } };

/** A pack without the section: what stands between the tags is shown. */
export const NoSection: Story = { args: { topic: 'no-warnings', fallback: 'Read our page about warning signs.' } };

/** A level that does not exist: all of them, and a line to the publisher. */
export const UnknownLevel: Story = { args: { level: 'red' }, parameters: { logs: [/level="red" is not known/] } };
