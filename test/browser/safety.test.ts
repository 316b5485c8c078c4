/** One safety state for a page: every widget of the registry hears it, and none can forget to. */
import { expect } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import { movesOf, widgetNames } from '../../src/ui/define.js';
import { forget, raise } from '../../src/ui/safety.js';
import type { Widget } from '../../src/ui/widget.js';
import { en } from '../../src/words/en/index.js';
import { diaryOf, opened } from '../support/diary.js';
import { offers, pressAll } from '../support/moving.js';
import { all, complete, one, press, seen, words } from '../support/reader.js';
import { told } from '../support/triage-table.js';
import type { PainDiary } from '../../src/widgets/pain-diary/pain-diary.js';

const topic = 'back-pain-running';
const levels = ['clinician', 'urgent', 'emergency'] as const;
const sentences = { clinician: en.closedClinician, urgent: en.closedUrgent, emergency: en.closedEmergency };

const put = async (tag: string, attributes: Record<string, string> = {}): Promise<Widget> => {
  const element = document.createElement(tag) as Widget;
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] as string);
  element.region = 'GB';
  document.body.append(element);
  // The reader's day, and what is kept, come after the first drawing.
  for (let n = 0; n < 4; n++) await element.updateComplete;
  return element;
};

/** How a reader brings each widget to where it offers most. A new widget that offers movement needs a line here. */
const ready: Record<string, () => Promise<Widget>> = {
  'stretch-carousel': async () => {
    const carousel = await put('stretch-carousel', { set: 'planA' });
    await press(carousel, 'Start guided session');
    return carousel;
  },
  'walk-run-timer': async () => {
    const timer = await put('walk-run-timer', { stage: '3' });
    await press(timer, 'Start');
    return timer;
  },
  'recovery-plan': () => put('recovery-plan', { plan: 'planA' }),
  'prevention-checklist': () => put('prevention-checklist'),
  'pain-check-quiz': async () => {
    await put('recovery-plan');
    await put('stretch-carousel', { set: 'planA' });
    const quiz = await put('pain-check-quiz');
    await complete(quiz, told({}));
    return quiz;
  },
  'pain-diary': async () =>
    opened(
      (await put('pain-diary')) as PainDiary,
      diaryOf(3, () => ({ average: 2, run: 'easy', distance: 5, during: 1 })),
    ),
  'trigger-cards': () => put('trigger-cards'),
  'health-article': () => put('health-article'),
};
/** Widgets that only tell the reader not to try what they read. */
const reading = ['treatment-guide', 'symptom-guide', 'faq-list', 'advice-list'];

const plain = (tag: string): Promise<Widget> => {
  const fact = english.facts['us-adults-2019'] ? 'us-adults-2019' : '';
  return put(tag, { fact, term: 'lumbar', service: '', topic: '' });
};

describe('the safety state of a page', () => {
  beforeEach(() => {
    forget();
    localStorage.clear();
  });
  afterEach(() => {
    document.body.replaceChildren();
    forget();
  });

  for (const tag of widgetNames) {
    const moves = movesOf(tag);
    if (moves === 'none') {
      it(`<${tag}> says that it offers no movement, and starts none whatever is pressed`, async () => {
        const element = await plain(tag);
        expect(offers(element)).to.deep.equal([]);
        expect(await pressAll(element)).to.deep.equal([]);
      });
      continue;
    }
    const open = ready[tag] ?? (() => put(tag));
    if (!reading.includes(tag)) {
      it(`<${tag}> offers movement while the page is open`, async () => {
        expect(offers(await open())).not.to.deep.equal([]);
      });
    }
    for (const level of levels) {
      it(`<${tag}> offers nothing to start at ${level}, whatever is pressed`, async () => {
        const element = await open();
        raise(topic, 'test', level);
        await element.updateComplete;
        expect(offers(element)).to.deep.equal([]);
        expect(await pressAll(element)).to.deep.equal([]);
        expect(offers(element)).to.deep.equal([]);
      });

      it(`<${tag}> that comes later offers nothing at ${level}`, async () => {
        raise(topic, 'test', level);
        const element = await put(tag, { set: 'planA', plan: 'planA' });
        expect(offers(element)).to.deep.equal([]);
        expect(await pressAll(element)).to.deep.equal([]);
      });

      if (moves === 'all') {
        it(`<${tag}> says why and where to go at ${level}`, async () => {
          const element = await open();
          raise(topic, 'test', level);
          await element.updateComplete;
          expect(seen(element)).to.contain(sentences[level]);
          expect(seen(element)).to.contain(english.warnings.levels[level].action);
          expect(all(element, '[part=call-button]').length).to.equal(level === 'clinician' ? 0 : 1);
          expect(all(element, '[part=cleared-button]').length).to.equal(level === 'emergency' ? 0 : 1);
          await press(element, 'Emergency signs');
          await element.updateComplete;
          expect(words(one(element, 'dialog'))).to.contain(english.warnings.signs.saddle);
          forget();
          await element.updateComplete;
          expect(offers(element), 'and offers it again when it is over').not.to.deep.equal([]);
        });
      }
    }
  }

  it('leaves out of the short answers what says how to move, and opens it again', async () => {
    const list = await put('advice-list');
    const told = () => all(list, 'summary').map((row) => words(row));
    const { rows } = english.advice;
    const open = told().length;
    expect(told()).to.include(words(one(list, '#advice-walking summary')));
    for (const level of levels) {
      raise(topic, 'test', level);
      await list.updateComplete;
      expect(all(list, '#advice-walking, #advice-pain-rule, table').length, level).to.equal(0);
      expect(told().length).to.equal(open - 2);
      const birth = words(one(list, '#advice-after-birth'));
      expect(birth).not.to.contain(rows['after-birth'].short).and.not.contain(rows['after-birth'].lines.run);
      expect(birth).to.contain(rows['after-birth'].lines.first);
      forget();
      await list.updateComplete;
      expect(told().length).to.equal(open);
    }
    const alone = await put('advice-list', { rows: 'walking' });
    raise(topic, 'test', 'urgent');
    await alone.updateComplete;
    expect(seen(alone)).to.contain(en.closedReading);
  });

  it('says so above what is only read', async () => {
    for (const tag of [...reading, 'trigger-cards']) {
      const element = await put(tag);
      expect(seen(element), tag).not.to.contain(en.closedReading);
      raise(topic, 'test', 'urgent');
      await element.updateComplete;
      expect(seen(element), tag).to.contain(en.closedReading);
      forget();
    }
  });
});
