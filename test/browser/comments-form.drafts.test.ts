import { expect } from '@open-wc/testing';
import '../../src/carelets.js';
import { Backend, field, send, settled, status, tick, type, write } from '../support/comments.js';
import { openForm } from '../support/open-form.js';
import { all, one, press } from '../support/reader.js';
import { withoutStorage } from '../support/storage.js';

const stored = () => Object.values({ ...localStorage }).join();

describe('comments-form: the draft', () => {
  beforeEach(() => localStorage.clear());

  it('survives the element being taken out and a new one in its place', async () => {
    const first = await openForm(new Backend(), 'kept');
    await write(first);
    first.remove();
    const second = await openForm(new Backend(), 'kept');
    expect(field(second, 'text').value).to.equal('My back is better.');
    expect(field(second, 'name').value).to.equal('Ana');
  });

  it('belongs to its thread alone', async () => {
    await write(await openForm(new Backend(), 'one'));
    expect(field(await openForm(new Backend(), 'two'), 'text').value).to.equal('');
  });

  it('is not on the device before the reader asks', async () => {
    const form = await openForm(new Backend());
    await write(form);
    await send(form);
    expect(stored()).to.equal('');
  });

  it('is kept on the device when the box is ticked, follows each change, and goes when it is unticked', async () => {
    const form = await openForm(new Backend());
    await write(form);
    await tick(form, 'device');
    expect(stored()).to.contain('My back is better.');
    await type(form, 'text', 'Changed.');
    expect(stored()).to.contain('Changed.');
    await tick(form, 'device');
    expect(stored()).to.equal('');
    expect(field(form, 'text').value).to.equal('Changed.');
  });

  it('is erased by one button, on the device and in the form', async () => {
    const form = await openForm(new Backend());
    await write(form);
    await tick(form, 'device');
    await press(form, 'Erase my draft');
    expect(stored()).to.equal('');
    expect(field(form, 'text').value).to.equal('');
    expect(one<HTMLInputElement>(form, '#device').checked).to.equal(false);
  });

  it('leaves the device once it was sent', async () => {
    const form = await openForm(new Backend());
    await write(form);
    await tick(form, 'device');
    await send(form);
    expect(stored()).to.equal('');
  });

  it('stays in the form where the device keeps nothing, and the reader is told', () =>
    withoutStorage(async () => {
      const form = await openForm(new Backend());
      await write(form);
      await tick(form, 'device');
      await settled(form);
      expect(status(form)).to.contain('did not keep');
      expect(one<HTMLInputElement>(form, '#device').checked).to.equal(false);
      expect(field(form, 'text').value).to.equal('My back is better.');
      await send(form);
      expect(status(form)).to.contain('once it has been checked');
    }));

  it('that was damaged on the device is left alone', async () => {
    const form = await openForm(new Backend(), 'damaged');
    await write(form);
    await tick(form, 'device');
    for (const key of Object.keys({ ...localStorage })) localStorage.setItem(key, '{"text": 5');
    form.remove();
    expect(all(await openForm(new Backend(), 'damaged'), 'form')).to.have.length(1);
  });

  it('never puts what was typed into an event or an attribute of the page', async () => {
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    for (const name of ['carelets-comment-sent', 'input', 'change', 'submit']) document.addEventListener(name, hear);
    const form = await openForm(new Backend());
    await write(form);
    await send(form);
    for (const name of ['carelets-comment-sent', 'input', 'change', 'submit']) document.removeEventListener(name, hear);
    const sent = heard.filter(({ type }) => type === 'carelets-comment-sent');
    expect(sent.map((event) => (event as CustomEvent<unknown>).detail)).to.deep.equal([null]);
    expect(form.outerHTML).not.to.contain('canary').and.not.to.contain('Ana');
  });
});
