/** What a reader takes along: the print sheet, and the calendar file. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/carelets.js';
import type { RecoveryPlan } from '../../src/widgets/recovery-plan/recovery-plan.js';
import { all, one, press, seen } from '../support/reader.js';
import { replaced } from '../support/storage.js';

const open = () =>
  fixture<RecoveryPlan>(html`<recovery-plan plan="planA" start="2026-11-25" region="GB"></recovery-plan>`);
const visible = (plan: RecoveryPlan, selector: string) =>
  all(plan, selector).filter((element) => element.checkVisibility());

describe('on paper', () => {
  it('a plan has two weeks with boxes to tick, the figures of their sets with how much, and no buttons', async () => {
    const plan = await open();
    await fixture(html`<walk-run-timer></walk-run-timer><stretch-carousel set="planA"></stretch-carousel>`);
    await emulateMedia({ media: 'print' });
    try {
      await waitUntil(() => visible(plan, '.day').length === 14);
      expect(visible(plan, '.day .tick').length).to.be.above(20);
      expect(visible(plan, '.sheet .figure').length).to.be.above(15);
      expect(seen(plan)).to.contain('Hold 20 to 30 seconds');
      expect(visible(plan, 'button').length).to.equal(0);
      // A light is ticked by hand, three boxes for each session.
      expect(visible(plan, '.session').length).to.equal(3);
      expect(visible(plan, '.paper-lights span').length).to.equal(9);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('the calendar file', () => {
  it('is handed over as a file that holds every day', async () => {
    let file: Blob | undefined;
    let name = '';
    const make = (blob: Blob) => ((file = blob), 'blob:x');
    const click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    const plan = await open();
    await replaced(URL, 'createObjectURL', { value: make, writable: true }, () =>
      replaced(HTMLAnchorElement.prototype, 'click', { value: click, writable: true }, () =>
        press(plan, 'Calendar file'),
      ),
    );
    expect(name).to.equal('recovery-plan-2026-11-25.ics');
    expect(file?.type).to.equal('text/calendar;charset=utf-8');
    const text = (await file?.text()) ?? '';
    expect(text.match(/BEGIN:VEVENT/g)?.length).to.be.above(50);
    expect(text).to.contain('DTSTART;VALUE=DATE:20261125');
    expect(text).not.to.contain('TZID');
  });

  it('can be copied as text where a download is swallowed or fails', async () => {
    const plan = await open();
    const fail = () => {
      throw new Error('no blobs here');
    };
    await replaced(URL, 'createObjectURL', { value: fail, writable: true }, () => press(plan, 'Calendar file'));
    one<HTMLDetailsElement>(plan, '.file details').open = true;
    expect(one<HTMLTextAreaElement>(plan, '.file textarea').value).to.contain('BEGIN:VCALENDAR');
    expect(seen(plan)).to.contain('Copy the text');
  });
});
