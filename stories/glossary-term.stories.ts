import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../src/content/back-pain-running/en.json';
import topic from '../src/content/back-pain-running/topic.json';
import type { Language } from '../src/pack/language.schema.js';
import { addCheckedPack } from '../src/pack/shelf.js';
import type { Topic } from '../src/pack/topic.schema.js';
import type { GlossaryTerm } from '../src/widgets/glossary-term/glossary-term.js';
import { one } from '../test/support/reader.js';

const { glossary: _glossary, ...without } = topic;
addCheckedPack({ ...without, id: 'no-glossary' } as unknown as Topic, [english as Language]);

const meta: Meta = {
  title: 'Widgets/glossary-term',
  component: 'glossary-term',
  argTypes: { term: { control: 'select', options: ['', ...topic.glossary.map(({ id }) => id)] } },
};
export default meta;

type Story = StoryObj;

const open: Story['play'] = async ({ canvasElement }) => {
  const word = canvasElement.querySelector('glossary-term') as GlossaryTerm;
  await word.updateComplete;
  one(word, '.term').click();
};

export const List: Story = {};
export const ListDark: Story = { args: { theme: 'dark' } };
export const ListNarrow: Story = { parameters: { width: 336 } };
export const ListRightToLeft: Story = { parameters: { dir: 'rtl' } };

/** A word within the publisher's own text. */
export const Word: Story = { args: { term: 'disc', fallback: 'discs' } };
export const Opened: Story = { args: { term: 'cauda-equina', fallback: 'cauda equina' }, play: open };
export const OpenedDark: Story = { args: { term: 'tens', fallback: 'TENS', theme: 'dark' }, play: open };
export const OpenedNarrow: Story = {
  args: { term: 'sciatica', fallback: 'sciatica' },
  parameters: { width: 336 },
  play: open,
};

/** A word that the pack does not have: the publisher's text alone. */
export const UnknownWord: Story = {
  args: { term: 'spleen', fallback: 'a word of the publisher' },
  parameters: { logs: [/term="spleen" is not known/] },
};

/** A pack without the section: the publisher's text alone. */
export const NoSection: Story = { args: { topic: 'no-glossary', term: 'disc', fallback: 'discs between the bones' } };
