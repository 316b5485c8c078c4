import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { InPageComments } from '../src/comments/in-page.js';
import type { PostResult } from '../src/comments/port.js';
import type { CommentsForm } from '../src/widgets/comments-form/comments-form.js';
import { Backend, comment, send, settled, write } from '../test/support/comments.js';
import { one, press } from '../test/support/reader.js';

const thread = [
  comment('a', 'Keeping easy runs easy helped me most. I had been adding distance every week.', { name: 'Marta K.' }),
  comment('b', 'Same here. The rule about the longest run is easier to remember.', {
    name: 'Jonas',
    website: 'https://example.org/',
    parentId: 'a',
    createdAt: '2026-11-21T08:00:00Z',
  }),
  comment('c', 'Six weeks of the walk-run table.\n\nStage 5 twice, then on.', {
    name: 'Ines',
    createdAt: '2026-11-22T08:00:00Z',
  }),
];

/** A backend that lists the thread and answers every comment in one way. */
function answering(answer: PostResult): Backend {
  const backend = new Backend();
  backend.comments = thread;
  backend.answer = answer;
  return backend;
}

const meta: Meta = {
  title: 'Widgets/comments-form',
  component: 'comments-form',
  argTypes: { port: { control: false } },
  args: { region: 'GB' },
};
export default meta;

type Story = StoryObj;

let stories = 0;
/** Each story has a thread of its own, so that no draft comes from another. */
const story = (port: () => Backend | InPageComments, more: Story = {}): Story => ({
  ...more,
  args: { ...more.args, port: port(), thread: `story-${stories++}` },
});

const formIn = async (canvas: HTMLElement): Promise<CommentsForm> => {
  const form = canvas.querySelector('comments-form') as CommentsForm;
  await form.updateComplete;
  await settled(form);
  return form;
};

const sending =
  (text?: string): Story['play'] =>
  async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    await write(form, text);
    await send(form);
  };

const sent = (answer: PostResult, more: Story = {}) => story(() => answering(answer), { play: sending(), ...more });
const held = { state: 'held' } as const;

/** Comments stay in this page: try it. */
export const Thread: Story = story(() => new InPageComments(thread));
export const Empty: Story = story(() => new InPageComments());
export const Held: Story = sent(held);
export const Published: Story = sent({
  state: 'published',
  comment: comment('d', 'My back is better.', { name: 'Ana' }),
});
export const Refused: Story = sent({ state: 'refused', message: 'Error: Please enter a valid email address.' });
export const SignInFirst: Story = sent({ state: 'login' });
export const Duplicate: Story = sent({ state: 'duplicate' });
export const TooFast: Story = sent({ state: 'too-fast', retryAfter: 42 });
export const TooLarge: Story = sent({ state: 'too-large' });
export const ClosedWhileWriting: Story = sent({ state: 'closed' });
export const Offline: Story = sent({ state: 'offline' });
export const Failed: Story = sent({ state: 'failed' });
export const FieldsMissing: Story = story(() => answering(held), {
  play: async ({ canvasElement }) => send(await formIn(canvasElement)),
});
export const PersonalNotice: Story = sent(held, { play: sending('Write to me: ana@example.org') });
/** Taken out of the text by its button; the comment is not sent. */
export const PersonalTakenOut: Story = sent(held, {
  play: async (context) => {
    await sending('My MRN is 1234567. Write to me: ana@example.org')?.(context);
    await press(await formIn(context.canvasElement), 'Take it out');
  },
});
/** The comment speaks of self-harm: its writer learns whom to call. */
export const Crisis: Story = sent({ ...held, crisis: true });
export const CrisisAndRefused: Story = sent({ state: 'duplicate', crisis: true });
export const CrisisInAnUnknownRegion: Story = sent({ ...held, crisis: true }, { args: { region: '' } });
export const EmergencyNotice: Story = sent(held, { play: sending('My groin is numb since Monday.') });
export const Answering: Story = story(() => answering(held), {
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    one(form, '[part=reply-button]').click();
    await form.updateComplete;
  },
});
export const Closed: Story = story(() => Object.assign(answering(held), { closed: true }));
export const ListFailed: Story = story(() => Object.assign(answering(held), { listing: { state: 'failed' } }));

/** A correction that stands first, a clinician, and a change. */
export const PinnedAndClinician: Story = story(() =>
  Object.assign(answering(held), {
    comments: [
      ...thread,
      comment('p', 'We have corrected the time to wait in the third paragraph.', { name: 'The editors', pinned: true }),
      comment('q', 'An easy run is fine while pain stays low and does not change your stride.', {
        name: 'Dr Osei',
        clinician: true,
        parentId: 'c',
        editedAt: '2026-11-23T08:00:00Z',
      }),
    ],
  }),
);
export const LongThread: Story = story(() =>
  Object.assign(answering(held), {
    comments: [...new Array(120).keys()].map((n) => comment(`long-${n}`, `Comment ${n}.`)),
  }),
);
/** A thread that is only read: no form. */
export const ReadOnly: Story = { args: { port: { list: () => answering(held).list() }, thread: 'read-only' } };

export const Dark: Story = sent({ state: 'failed' }, { args: { theme: 'dark' } });
export const DarkFieldsMissing: Story = { ...FieldsMissing, args: { ...FieldsMissing.args, theme: 'dark' } };
export const Narrow: Story = sent(held, { parameters: { width: 336 } });
export const RightToLeft: Story = sent(held, { parameters: { dir: 'rtl' } });

/** Nowhere to send comments: one warning says what to write, and what stands between the tags is shown. */
export const NoEndpoint: Story = {
  args: { fallback: 'Write to the editor.' },
  parameters: { logs: [/nowhere to send comments/] },
};
