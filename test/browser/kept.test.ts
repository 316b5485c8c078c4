/** What is kept on the device: nothing before the reader says so, nothing lost, nothing overwritten in silence. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/carelets.js';
import { Kept } from '../../src/ui/kept.js';
import { keptView } from '../../src/ui/kept-view.js';
import { wordsFor } from '../../src/words/index.js';
import { replaced, withoutStorage } from '../support/storage.js';

const key = 'carelets-steps:walks';

/** A widget that counts steps. Its first version kept a bare number, this one keeps a record. */
class StepCounter extends LitElement {
  steps = 0;
  readonly kept = new Kept<{ steps: number }>(this, {
    name: 'steps',
    version: 2,
    read: (stored, version) => {
      const steps = version === 1 ? stored : (stored as { steps?: unknown }).steps;
      return typeof steps === 'number' ? { steps } : undefined;
    },
    use: (value) => (this.steps = value?.steps ?? 0),
  });

  protected override updated(): void {
    this.kept.load('walks');
  }

  protected override render() {
    return html`<p>${this.steps}</p>
      ${keptView(
        wordsFor('en'),
        this.kept,
        () => ({ steps: this.steps }),
        () => (this.steps = 0),
      )}`;
  }

  async walk(steps: number): Promise<void> {
    this.steps = steps;
    this.kept.save({ steps });
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('step-counter', StepCounter);

async function open(): Promise<StepCounter> {
  const counter = await fixture<StepCounter>(html`<step-counter></step-counter>`);
  await counter.updateComplete;
  return counter;
}
const box = (counter: StepCounter) => counter.renderRoot.querySelector('input') as HTMLInputElement;
async function press(counter: StepCounter, selector: string): Promise<void> {
  counter.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await counter.updateComplete;
}
const tick = (counter: StepCounter) => press(counter, 'input');
const problem = (counter: StepCounter) => counter.renderRoot.querySelector('[role=status]')?.textContent.trim() ?? '';
const store = (version: unknown, value: unknown) => localStorage.setItem(key, JSON.stringify({ version, value }));
const stored = () => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;
/** Another tab wrote: browsers tell every other tab of it. */
async function otherTab(counter: StepCounter, write: () => void): Promise<void> {
  write();
  dispatchEvent(new StorageEvent('storage', { key }));
  await counter.updateComplete;
}

describe('what a widget keeps on the device', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is not promised for ever: who could see it, and when Safari deletes it, stands beside the tick', async () => {
    const widgets = await fixture(
      html`<div>
        <prevention-checklist></prevention-checklist>
        <recovery-plan plan="planA" start="2026-11-25"></recovery-plan>
        <pain-diary></pain-diary>
      </div>`,
    );
    for (const widget of widgets.children) {
      await (widget as LitElement).updateComplete;
      const beside = (widget as LitElement).renderRoot.querySelector<HTMLElement>('[part=kept]')?.innerText;
      expect(String(beside), widget.localName).to.contain('shared device, erase it').and.contain('Safari deletes it');
    }
  });

  it('is nothing before the reader ticks the box', async () => {
    const counter = await open();
    await counter.walk(10);
    expect(localStorage.length).to.equal(0);
    expect(box(counter).checked).to.equal(false);
  });

  it('is the present value once the box is ticked, and each later one', async () => {
    const counter = await open();
    await counter.walk(10);
    await tick(counter);
    expect(stored()).to.deep.equal({ version: 2, value: { steps: 10 } });
    await counter.walk(20);
    expect(stored()).to.deep.equal({ version: 2, value: { steps: 20 } });
    const again = await open();
    expect([again.steps, box(again).checked]).to.deep.equal([20, true]);
  });

  it('goes from the device when the box is unticked, and stays on the screen', async () => {
    const counter = await open();
    await counter.walk(10);
    await tick(counter);
    await tick(counter);
    expect([localStorage.length, counter.steps, box(counter).checked]).to.deep.equal([0, 10, false]);
    await counter.walk(11);
    expect(localStorage.length).to.equal(0);
  });

  it('is erased by one button, from the screen too, and focus goes to the box', async () => {
    const counter = await open();
    await counter.walk(10);
    await tick(counter);
    await press(counter, '[part=erase-button]');
    expect([localStorage.length, counter.steps, box(counter).checked]).to.deep.equal([0, 0, false]);
    expect((counter.renderRoot as ShadowRoot).activeElement).to.equal(box(counter));
    expect(counter.renderRoot.querySelector('[part=erase-button]')).to.equal(null);
  });

  it('is read from an older version', async () => {
    store(1, 7);
    const counter = await open();
    expect([counter.steps, box(counter).checked]).to.deep.equal([7, true]);
    await counter.walk(8);
    expect(stored()).to.deep.equal({ version: 2, value: { steps: 8 } });
  });

  for (const [name, text] of [
    ['a newer version', '{"version":3,"value":{"steps":9}}'],
    ['a value that makes no sense', '{"version":2,"value":{"steps":"many"}}'],
    ['a value of the wrong kind', '{"version":2,"value":null}'],
    ['no version', '{"steps":9}'],
    ['null', 'null'],
    ['no JSON', 'oops{'],
    ['nothing', ''],
  ] as const) {
    it(`is left alone and told when it holds ${name}, until the reader acts`, async () => {
      localStorage.setItem(key, text);
      const counter = await open();
      expect(problem(counter)).to.contain('cannot read');
      await counter.walk(10);
      expect(localStorage.getItem(key)).to.equal(text);
      expect(box(counter).checked).to.equal(false);
      await tick(counter);
      expect(stored()).to.deep.equal({ version: 2, value: { steps: 10 } });
      expect(problem(counter)).to.equal('');
    });
  }

  it('can be erased when it cannot be read', async () => {
    localStorage.setItem(key, 'oops{');
    const counter = await open();
    await press(counter, '[part=erase-button]');
    expect([localStorage.length, problem(counter)]).to.deep.equal([0, '']);
  });

  it('is told of where storage throws, and the box is not left ticked', () =>
    withoutStorage(async () => {
      const counter = await open();
      await counter.walk(10);
      await tick(counter);
      expect(box(counter).checked).to.equal(false);
      expect(problem(counter)).to.contain('did not keep');
      expect(counter.steps).to.equal(10);
    }));

  it('keeps its last good value when the device is full, and says so until a write works again', async () => {
    const counter = await open();
    await counter.walk(10);
    await tick(counter);
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await replaced(Storage.prototype, 'setItem', { value: full }, async () => {
      await counter.walk(20);
      expect(problem(counter)).to.contain('did not keep');
      expect(stored()).to.deep.equal({ version: 2, value: { steps: 10 } });
    });
    await counter.walk(21);
    expect(problem(counter)).to.equal('');
    expect(stored()).to.deep.equal({ version: 2, value: { steps: 21 } });
  });

  it('follows another tab, and the last write wins', async () => {
    const counter = await open();
    await tick(counter);
    await otherTab(counter, () => store(2, { steps: 50 }));
    expect(counter.steps).to.equal(50);
    await counter.walk(51);
    expect(stored()).to.deep.equal({ version: 2, value: { steps: 51 } });
  });

  it('is gone here too when another tab erases it, and not written again', async () => {
    const counter = await open();
    await counter.walk(10);
    await tick(counter);
    await otherTab(counter, () => localStorage.clear());
    expect([counter.steps, box(counter).checked]).to.deep.equal([0, false]);
    await counter.walk(11);
    expect(localStorage.length).to.equal(0);
  });

  it('is not overwritten when a newer version in another tab took over', async () => {
    const counter = await open();
    await counter.walk(10);
    await tick(counter);
    await otherTab(counter, () => store(3, 'new form'));
    expect(counter.steps, 'what is on the screen stays').to.equal(10);
    await counter.walk(11);
    expect(stored()).to.deep.equal({ version: 3, value: 'new form' });
  });

  it('is read again by a page that comes back from the browser memory', async () => {
    const counter = await open();
    await counter.walk(10);
    await tick(counter);
    store(2, { steps: 99 });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(counter.steps).to.equal(99);
  });

  it('is not listened to once the widget has left the page', async () => {
    const counter = await open();
    await tick(counter);
    counter.remove();
    await otherTab(counter, () => store(2, { steps: 50 }));
    expect(counter.steps).to.equal(0);
  });
});
