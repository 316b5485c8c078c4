/** The plan: where focus goes, what is said, and what can be taken back. */
import { expect } from '@open-wc/testing';
import '../../../src/carelets.js';
import { addDays, localDay } from '../../../src/ui/dates.js';
import { tell } from '../../../src/ui/channel.js';
import { forget } from '../../../src/ui/safety.js';
import type { RecoveryPlan } from '../../../src/widgets/recovery-plan/recovery-plan.js';
import { version } from '../../../src/widgets/recovery-plan/plan-form.js';
import { en } from '../../../src/words/en/index.js';
import { drawn, holder, pressed, said } from '../../support/held.js';
import { plans } from '../../support/plans.js';
import { all, focused, one, words } from '../../support/reader.js';

const topic = 'back-pain-running';
const open = async (ago = 0, plan = 'planA'): Promise<RecoveryPlan> => {
  const element = document.createElement('recovery-plan');
  element.plan = plan;
  element.start = addDays(localDay(new Date()), -ago);
  document.body.append(element);
  await drawn(element);
  return element;
};
/** A plan that this device has kept, whose reader has come to a stage of the table. */
const atStage = (stage: number) => {
  const start = addDays(localDay(new Date()), -60);
  const log = plans.stages
    .slice(0, stage)
    .flatMap(({ sessions }, n) => new Array(sessions ?? 2).fill({ what: 'green', stage: n, date: start }));
  const value = { plan: 'planA', start, from: 0, gate: [], ticks: [], log, delays: {} };
  localStorage.setItem(`carelets-plan:${topic}`, JSON.stringify({ version, value }));
};
const describedBy = (plan: RecoveryPlan, control: Element | null | undefined) =>
  words(one(plan, `#${control?.getAttribute('aria-describedby') ?? 'none'}`));
const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('carelets-plan')).length;

describe('the plan', () => {
  beforeEach(() => {
    localStorage.clear();
    forget();
  });
  afterEach(() => {
    document.body.replaceChildren();
    forget();
  });

  it('names the day of every tick and button that stands once a day', async () => {
    const plan = await open();
    const names = [...all(plan, '.days input'), ...all(plan, '.days button')]
      .filter((one) => one.checkVisibility())
      .map((one) => `${words(one.closest('label') ?? one)} | ${describedBy(plan, one)}`);
    expect(names.length).to.be.above(10);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('moves a day later and back: focus stays with the day', async () => {
    const plan = await open();
    const [day] = all(plan, '[part=later-button]').map((button) => button.getAttribute('aria-describedby'));
    await pressed(plan, '[part=later-button]');
    expect([focused(plan)?.part.value, focused(plan)?.getAttribute('aria-describedby')]).to.deep.equal([
      'later-button',
      day,
    ]);
    await pressed(plan, '[part=earlier-button]');
    expect([holder(plan), focused(plan)?.getAttribute('aria-describedby')]).to.deep.equal([en.laterDay, day]);
  });

  it('plans a missed session for today: focus goes to its day, and that is said', async () => {
    const plan = await open(10);
    await pressed(plan, '.missed button');
    expect(words(focused(plan))).to.contain(en.today);
    expect(said(plan)).to.contain('All later days moved along.');
  });

  it('takes an answer back: the lights are asked again, and it is said', async () => {
    const plan = await open(9);
    await pressed(plan, '[part=light-button]');
    expect(focused(plan)?.part.value).to.equal('back-button');
    await pressed(plan, '[part=back-button]');
    expect(focused(plan)?.part.value).to.equal('light-button');
    expect(said(plan)).to.contain(en.takenBack);
  });

  it('steps back one stage, also to the first, and undoes it', async () => {
    atStage(2);
    const plan = await open();
    const stage = () => words(one(plan, '.ladder-key + p'));
    for (const n of [2, 1]) {
      expect(stage()).to.contain(`stage ${n}.`);
      await pressed(plan, '[part=step-back-button]');
      expect([words(one(plan, '.undo span')), holder(plan)]).to.deep.equal([
        stage().replace(` ${en.stepBack}`, ''),
        en.undo,
      ]);
      await pressed(plan, '[part=undo-button]');
      expect(holder(plan)).to.equal(en.stepBack);
      expect(stage()).to.contain(`stage ${n}.`);
      await pressed(plan, '[part=step-back-button]');
    }
    expect(all(plan, '[part=step-back-button]').length).to.equal(0);
    expect(holder(plan)).to.equal(en.undo);
  });

  it('stays with the plan: focus goes to its heading', async () => {
    const plan = await open();
    await pressed(plan, '.days input');
    tell('plan', topic, 'planB');
    await drawn(plan);
    await pressed(plan, '.offer .button:not(.primary)');
    expect(focused(plan)).to.equal(one(plan, '[part=heading]'));
  });

  for (const [name, selector] of [
    ['another plan is chosen', '.actions .button:not([part]):last-child'],
    ['it is erased', '[part=erase-button]'],
  ] as const) {
    it(`is put away when ${name}, and taken back with its ticks and its keeping`, async () => {
      const plan = await open();
      await pressed(plan, '.days input');
      await pressed(plan, '[name=keep]');
      expect(kept()).to.equal(1);
      const before = words(one(plan, '.days'));
      await pressed(plan, selector);
      expect([kept(), focused(plan)?.part.value]).to.deep.equal([0, 'undo-button']);
      expect(words(one(plan, '.undo'))).to.contain(en.planErased);
      await pressed(plan, '[part=undo-button]');
      expect(words(one(plan, '.days'))).to.equal(before);
      expect([kept(), all<HTMLInputElement>(plan, '.days input:checked').length]).to.deep.equal([1, 1]);
      expect(focused(plan)).to.equal(one(plan, '[part=heading]'));
    });
  }

  it('says which week it was turned to', async () => {
    const plan = await open();
    await pressed(plan, '.turn .button', 1);
    expect(said(plan)).to.equal(words(all(plan, '.week-line [part=heading]')[0]));
    expect(said(plan)).to.match(/^Week 2 of/);
  });
});
