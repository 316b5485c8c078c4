/** Comments: where focus goes, what is said, and what is asked before it is gone. */
import { expect } from '@open-wc/testing';
import '../../../src/carelets.js';
import type { ChangeResult } from '../../../src/comments/port.js';
import type { CommentsForm } from '../../../src/widgets/comments-form/comments-form.js';
import { en } from '../../../src/words/en/index.js';
import { Backend, comment, field, settled, tick, write } from '../../support/comments.js';
import { drawn, holder, pressed, said } from '../../support/held.js';
import { openForm } from '../../support/open-form.js';
import { all, focused, one, words } from '../../support/reader.js';

class Changing extends Backend {
  readonly removed: string[] = [];

  edit(_thread: string, id: string, text: string): Promise<ChangeResult> {
    return Promise.resolve({ state: 'changed', held: false, comment: comment(id, text) });
  }

  remove(_thread: string, id: string): Promise<ChangeResult> {
    this.removed.push(id);
    return Promise.resolve({ state: 'deleted' });
  }
}

const soon = () => new Date(Date.now() + 600_000);
const at = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
const open = async (count: number, more = {}): Promise<[CommentsForm, Changing]> => {
  const backend = new Changing();
  backend.comments = new Array(count)
    .fill(0)
    .map((_, n) => comment(`c${n}`, `Text ${n}.`, { createdAt: at(n), ...more }));
  return [await openForm(backend), backend];
};

describe('comments', () => {
  it('say to whom one replies, and that one does not any more', async () => {
    const [form] = await open(1);
    await pressed(form, '[part=reply-button]');
    expect(holder(form)).to.equal('Reply to Marta');
    await pressed(form, 'form > .link');
    expect(holder(form)).to.equal(en.leaveReply);
  });

  it('keep focus while they are loaded again, and give it to the list', async () => {
    const [, backend] = await open(2);
    backend.listing = { state: 'failed' };
    const form = await openForm(backend);
    await pressed(form, '.list-state button');
    expect(holder(form)).to.contain(en.listFailed);
    backend.listing = undefined;
    await pressed(form, '.list-state button');
    await settled(form);
    expect(holder(form)).to.equal('2 replies');
  });

  it('give focus to the first of more replies, and say how many are shown', async () => {
    const [form] = await open(60);
    await pressed(form, '[part=more-button]');
    expect(focused(form)?.id).to.equal('comment-c9');
    expect(said(form)).to.equal('60 replies are shown.');
  });

  it('say in what order they are, on a button that says what it does', async () => {
    const [form] = await open(2);
    expect(words(one(form, '[part=sort-button]'))).to.equal(en.showOldest);
    await pressed(form, '[part=sort-button]');
    expect([said(form), holder(form)]).to.deep.equal([en.nowOldest, en.showNewest]);
  });

  it('tell how long one may change what one wrote, and that a change is saved', async () => {
    const until = soon();
    const [form] = await open(1, { editableUntil: until.toISOString() });
    const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(until);
    expect(words(one(form, '[part=comment]'))).to.contain(`until ${time}`);
    await pressed(form, '[part=edit-button]');
    expect(words(one(form, '.editor'))).to.contain(`until ${time}`);
    await pressed(form, '[part=save-button]');
    expect(said(form)).to.equal(en.changeSaved);
  });

  it('ask before one is deleted, where the pressed button was not', async () => {
    const [form, backend] = await open(2, { editableUntil: soon().toISOString() });
    const button = one(form, '[part=delete-button]');
    const { left, top, width, height } = button.getBoundingClientRect();
    await pressed(form, '[part=delete-button]');
    expect(holder(form)).to.equal(en.deleteNot);
    const yes = one(form, '[part=remove-button]').getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    expect(yes.left <= x && x <= yes.right && yes.top <= y && y <= yes.bottom).to.equal(false);
    focused(form)?.click();
    await drawn(form);
    expect([backend.removed, focused(form)?.part.value]).to.deep.equal([[], 'delete-button']);
    await pressed(form, '[part=delete-button]');
    await pressed(form, '[part=remove-button]');
    expect([backend.removed.length, holder(form)]).to.deep.equal([1, en.commentDeleted]);
  });

  it('tell buttons apart that stand at each of one’s own', async () => {
    const [form] = await open(3, { editableUntil: soon().toISOString() });
    for (const part of ['edit-button', 'delete-button']) {
      const about = all(form, `[part=${part}]`).map((one) => one.getAttribute('aria-describedby') ?? '');
      expect(new Set(about.map((id) => words(all(form, `[id="${id}"]`)[0]))).size).to.equal(3);
    }
  });

  it('give a draft back that was erased', async () => {
    const [form] = await open(0);
    await write(form, 'A long text.');
    await tick(form, 'device');
    await pressed(form, '[part=erase-button]');
    expect([field(form, 'text').value, focused(form)?.part.value]).to.deep.equal(['', 'undo-button']);
    await pressed(form, '[part=undo-button]');
    expect([field(form, 'text').value, focused(form)?.part.value]).to.deep.equal(['A long text.', 'erase-button']);
  });
});
