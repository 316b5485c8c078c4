/** Every button of every widget is pressed with the keyboard: focus is never left on nothing. */
import { expect } from '@open-wc/testing';
import '../../../src/carelets.js';
import { addDays, localDay } from '../../../src/ui/dates.js';
import { widgetNames } from '../../../src/ui/define.js';
import { forget, raise } from '../../../src/ui/safety.js';
import type { Widget } from '../../../src/ui/widget.js';
import type { CommentsForm } from '../../../src/widgets/comments-form/comments-form.js';
import type { PainDiary } from '../../../src/widgets/pain-diary/pain-diary.js';
import { Backend, comment, settled } from '../../support/comments.js';
import { diaryOf, opened } from '../../support/diary.js';
import { drawn } from '../../support/held.js';
import { all, complete, focused, press, words, write } from '../../support/reader.js';
import { told } from '../../support/triage-table.js';

const put = async (tag: string, attributes: Record<string, string> = {}): Promise<Widget> => {
  const element = document.createElement(tag) as Widget;
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] as string);
  element.region = 'GB';
  document.body.append(element);
  await drawn(element);
  return element;
};

const agoPlan = (days: number) => put('recovery-plan', { plan: 'planA', start: addDays(localDay(new Date()), -days) });

const openComments = async (failing: boolean): Promise<Widget> => {
  const form = document.createElement('comments-form') as CommentsForm;
  const soon = new Date(Date.now() + 600_000).toISOString();
  const backend = Object.assign(new Backend(), {
    edit: () => Promise.resolve({ state: 'changed' as const, held: false, comment: comment('c60', 'New.') }),
    remove: () => Promise.resolve({ state: 'deleted' as const }),
  });
  backend.comments = new Array(61)
    .fill(0)
    .map((_, n) => comment(`c${n}`, `Text ${n}.`, n > 58 ? { editableUntil: soon } : {}));
  if (failing) backend.listing = { state: 'failed' };
  form.thread = failing ? 'failing' : 'listed';
  form.port = backend;
  document.body.append(form);
  await settled(form);
  await settled(form);
  return form;
};

/** Where a reader may be, by the widget's name and what was done. */
const states: Record<string, () => Promise<Widget>> = {
  ...Object.fromEntries(
    widgetNames.map((tag) => [tag, () => put(tag, { set: 'cooldown', fact: 'us-adults-2019', term: 'disc' })]),
  ),
  'stretch-carousel, in a session': async () => {
    const carousel = await put('stretch-carousel', { set: 'planA' });
    await press(carousel, 'Start guided session');
    return carousel;
  },
  'walk-run-timer, in a session': async () => {
    const timer = await put('walk-run-timer', { stage: '3' });
    await press(timer, 'Start');
    return timer;
  },
  'recovery-plan, first day': () => agoPlan(0),
  'recovery-plan, a missed session': () => agoPlan(20),
  'recovery-plan, kept': async () => {
    const plan = await agoPlan(3);
    all<HTMLInputElement>(plan, '[name=keep]')[0]?.click();
    await drawn(plan);
    return plan;
  },
  'prevention-checklist, kept': async () => {
    const list = await put('prevention-checklist');
    all<HTMLInputElement>(list, '.step input')[0]?.click();
    all<HTMLInputElement>(list, '[name=keep]')[0]?.click();
    await drawn(list);
    return list;
  },
  'pain-diary, twelve entries': async () =>
    opened(
      (await put('pain-diary')) as PainDiary,
      diaryOf(12, () => ({ average: 2 })),
    ),
  'comments-form, with own comments': () => openComments(false),
  'comments-form, that could not load': () => openComments(true),
  'bmi-check, with a number': async () => {
    const check = await put('bmi-check');
    all(check, '[name=who]')[2]?.click();
    await drawn(check);
    await write(check, 'Height in centimetres', '175');
    await write(check, 'Weight in kilograms', '70');
    await press(check, 'Work out my BMI');
    return check;
  },
  'pain-check-quiz, a result': async () => {
    const quiz = await put('pain-check-quiz');
    await complete(quiz, told({}));
    return quiz;
  },
  'recovery-plan, closed by a clinician’s question': async () => {
    const plan = await agoPlan(0);
    raise('back-pain-running', {}, 'clinician');
    await drawn(plan);
    return plan;
  },
};

const nameOf = (one: Element) =>
  [one.part, words(one), one.ariaLabel, one.id, one.getAttribute('aria-describedby'), (one as HTMLInputElement).value]
    .map(String)
    .join(' ');

/** Presses each control once; says where focus was left on nothing. */
async function lost(widget: Widget, backwards: boolean): Promise<[count: number, lost: string[]]> {
  const done = new Set<string>();
  const found: string[] = [];
  const take = () => {
    const controls = all(widget, 'button, [type=checkbox], [type=radio], summary').filter(
      (one) => one.checkVisibility() && !done.has(nameOf(one)),
    );
    if (backwards) controls.reverse();
    return controls.find((one) => {
      one.focus();
      return focused(widget) === one;
    });
  };
  for (let control = take(); control && done.size < 70; control = take()) {
    const name = nameOf(control);
    done.add(name);
    control.click();
    await drawn(widget);
    if (document.activeElement === document.body) found.push(name);
  }
  return [done.size, found];
}

describe('focus', () => {
  const { print } = window;
  const stay = (event: Event) =>
    event.composedPath().some((one) => one instanceof HTMLAnchorElement) && event.preventDefault();

  beforeEach(() => {
    forget();
    localStorage.clear();
    sessionStorage.clear();
    window.print = () => undefined;
    addEventListener('click', stay);
  });
  afterEach(() => {
    window.print = print;
    removeEventListener('click', stay);
    document.body.replaceChildren();
    forget();
  });

  for (const name of Object.keys(states)) {
    for (const backwards of [false, true]) {
      it(`is never lost: <${name}>${backwards ? ', backwards' : ''}`, async () => {
        const widget = await (states[name] as () => Promise<Widget>)();
        const [, found] = await lost(widget, backwards);
        expect(found).to.deep.equal([]);
      });
    }
  }
});
