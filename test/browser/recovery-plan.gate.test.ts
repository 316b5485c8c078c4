/** The gate before running, in a plan's reader's hands. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import { addDays, localDay } from '../../src/ui/dates.js';
import type { RecoveryPlan } from '../../src/widgets/recovery-plan/recovery-plan.js';
import { all, choose, one, press, seen, words } from '../support/reader.js';

const { gate } = english.plans;
const ago = (days: number) => addDays(localDay(new Date()), -days);

describe('the gate of a plan', () => {
  it('begins on the day the gate is met, at stage 4 soon after a run, and steps back one stage', async () => {
    const plan = await fixture<RecoveryPlan>(html`<recovery-plan plan="planA" start=${ago(3)}></recovery-plan>`);
    // The reader's day comes after the first drawing.
    for (let n = 0; n < 3; n++) await plan.updateComplete;
    const lastRun = async (day: string) => {
      const field = one<HTMLInputElement>(plan, '[name=last-run]');
      field.value = day;
      field.dispatchEvent(new Event('change'));
      await plan.updateComplete;
    };
    await lastRun(ago(5));
    expect(all(plan, '[name=head-start], .now .session').length, 'not before the gate is met').to.equal(0);
    for (const line of Object.values(gate).slice(0, -1)) await choose(plan, line);
    expect(words(all(plan, '[role=status]').at(-1))).to.contain('Next: Stage 0');
    expect(all(plan, '.now .session').length, 'the first session is today').to.equal(1);
    await lastRun(ago(8));
    expect(seen(plan)).to.contain('That was more than 7 days before');
    await lastRun(ago(5));
    await choose(plan, 'All of this was true within 7 days of my last run. Start at stage 4.');
    expect(words(one(plan, '.now .session'))).to.contain('Stage 4');
    expect(seen(plan)).to.contain('You are at stage 4');
    await press(plan, 'Step back one stage');
    expect(seen(plan)).to.contain('You are at stage 3');
  });
});
