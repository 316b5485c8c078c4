/** Widgets of one page hear each other; no script of the page does, and none hears an answer. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/carelets.js';
import { hear, isHeard, tell } from '../../src/ui/channel.js';
import { forget } from '../../src/ui/safety.js';
import type { PainCheckQuiz } from '../../src/widgets/pain-check-quiz/pain-check-quiz.js';
import { complete, press, seen } from '../support/reader.js';
import { told } from '../support/triage-table.js';

const heard: unknown[] = [];

class EarElement extends LitElement {
  constructor() {
    super();
    for (const kind of ['plan', 'stage', 'session', 'light'] as const) {
      hear(this, kind, (topic, message) => heard.push([kind, topic, message]));
    }
  }
}
customElements.define('all-ears', EarElement);

const ear = () => fixture(html`<all-ears></all-ears>`);
const quiz = () => fixture<PainCheckQuiz>(html`<pain-check-quiz region="GB"></pain-check-quiz>`);

describe('the channel', () => {
  beforeEach(() => {
    forget();
    heard.splice(0);
  });
  after(forget);

  it('carries a message to each widget that listens, while it is on the page', async () => {
    expect(isHeard('stage')).to.equal(false);
    const element = await ear();
    await ear();
    tell('stage', 'back-pain-running', 3);
    expect(heard).to.deep.equal([
      ['stage', 'back-pain-running', 3],
      ['stage', 'back-pain-running', 3],
    ]);
    element.remove();
    tell('stage', 'back-pain-running', 4);
    expect(heard.length).to.equal(3);
  });

  it('hears of the plan only when the reader asks for it', async () => {
    await ear();
    const check = await quiz();
    await complete(check, told({ Q14_pattern: 'extension' }));
    expect(heard).to.deep.equal([]);
    await press(check, 'Open my plan, day by day');
    expect(heard).to.deep.equal([['plan', 'back-pain-running', 'planB']]);
  });

  it('hears nothing of an emergency, and is offered no plan', async () => {
    await ear();
    const check = await quiz();
    await complete(check, told({ Q1_emergency: ['saddle'] }));
    expect(heard).to.deep.equal([]);
    expect(seen(check)).not.to.contain('Open my plan');
  });

  it('offers no plan where no widget would show it', async () => {
    const check = await quiz();
    await complete(check, told({}));
    expect(seen(check)).not.to.contain('Open my plan');
  });
});
