import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/carelets.js';
import type { ChangeResult, Comment, CommentsPort, ListResult, Page } from '../../src/comments/port.js';
import type { CommentsForm } from '../../src/widgets/comments-form/comments-form.js';
import { flaws } from '../support/axe.js';
import { Backend, comment, send, settled, status, write } from '../support/comments.js';
import { openForm } from '../support/open-form.js';
import { all, focused, one, press, seen, words } from '../support/reader.js';

/** `count` comments, the newest first, given in pages of 50. */
class Long implements CommentsPort {
  readonly asked: Page[] = [];
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  async list(_thread: string, page: Page = {}): Promise<ListResult> {
    this.asked.push(page);
    const from = Number(page.after ?? 0);
    const numbers = [...new Array(this.#count).keys()].map((n) => (page.order === 'oldest' ? n : this.#count - 1 - n));
    const more = from + 50 < this.#count ? String(from + 50) : undefined;
    return {
      state: 'listed',
      comments: numbers.slice(from, from + 50).map(numbered),
      closed: false,
      total: this.#count,
      more,
    };
  }

  async post(): Promise<{ state: 'held' }> {
    return { state: 'held' };
  }
}

const numbered = (n: number): Comment =>
  comment(String(n), `Comment ${n}.`, { createdAt: new Date(Date.UTC(2026, 0, 1) + n * 60000).toISOString() });
const shown = (form: CommentsForm) => all(form, '.text').map((one) => words(one));

describe('comments-form: a long thread', () => {
  it('shows a page, counts all, and adds the next page below what is read', async () => {
    const form = await openForm(new Long(120));
    expect([shown(form).length, shown(form)[0]]).to.deep.equal([50, 'Comment 119.']);
    expect(seen(form)).to.contain('120 replies');
    const before = one(form, '[part=comment]').getBoundingClientRect().top;
    await press(form, 'Show more replies');
    await settled(form);
    expect([shown(form).length, shown(form)[50]]).to.deep.equal([100, 'Comment 69.']);
    expect(one(form, '[part=comment]').getBoundingClientRect().top).to.equal(before, 'the place is kept');
    await press(form, 'Show more replies');
    await settled(form);
    expect(shown(form).length).to.equal(120);
    expect(all(form, '[part=more-button]').length).to.equal(0);
  });

  it('does not draw the comments again for every letter', async () => {
    const form = await openForm(new Long(50));
    const { format } = Intl.RelativeTimeFormat.prototype;
    let drawn = 0;
    Intl.RelativeTimeFormat.prototype.format = function (...given: [number, Intl.RelativeTimeFormatUnit]) {
      drawn += 1;
      return format.apply(this, given);
    };
    try {
      await write(form, 'A letter, and another.');
      expect(drawn).to.equal(0);
      await press(form, 'Show oldest first');
      await settled(form);
      expect(drawn).to.be.greaterThan(40);
    } finally {
      Intl.RelativeTimeFormat.prototype.format = format;
    }
  });

  it('asks from the other end when the order is turned', async () => {
    const port = new Long(120);
    const form = await openForm(port);
    await press(form, 'Show oldest first');
    await settled(form);
    expect(port.asked.map(({ order, after }) => [order, after])).to.deep.equal([
      ['newest', undefined],
      ['oldest', undefined],
    ]);
    expect(shown(form)[0]).to.equal('Comment 0.');
  });

  it('draws a thread of thousands a part at a time', async () => {
    const backend = new Backend();
    backend.comments = [...new Array(5000).keys()].map(numbered);
    const form = await openForm(backend);
    expect([shown(form).length, seen(form).includes('5000 replies')]).to.deep.equal([50, true]);
  });
});

describe('comments-form: a comment', () => {
  it('that is pinned comes first, and a clinician is named in words', async () => {
    const backend = new Backend();
    backend.comments = [
      comment('a', 'Correction.', { pinned: true, clinician: true, createdAt: '2026-01-01T00:00:00Z' }),
      comment('b', 'Newer.', { createdAt: '2026-11-01T00:00:00Z', editedAt: '2026-11-02T00:00:00Z' }),
    ];
    const form = await openForm(backend);
    expect(shown(form)).to.deep.equal(['Correction.', 'Newer.']);
    expect(words(all(form, 'header')[0]))
      .to.contain('Clinician')
      .and.contain('Pinned by the editors');
    expect(words(all(form, 'header')[1])).to.contain('edited');
    expect(await flaws(form)).to.deep.equal([]);
  });

  it('that a link names is loaded, shown and focused', async () => {
    location.hash = '#comment-7';
    try {
      const form = await openForm(new Long(120));
      await waitUntil(() => focused(form)?.id === 'comment-7');
      const place = focused(form)?.getBoundingClientRect();
      expect(place && place.top >= 0 && place.bottom <= innerHeight).to.equal(true);
      location.hash = '#comment-100';
      await waitUntil(() => focused(form)?.id === 'comment-100');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('is left alone by a link to something else', async () => {
    location.hash = '#comments';
    const form = await openForm(new Long(10));
    expect(focused(form)).to.equal(null);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('answers an answer under the same comment, at whatever depth', async () => {
    const backend = new Backend();
    backend.comments = [
      comment('a', 'First.'),
      comment('b', 'Answer.', { parentId: 'a', createdAt: '2026-11-21T08:00:00Z' }),
      comment('c', 'Answer to the answer.', { parentId: 'b', createdAt: '2026-11-22T08:00:00Z' }),
      comment('d', 'Its parent is gone.', { parentId: 'zzz' }),
      comment('e', 'Answers itself.', { parentId: 'e' }),
    ];
    const form = await openForm(backend);
    expect(all(form, '.answers .text').map((one) => words(one))).to.deep.equal(['Answer.', 'Answer to the answer.']);
    expect(shown(form).length).to.equal(5);
  });
});

/** Gives a comment back with some minutes to change it. */
class Own extends Backend {
  changed: ChangeResult = { state: 'too-late' };
  gone: ChangeResult = { state: 'deleted' };

  edit(_thread: string, _id: string, _text: string): Promise<ChangeResult> {
    return Promise.resolve(this.changed);
  }

  remove(): Promise<ChangeResult> {
    return Promise.resolve(this.gone);
  }
}

describe("comments-form: the reader's own comment", () => {
  const own = comment('o', 'My back is better.', { name: 'Ana', editableUntil: '2999-01-01T00:00:00Z' });
  const open = async (): Promise<[CommentsForm, Own]> => {
    const backend = new Own();
    backend.answer = { state: 'held', comment: own };
    const form = await openForm(backend);
    await write(form);
    await send(form);
    return [form, backend];
  };

  it('is shown to its writer while it waits', async () => {
    const [form] = await open();
    expect(status(form)).to.contain('once it has been checked');
    expect(words(one(form, '[part=comment]'))).to.contain('Only you can see this');
  });

  it('is changed in place; a change that comes too late keeps the text', async () => {
    const [form, backend] = await open();
    await press(form, 'Edit');
    const field = one<HTMLTextAreaElement>(form, '.editor textarea');
    expect(focused(form)).to.equal(field);
    expect(field.value).to.equal('My back is better.');
    field.value = 'My back is much better.';
    await press(form, 'Save');
    await settled(form);
    expect(words(one(form, '.editor'))).to.contain('The time for changes is over.');
    expect(one<HTMLTextAreaElement>(form, '.editor textarea').value).to.equal('My back is much better.');
    backend.changed = { state: 'changed', held: false, comment: { ...own, text: 'My back is much better.' } };
    await press(form, 'Save');
    await settled(form);
    expect(shown(form)).to.deep.equal(['My back is much better.']);
    expect(focused(form)?.id).to.equal('comment-o', 'focus stays where the reader was');
    await press(form, 'Edit');
    await press(form, 'Cancel');
    expect(focused(form)?.id).to.equal('comment-o');
  });

  it('shows whom to call where a change speaks of self-harm', async () => {
    const [form, backend] = await open();
    backend.changed = { state: 'changed', held: true, crisis: true, comment: own };
    await press(form, 'Edit');
    await press(form, 'Save');
    await settled(form);
    expect(status(form)).to.contain('You do not have to be alone');
    expect(focused(form)?.className).to.equal('status');
    backend.changed = { state: 'too-late', crisis: true };
    await press(form, 'Edit');
    await press(form, 'Save');
    await settled(form);
    expect(words(one(form, '.editor'))).to.contain('The time for changes is over.');
    expect(status(form)).to.contain('You do not have to be alone');
  });

  it('is deleted once that was asked and answered only', async () => {
    const [form] = await open();
    await press(form, 'Delete');
    expect(shown(form).length).to.equal(1);
    await press(form, 'Yes, delete it');
    await settled(form);
    expect(shown(form).length).to.equal(0);
    expect(status(form)).to.equal('Your comment is deleted.');
    expect(focused(form)?.className).to.equal('status');
  });

  it('offers no change where the backend cannot, or once the minutes are over', async () => {
    const backend = new Backend();
    backend.comments = [own];
    expect(all(await openForm(backend), '[part=edit-button]').length).to.equal(0);
    const late = new Own();
    late.comments = [{ ...own, editableUntil: '2020-01-01T00:00:00Z' }];
    expect(all(await openForm(late), '[part=edit-button]').length).to.equal(0);
  });
});

describe('comments-form: backends', () => {
  it('tells the words of a backend, and that it wants its readers signed in', async () => {
    const backend = new Backend();
    backend.answer = { state: 'refused', message: 'Error: <b>Please</b> enter a valid email address.' };
    const form = await openForm(backend);
    await write(form);
    await send(form);
    expect(status(form)).to.contain('Error: <b>Please</b> enter a valid email address.');
    backend.answer = { state: 'login' };
    await send(form);
    expect(status(form)).to.contain('sign in');
    expect(one<HTMLTextAreaElement>(form, '#text').value).to.equal('My back is better.');
  });

  it('shows a thread that is only read without a form', async () => {
    const port: CommentsPort = {
      list: async () => ({ state: 'listed', comments: [comment('a', 'From the archive.')], closed: true }),
    };
    const form = await openForm(port);
    expect(shown(form)).to.deep.equal(['From the archive.']);
    expect(all(form, 'form, [part=reply-button]').length).to.equal(0);
  });
});

describe('comments-count', () => {
  it('shows what stands between its tags until it knows, and where it cannot know', async () => {
    const count = await fixture<HTMLElement>(
      html`<comments-count backend="isso" endpoint="/nowhere" thread="/a/"><a href="#x">Comments</a></comments-count>`,
    );
    await new Promise((done) => setTimeout(done, 100));
    expect(count.innerText).to.equal('Comments');
    expect(getComputedStyle(count).display).to.equal('inline');
  });

  it('asks once for all counts of a page and shows each within its line', async () => {
    const real = globalThis.fetch;
    const asked: string[] = [];
    globalThis.fetch = async (_address, request) => {
      asked.push(String(request?.body));
      return new Response('[3,1,0]', { headers: { 'content-type': 'application/json' } });
    };
    try {
      const list = await fixture<HTMLElement>(
        html`<p>
          ${['/a/', '/b/', '/c/', '/a/'].map(
            (thread) => html`<comments-count backend="isso" endpoint="/isso" thread=${thread}></comments-count>`,
          )}
        </p>`,
      );
      const counts = [...list.querySelectorAll<CommentsForm>('comments-count' as 'comments-form')];
      await waitUntil(() => counts.every((one) => one.renderRoot.textContent?.includes('repl')));
      expect(counts.map((one) => words(one.renderRoot.querySelector('.root')))).to.deep.equal([
        '3 replies',
        '1 reply',
        '0 replies',
        '3 replies',
      ]);
      expect(asked).to.deep.equal(['["/a/","/b/","/c/"]']);
    } finally {
      globalThis.fetch = real;
    }
  });
});
