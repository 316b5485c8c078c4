/** A plan in its reader's hands. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import { isHeard, tell } from '../../src/ui/channel.js';
import { addDays, localDay } from '../../src/ui/dates.js';
import { forget, raise, safetyOf } from '../../src/ui/safety.js';
import type { PainCheckQuiz } from '../../src/widgets/pain-check-quiz/pain-check-quiz.js';
import type { RecoveryPlan } from '../../src/widgets/recovery-plan/recovery-plan.js';
import type { StretchCarousel } from '../../src/widgets/stretch-carousel/stretch-carousel.js';
import { all, choose, complete, focused, one, press, root, seen, words } from '../support/reader.js';
import { told } from '../support/triage-table.js';

const { plans } = english;
const key = 'carelets-plan:back-pain-running';
const ago = (days: number) => addDays(localDay(new Date()), -days);

async function open(plan = '', start = ''): Promise<RecoveryPlan> {
  const element = await fixture<RecoveryPlan>(
    html`<recovery-plan plan=${plan} start=${start} region="GB"></recovery-plan>`,
  );
  // The reader's day, and what is kept, come after the first render.
  for (let n = 0; n < 3; n++) await element.updateComplete;
  return element;
}
const light = (name: 'green' | 'amber' | 'red') => `${plans.lights[name].title} ${plans.lights[name].means}`;
const said = (plan: RecoveryPlan) => words(all(plan, '[role=status]').at(-1));
const dates = (plan: RecoveryPlan) => all(plan, '.date strong').map(words);
const exercise = (plan: RecoveryPlan) => all(plan, '.session, .figures, .items');

describe('recovery-plan', () => {
  beforeEach(() => localStorage.clear());
  afterEach(forget);
  after(() => localStorage.clear());

  describe('without a plan', () => {
    it('lets the reader choose one, from today, and puts focus on its title', async () => {
      const plan = await open();
      expect(one<HTMLInputElement>(plan, '[name=start]').value).to.equal(ago(0));
      one(plan, '[name=plan][value=planB]').click();
      await press(plan, 'Make my plan');
      await plan.updateComplete;
      expect(words(focused(plan))).to.equal(plans.list.planB.title);
      expect(words(one(plan, '.now .badge'))).to.equal('Today');
      expect(seen(plan)).to.contain(plans.do.walkLevel);
    });

    it('asks for what is missing', async () => {
      const plan = await open();
      await press(plan, 'Make my plan');
      await plan.updateComplete;
      expect(words(one(plan, '#error'))).to.equal('Error: Choose a plan.');
      expect(focused(plan)?.getAttribute('name')).to.equal('plan');
    });

    it('works with the keyboard alone', async () => {
      const plan = await open();
      one(plan, '[name=plan][value=planA]').focus();
      await sendKeys({ press: 'ArrowDown' });
      one(plan, '[part=make-button]').focus();
      await sendKeys({ press: 'Enter' });
      await plan.updateComplete;
      expect(seen(plan)).to.contain(plans.list.planB.title);
    });

    it('has the emergency signs one press away, here and in the plan', async () => {
      for (const plan of [await open(), await open('planA')]) {
        await press(plan, 'Emergency signs');
        await plan.updateComplete;
        expect(one<HTMLDialogElement>(plan, 'dialog').open).to.equal(true);
        one<HTMLDialogElement>(plan, 'dialog').close();
      }
    });
  });

  describe('a session', () => {
    it('takes no light before its day', async () => {
      const plan = await open('planA', ago(6));
      await press(plan, 'Week after');
      expect(all(plan, '.session').length).to.equal(3);
      expect(all(plan, '[part=light-button]').length).to.equal(0);
    });

    it('green: the next one is told, and the answer can be taken back', async () => {
      const plan = await open('planA', ago(7));
      await press(plan, light('green'));
      await plan.updateComplete;
      expect(seen(plan)).to.contain('Green: move on.');
      expect(seen(plan)).to.contain('Green sessions so far: 1 of 3');
      expect(said(plan)).to.match(/^Added to your plan\. Next: Stage 0, /);
      expect(focused(plan)?.getAttribute('part')).to.equal('back-button');
      await press(plan, 'Take this answer back');
      expect(seen(plan)).to.contain('Green sessions so far: 0 of 3');
    });

    it('red twice: a clinician, and no session before', async () => {
      const plan = await open('planA', ago(9));
      await press(plan, light('red'));
      await press(plan, light('red'));
      expect(seen(plan)).to.contain(plans.seeClinician);
      expect(exercise(plan).length).to.equal(0);
      expect(focused(plan)?.getAttribute('part')).to.equal('heading');
      await press(plan, 'A clinician has seen me and says I can go on');
      await press(plan, 'Yes, they said so');
      expect(all(plan, '.session').length).to.be.above(0);
      expect(safetyOf('back-pain-running')).to.equal('self-care');
    });

    it('red twice by mistake can be taken back, and a plan that is erased opens nothing', async () => {
      const plan = await open('planA', ago(9));
      await press(plan, light('red'));
      await press(plan, light('red'));
      await press(plan, 'Take this answer back');
      expect(safetyOf('back-pain-running')).to.equal('self-care');
      await plan.updateComplete;
      await press(plan, light('red'));
      plan.remove();
      expect(safetyOf('back-pain-running')).to.equal('clinician');
    });

    it('with running is locked until the gate is ticked', async () => {
      const plan = await open('planC', ago(7));
      await press(plan, 'Week after');
      await press(plan, 'Week after');
      expect(seen(plan)).to.contain('Only when all of “Before you run again” is ticked.');
      for (const line of Object.values(plans.gate)) await choose(plan, line);
      expect(seen(plan)).not.to.contain('Only when all of');
    });

    it('that was missed can be planned for today', async () => {
      const plan = await open('planA', ago(10));
      expect(words(one(plan, '.missed'))).to.contain('has passed');
      await press(plan, 'Plan it for today');
      expect(all(plan, '.missed').length).to.equal(0);
      expect(all(plan, '.now .session').length).to.equal(1);
    });
  });

  it('moves a day and all after it, and says so', async () => {
    const plan = await open('planA', '2026-11-25');
    const before = dates(plan);
    const third = all(plan, '.moves button')[2];
    third?.click();
    await plan.updateComplete;
    expect(dates(plan).slice(0, 2)).to.deep.equal(before.slice(0, 2));
    expect(dates(plan)[2]).to.equal(before[3]);
    expect(said(plan)).to.contain('Moved to');
    await press(plan, 'Move it back');
    expect(dates(plan)).to.deep.equal(before);
  });

  it('caps the next run after the table: 10 km gives 11', async () => {
    const plan = await open('planA');
    for (const details of all<HTMLDetailsElement>(plan, 'details')) details.open = true;
    const field = one<HTMLInputElement>(plan, '[name=longest-run]');
    for (const [km, answer] of [
      ['10', 'No run longer than 11 km for now.'],
      ['0', 'Use the table for now.'],
      ['ten', 'Use the table for now.'],
    ] as const) {
      field.value = km;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await plan.updateComplete;
      expect(seen(plan)).to.contain(answer);
    }
  });

  describe('beside other widgets', () => {
    it('takes the plan that the pain check points to, when the reader asks', async () => {
      const plan = await open();
      const quiz = await fixture<PainCheckQuiz>(html`<pain-check-quiz></pain-check-quiz>`);
      await complete(quiz, told({ Q8_leg: ['nerve_one_leg'] }));
      expect(seen(plan)).not.to.contain(plans.list.planC.about);
      await press(quiz, 'Open my plan, day by day');
      await plan.updateComplete;
      expect(seen(plan)).to.contain(plans.list.planC.about);
    });

    it('asks before another plan takes the place of one with ticks', async () => {
      const plan = await open('planA');
      one(plan, '.day input').click();
      tell('plan', 'back-pain-running', 'planC');
      await plan.updateComplete;
      await press(plan, `Stay with ${plans.list.planA.title}`);
      expect(one<HTMLInputElement>(plan, '.day input').checked).to.equal(true);
      tell('plan', 'back-pain-running', 'planC');
      await plan.updateComplete;
      await press(plan, 'Start this plan');
      await plan.updateComplete;
      expect(seen(plan)).to.contain(plans.list.planC.title);
    });

    it('shows a set in a carousel on the page, and offers nothing without one', async () => {
      expect(isHeard('set')).to.equal(false);
      expect(seen(await open('planA'))).not.to.contain('Show these stretches');
      const carousel = await fixture<StretchCarousel>(html`<stretch-carousel set="cooldown"></stretch-carousel>`);
      const plan = await open('planA');
      await press(plan, 'Show these stretches');
      await carousel.updateComplete;
      expect(carousel.set).to.equal('planA');
    });

    it('is told when a session ended, and takes a light for the stage that is due alone', async () => {
      const plan = await open('planA', ago(8));
      tell('session', 'back-pain-running', 0);
      await plan.updateComplete;
      expect(said(plan)).to.contain('You did a session of stage 0');
      tell('light', 'back-pain-running', { stage: 3, light: 'green' });
      await plan.updateComplete;
      expect(said(plan)).to.contain('“Stage 3” is not what your plan has now');
      tell('light', 'back-pain-running', { stage: 0, light: 'green' });
      await plan.updateComplete;
      expect(seen(plan)).to.contain('Green sessions so far: 1 of 3');
      tell('light', 'back-pain-running', { stage: 0, light: 'green' });
      await plan.updateComplete;
      expect(said(plan)).to.contain('Leave at least one day between sessions');
      expect(seen(plan)).to.contain('Green sessions so far: 1 of 3');
    });

    it('hears nothing of another topic', async () => {
      const plan = await open('planA');
      raise('knees', 'test', 'emergency');
      tell('plan', 'knees', 'planC');
      await plan.updateComplete;
      expect(exercise(plan).length).to.be.above(0);
    });
  });

  describe('keeping', () => {
    it('stores nothing before the reader ticks the box, then everything, and erases it', async () => {
      const plan = await open('planA');
      one(plan, '.day input').click();
      expect(localStorage.length).to.equal(0);
      await choose(plan, 'Keep this on my device');
      await choose(plan, plans.gate.hops);
      const again = await open();
      expect(seen(again)).to.contain(plans.list.planA.title);
      expect(one<HTMLInputElement>(again, '.day input').checked).to.equal(true);
      expect(one<HTMLInputElement>(again, '[name=hops]').checked).to.equal(true);
      await press(again, 'Erase');
      expect(localStorage.length).to.equal(0);
      expect(seen(again)).to.contain('Which plan?');
    });

    it('leaves alone what it cannot read', async () => {
      localStorage.setItem(key, '{"version":1,"value":{"plan":"planA","start":"never"}}');
      const plan = await open('planB');
      expect(seen(plan)).to.contain('cannot read');
      one(plan, '.day input').click();
      await plan.updateComplete;
      expect(localStorage.getItem(key)).to.contain('never');
    });
  });

  it('fires one event without a detail, and no event tells a light or a tick', async () => {
    const heard: unknown[] = [];
    const real = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event: Event) {
      if (event instanceof CustomEvent) heard.push([event.type, event.detail]);
      return real.call(this, event);
    };
    try {
      const plan = await open();
      one(plan, '[name=plan][value=planA]').click();
      await press(plan, 'Make my plan');
      one(plan, '.day input').click();
      await plan.updateComplete;
    } finally {
      EventTarget.prototype.dispatchEvent = real;
    }
    expect(heard).to.deep.equal([['carelets-plan-start', null]]);
  });

  it('reads as one outline, with names for every control', async () => {
    const plan = await open('planA', ago(7));
    const levels = [...root(plan).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h3', 'h4', 'h4', 'h4']);
  });
});
