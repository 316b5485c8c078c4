/** What the form asks its reader to think about before a comment goes out, and whom to call. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import { InPageComments } from '../../src/comments/in-page.js';
import { flaws } from '../support/axe.js';
import { Backend, field, send, status, type, write } from '../support/comments.js';
import { openForm } from '../support/open-form.js';
import { all, focused, one, press, words } from '../support/reader.js';

/** A form in which somebody wrote a comment and pressed the button that sends it. */
async function sent(text: string) {
  const backend = new Backend();
  const form = await openForm(backend);
  await write(form, text);
  await send(form);
  return { backend, form };
}

describe('comments-form: notices', () => {
  it('asks before an address or a number of a person goes out, and sends only on request', async () => {
    const { backend, form } = await sent('Write to me@example.org');
    expect(backend.sent).to.have.length(0);
    expect(status(form)).to.contain('Everyone could read it');
    await press(form, 'Change my comment');
    expect(focused(form)?.id).to.equal('text');
    await send(form);
    await send(form, 'Send anyway');
    expect(backend.sent).to.have.length(1);
  });

  it('S37 takes an address or a number out of the text on request, sends nothing by itself, and can put it back', async () => {
    const text = '  Hi,\n\nwrite to me@example.org or call (07700) 900123.  Thanks 😀';
    const { backend, form } = await sent(text);
    await press(form, 'Take it out');
    expect(field(form, 'text').value).to.equal('  Hi,\n\nwrite to […] or call […].  Thanks 😀');
    expect(status(form)).to.contain('Taken out').and.contain('not sent yet').and.not.contain('Everyone could read');
    expect(focused(form)?.className).to.equal('status');
    expect(one(form, '.status').getAttribute('role')).to.equal('status');
    await press(form, 'Undo');
    expect(field(form, 'text').value).to.equal(text);
    expect(status(form)).to.contain('Everyone could read it');
    await press(form, 'Take it out');
    expect(await flaws(form)).to.deep.equal([]);
    expect(backend.sent).to.have.length(0);
    await send(form);
    expect(backend.sent.map((draft) => draft.text)).to.deep.equal(['  Hi,\n\nwrite to […] or call […].  Thanks 😀']);
  });

  it('takes it out, puts it back and goes to the text with the keyboard alone', async () => {
    const { backend, form } = await sent('My MRN is 1234567');
    for (const [name, value] of [
      ['Take it out', 'My MRN is […]'],
      ['Undo', 'My MRN is 1234567'],
      ['Take it out', 'My MRN is […]'],
    ]) {
      await sendKeys({ press: 'Tab' });
      expect(words(focused(form))).to.equal(name);
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
      expect(field(form, 'text').value).to.equal(value);
    }
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    expect(focused(form)?.id).to.equal('text');
    expect(backend.sent).to.have.length(0);
  });

  it('leaves the emergency card where it is when a number is taken out, and looks anew at what is typed then', async () => {
    const { backend, form } = await sent('I have numbness around my groin, 07700 900123');
    await press(form, 'Take it out');
    expect(all(form, '.status .level.emergency')).to.have.length(1);
    await type(form, 'text', 'Call 07700 900123');
    expect(status(form)).to.equal('');
    await send(form);
    expect(status(form)).to.contain('Everyone could read it');
    expect(backend.sent).to.have.length(0);
  });

  it('shows the emergency card with the number to call before words of an emergency sign go out', async () => {
    const { backend, form } = await sent('I have numbness around my groin');
    expect(backend.sent).to.have.length(0);
    expect(all(form, '.status .level.emergency')).to.have.length(1);
    expect(one<HTMLAnchorElement>(form, '.status a.call').href).to.equal('tel:999');
  });

  for (const [text, told] of [
    ["I can't feel it when I wipe", 'may be an emergency sign'],
    ['everyone would be better off without me', 'You do not have to be alone'],
  ] as const)
    it(`tells whom to call before and after sending, also where the backend says nothing: ${text}`, async () => {
      for (const backend of [new Backend(), new InPageComments()]) {
        const form = await openForm(backend);
        await write(form, text);
        await send(form);
        expect(status(form)).to.contain(told).and.contain('Call 999');
        expect(field(form, 'text').value).to.equal(text);
        await send(form, 'Send anyway');
        expect(status(form)).to.contain(told).and.contain('Call 999').and.contain('Thank you');
      }
    });

  it('shows whom to call to somebody whose comment speaks of self-harm, before anything else', async () => {
    const backend = new Backend();
    backend.answer = { state: 'held', crisis: true };
    const form = await openForm(backend);
    await write(form);
    await send(form);
    expect(status(form))
      .to.match(/^You do not have to be alone/)
      .and.match(/once it has been checked/);
    expect(one<HTMLAnchorElement>(form, '.status a.call').href).to.equal('tel:999');
    expect(status(form)).to.contain('Call 116 123 Samaritans, free, day and night');
    expect(focused(form)?.className).to.equal('status');
    expect(await flaws(form)).to.deep.equal([]);
    backend.answer = { state: 'duplicate', crisis: true };
    await write(form);
    await send(form);
    expect(status(form))
      .to.match(/^You do not have to be alone/)
      .and.match(/already/);
    backend.answer = { state: 'invalid', errors: { name: 'invalid' }, crisis: true };
    await send(form);
    expect(status(form)).to.match(/^You do not have to be alone/);
    expect(focused(form)?.className).to.equal('status', 'help comes before what is wrong with a field');
    expect(all(form, '.summary-box')).to.have.length(1);
    form.region = 'XX';
    await form.updateComplete;
    expect(all(form, '.status a.call')).to.have.length(0, 'no number is certain in an unknown region');
    expect(all(form, '.status .phones a').length).to.be.greaterThan(5);
  });
});
