/** Widgets of one page hear each other; no script of the page does, and none hears an answer. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/carelets.js';
import { hear, isHeard, tell } from '../../src/ui/channel.js';
import type { PainCheckQuiz } from '../../src/widgets/pain-check-quiz/pain-check-quiz.js';
import { complete, press, seen } from '../support/reader.js';
import { told } from '../support/triage-table.js';

const heard: unknown[] = [];

class EarElement extends LitElement {
  constructor() {
    super();
    for (const kind of ['plan', 'level', 'stage', 'session', 'light'] as const) {
      hear(this, kind, (topic, message) => heard.push([kind, topic, message]));
    }
  }
}
customElements.define('all-ears', EarElement);

const ear = () => fixture(html`<all-ears></all-ears>`);
const quiz = () => fixture<PainCheckQuiz>(html`<pain-check-quiz region="GB"></pain-check-quiz>`);

describe('the channel', () => {
  beforeEach(() => heard.splice(0));

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

  it('hears of the level at a result, and of the plan only when the reader asks for it', async () => {
    await ear();
    const check = await quiz();
    await complete(check, told({ Q14_pattern: 'extension' }));
    expect(heard).to.deep.equal([['level', 'back-pain-running', 'self-care']]);
    await press(check, 'Open my plan, day by day');
    expect(heard.slice(1)).to.deep.equal([['plan', 'back-pain-running', 'planB']]);
  });

  it('hears of an emergency and is offered no plan', async () => {
    await ear();
    const check = await quiz();
    await complete(check, told({ Q1_emergency: ['saddle'] }));
    expect(heard).to.deep.equal([['level', 'back-pain-running', 'emergency']]);
    expect(seen(check)).not.to.contain('Open my plan');
  });

  it('carries no answer', async () => {
    await ear();
    const check = await quiz();
    await complete(check, told({ Q5_history: ['bone_fragile'], Q12_severity: 8 }));
    expect(JSON.stringify(heard)).to.equal('[["level","back-pain-running","clinician"]]');
  });

  it('offers no plan where no widget would show it', async () => {
    const check = await quiz();
    await complete(check, told({}));
    expect(seen(check)).not.to.contain('Open my plan');
  });
});
