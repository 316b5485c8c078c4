/** A page that stays open past midnight: today is today when a form opens and when it is saved. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import { addPack } from '../../src/pack/shelf.js';
import type { Widget } from '../../src/ui/widget.js';
import { one, press, seen } from '../support/reader.js';
import { until } from '../support/until.js';

const Real = Date;
let shift = 0;
/** Minutes that the page's clock is ahead of Greenwich, as its zone says. */
let ahead: number | undefined;
class Shifted extends Real {
  constructor(...given: []) {
    super(...(given.length ? given : ([Real.now() + shift] as unknown as [])));
  }
  static override now(): number {
    return Real.now() + shift;
  }
  override getTimezoneOffset(): number {
    return ahead === undefined ? super.getTimezoneOffset() : -ahead;
  }
}
const setClock = (moment: Date) => (shift = moment.getTime() - Real.now());

async function put(content: unknown): Promise<Widget> {
  const page = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const widget = page.firstElementChild as Widget;
  await widget.updateComplete;
  await Promise.resolve();
  await widget.updateComplete;
  return widget;
}
const dateIn = (widget: Widget) => one<HTMLInputElement>(widget, 'input[type=date]').value;

describe('past midnight', () => {
  beforeEach(() => (window.Date = Shifted as DateConstructor));
  afterEach(() => {
    window.Date = Real;
    shift = 0;
    ahead = undefined;
  });

  it('an entry that is begun has the new day, and its morning', async () => {
    setClock(new Real(2026, 10, 27, 23, 58));
    const diary = await put(html`<pain-diary region="GB"></pain-diary>`);
    setClock(new Real(2026, 10, 28, 0, 5));
    await press(diary, 'Add an entry');
    expect(dateIn(diary)).to.equal('2026-11-28');
    expect(one<HTMLInputElement>(diary, '[name=time]:checked').value).to.equal('morning');
  });

  it('an entry that was begun the day before may be dated today', async () => {
    setClock(new Real(2026, 10, 27, 23, 58));
    const diary = await put(html`<pain-diary region="GB"></pain-diary>`);
    await press(diary, 'Add an entry');
    expect(dateIn(diary)).to.equal('2026-11-27');
    setClock(new Real(2026, 10, 28, 0, 5));
    const date = one<HTMLInputElement>(diary, 'input[type=date]');
    date.value = '2026-11-28';
    date.dispatchEvent(new InputEvent('input', { bubbles: true }));
    date.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    one(diary, '[part=save-button]').click();
    await diary.updateComplete;
    expect(seen(diary)).not.to.contain('this day lies ahead');
    expect(date.max).to.equal('2026-11-28');
  });

  it('a plan offers the new day, without anybody touching the page', async () => {
    setClock(new Real(2026, 10, 27, 23, 59, 59, 400));
    const plan = await put(html`<recovery-plan></recovery-plan>`);
    expect(dateIn(plan)).to.equal('2026-11-27');
    await until(() => dateIn(plan) === '2026-11-28');
  });

  it('a plan that is made starts on the new day', async () => {
    setClock(new Real(2026, 10, 27, 23, 58));
    const plan = await put(html`<recovery-plan></recovery-plan>`);
    one(plan, '[name=plan][value=planA]').click();
    setClock(new Real(2026, 10, 28, 0, 5));
    await press(plan, 'Make my plan');
    expect(seen(plan)).to.contain('Sat 28 Nov Day 1 Today');
  });

  for (const [place, minutes, isLast] of [
    ['west of Greenwich', -600, true],
    ['east of Greenwich', 600, false],
  ] as const) {
    it(`a pack’s last day ends with the reader’s, ${place}`, async () => {
      const id = `last-day-${minutes}`;
      const expires = '2030-01-10';
      await addPack({ ...topic, id, review: { ...topic.review, expires } }, english);
      ahead = minutes;
      // Two hours into the next day of Greenwich, or two before its end.
      setClock(new Real(Real.UTC(2030, 0, isLast ? 11 : 10, isLast ? 2 : 22)));
      const facts = await put(html`<faq-list topic=${id}></faq-list>`);
      expect(seen(facts).includes(english.review.expired)).to.equal(!isLast);
    });
  }
});
