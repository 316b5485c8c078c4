/** What raises a page's safety state, what does not end it, and what does. */
import { expect } from '@open-wc/testing';
import '../../src/carelets.js';
import { forget, raise, safetyOf } from '../../src/ui/safety.js';
import type { Widget } from '../../src/ui/widget.js';
import { en } from '../../src/words/en/index.js';
import { choose, diaryOf, newEntry, saveEntry, start } from '../support/diary.js';
import { offers } from '../support/moving.js';
import { all, answer, back, complete, focused, one, press, seen } from '../support/reader.js';
import { told } from '../support/triage-table.js';

const topic = 'back-pain-running';
const state = () => safetyOf(topic);

async function put(tag: string, attributes: Record<string, string> = {}): Promise<Widget> {
  const element = document.createElement(tag) as Widget;
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] as string);
  element.region = 'GB';
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('what raises and ends the safety state', () => {
  beforeEach(() => {
    forget();
    localStorage.clear();
  });
  afterEach(() => {
    document.body.replaceChildren();
    localStorage.clear();
    forget();
  });

  it('stops a session that runs, says so aloud and moves the focus to it', async () => {
    for (const [tag, label] of [
      ['stretch-carousel', en.startGuide],
      ['walk-run-timer', en.startSession],
    ] as const) {
      forget();
      const widget = await put(tag, { set: 'planA' });
      await press(widget, label);
      await widget.updateComplete;
      expect(focused(widget)?.getAttribute('part')).to.equal('pause-button');
      raise(topic, 'test', 'urgent');
      await widget.updateComplete;
      expect(one(widget, '[role=alert]').innerText).to.contain(en.closedStopped);
      expect(focused(widget)?.getAttribute('part')).to.equal('heading');
      forget();
      await widget.updateComplete;
      expect(all(widget, '[role=timer]').length, 'and it does not go on by itself').to.equal(0);
      raise(topic, 'test', 'urgent');
      await widget.updateComplete;
      expect(seen(widget)).not.to.contain(en.closedStopped);
    }
  });

  it('does not take the focus from elsewhere', async () => {
    const plan = await put('recovery-plan', { plan: 'planA' });
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    raise(topic, 'test', 'urgent');
    await plan.updateComplete;
    expect(document.activeElement).to.equal(field);
  });

  describe('the pain check', () => {
    it('closes the page with its result; going back, starting again and taking it away do not open it', async () => {
      const quiz = await put('pain-check-quiz');
      await complete(quiz, told({ Q1_emergency: ['saddle'] }));
      expect(state()).to.equal('emergency');
      await back(quiz);
      expect(state()).to.equal('emergency');
      await press(quiz, en.emergencySigns);
      quiz.remove();
      expect(state()).to.equal('emergency');
    });

    it('opens it with a new complete check that comes out lower', async () => {
      const quiz = await put('pain-check-quiz');
      const carousel = await put('stretch-carousel', { set: 'planA' });
      await complete(quiz, told({ Q1_emergency: ['saddle'] }));
      await press(quiz, en.startAgain);
      await complete(quiz, told({}));
      expect(state()).to.equal('self-care');
      await carousel.updateComplete;
      expect(offers(carousel)).not.to.deep.equal([]);
    });

    it('shows what counts where its own result is milder', async () => {
      await put('stretch-carousel', { set: 'planA' });
      const quiz = await put('pain-check-quiz');
      await complete(quiz, told({}));
      raise(topic, 'test', 'urgent');
      await quiz.updateComplete;
      expect(seen(quiz)).to.contain(en.closedUrgent);
      expect(seen(quiz)).not.to.contain(en.stretches);
      forget();
      await quiz.updateComplete;
      expect(seen(quiz)).to.contain(en.stretches);
    });
  });

  describe('the diary', () => {
    it('closes the page at once, before the entry is saved; closing the form does not open it', async () => {
      const diary = await start();
      await newEntry(diary, 3, 4, 2);
      await choose(diary, 'numbness', 'both');
      expect(state()).to.equal('emergency');
      await choose(diary, 'numbness', 'no');
      expect(state(), 'a slip is taken back').to.equal('self-care');
      await choose(diary, 'weakness', 'left');
      expect(state()).to.equal('urgent');
      await press(diary, en.diaryCancel);
      expect(state()).to.equal('urgent');
      await newEntry(diary, 3, 4, 2);
      await saveEntry(diary);
      expect(state()).to.equal('urgent');
    });

    it('opens it when the entry is deleted or corrected, closes it again on undo, and not when the diary is erased', async () => {
      const diary = await start();
      await newEntry(diary, 3, 4, 2);
      await choose(diary, 'weakness', 'left');
      await saveEntry(diary);
      expect(state()).to.equal('urgent');
      await press(diary, en.diaryDelete);
      expect(state()).to.equal('self-care');
      await press(diary, en.undo);
      expect(state()).to.equal('urgent');
      await press(diary, en.diaryEdit);
      await choose(diary, 'weakness', 'no');
      expect(state(), 'until the correction is saved').to.equal('urgent');
      await saveEntry(diary);
      expect(state()).to.equal('self-care');
      await press(diary, en.diaryEdit);
      await choose(diary, 'weakness', 'both');
      await saveEntry(diary);
      expect(state()).to.equal('emergency');
      await press(diary, en.diaryErase);
      expect(state()).to.equal('emergency');
    });

    it('raises it again from what is kept, for the last seven days', async () => {
      const first = await start(diaryOf(8, (day) => ({ average: 3, ...(day === 1 && { tingling: 'both' as const }) })));
      await answer(first, 'Keep this on my device');
      expect(state()).to.equal('emergency');
      first.remove();
      forget();
      const plan = await put('recovery-plan', { plan: 'planA' });
      expect(offers(plan)).not.to.deep.equal([]);
      await start();
      await plan.updateComplete;
      expect(offers(plan)).to.deep.equal([]);
    });

    it('leaves older entries alone', async () => {
      await start(diaryOf(9, (day) => ({ average: 3, ...(day === 0 && { tingling: 'both' as const }) })));
      expect(state()).to.equal('self-care');
    });

    it('keeps its say whatever a check comes to', async () => {
      await start(diaryOf(1, () => ({ average: 3, weakness: 'left' })));
      const quiz = await put('pain-check-quiz');
      await complete(quiz, told({}));
      expect(state()).to.equal('urgent');
      expect(seen(quiz)).to.contain(en.closedUrgent);
    });
  });

  it('asks twice for a clinician’s word, and the keyboard stays where it was', async () => {
    const plan = await put('recovery-plan', { plan: 'planA' });
    raise(topic, 'test', 'urgent');
    await plan.updateComplete;
    await press(plan, en.clinicianSaysYes);
    expect(state()).to.equal('urgent');
    await plan.updateComplete;
    expect(focused(plan)?.getAttribute('part')).to.equal('keep-button');
    await press(plan, en.clinicianNot);
    expect(state()).to.equal('urgent');
    await press(plan, en.clinicianSaysYes);
    await press(plan, en.clinicianSaid);
    expect(state()).to.equal('self-care');
    await plan.updateComplete;
    expect(offers(plan)).not.to.deep.equal([]);
  });

  it('leaves out of the article what leads to a closed part', async () => {
    const article = await put('health-article');
    const links = () => all<HTMLAnchorElement>(article, 'nav a').map(({ hash }) => hash);
    expect(links()).to.include('#part-plan');
    raise(topic, 'test', 'emergency');
    await article.updateComplete;
    expect(links()).to.include('#part-signs');
    for (const part of ['stretches', 'plan', 'back', 'checklist']) expect(links()).not.to.include(`#part-${part}`);
    expect(seen(article)).not.to.contain('Running is not off limits');
  });
});
