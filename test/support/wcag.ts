/** Criteria of WCAG 2.2 that axe has no rule for, held over the widgets they concern. */
import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/carelets.js';
import type { Widget } from '../../src/ui/widget.js';
import { Backend, comment } from './comments.js';
import { openForm } from './open-form.js';
import { all, complete, press } from './reader.js';
import { healthy } from './triage-table.js';

const attributes: Record<string, string> = {
  'stretch-carousel': 'set="planA"',
  'fact-stat': 'fact="us-adults-2019"',
  'glossary-term': 'term="disc"',
};

/** A widget on the page, in a box as wide as the test says. */
const open = (tag: string, more = ''): Promise<Widget> =>
  fixture<Widget>(html`${unsafeStatic(`<${tag} region="GB" ${attributes[tag] ?? ''} ${more}></${tag}>`)}`);

async function comments(): Promise<Widget> {
  const backend = new Backend();
  backend.comments = [comment('1', 'It helped me to walk.'), comment('2', 'Me too.', { parentId: '1', name: 'Lee' })];
  return openForm(backend);
}

async function pressed(tag: string, ...labels: string[]): Promise<Widget> {
  const widget = await open(tag);
  for (const label of labels) await press(widget, label);
  return widget;
}

async function quizAt(stop?: 'Q12_severity'): Promise<Widget> {
  const quiz = await open('pain-check-quiz');
  await complete(quiz, healthy, stop);
  return quiz;
}

async function bmi(): Promise<Widget> {
  const widget = await open('bmi-check');
  all<HTMLInputElement>(widget, '[name=who]').pop()?.click();
  await widget.updateComplete;
  return widget;
}

const tags = [
  ...['advice-list', 'fact-stat', 'faq-list', 'glossary-term', 'myth-check', 'outlook-chart', 'pain-check-quiz'],
  ...['pain-diary', 'prevention-checklist', 'recovery-plan', 'source-list', 'stretch-carousel', 'symptom-guide'],
  ...['treatment-guide', 'trigger-cards', 'walk-run-timer', 'warning-signs'],
] as const;

/** What readers meet: every widget as it opens, and the screens behind it. */
export const screens = {
  ...(Object.fromEntries(tags.map((tag) => [tag, () => open(tag)])) as Record<
    (typeof tags)[number],
    () => Promise<Widget>
  >),
  'comments-form': comments,
  'bmi-check': bmi,
  'a scale of the pain check': () => quizAt('Q12_severity'),
  'a result of the pain check': () => quizAt(),
  'a new entry of the diary': () => pressed('pain-diary', 'Add an entry'),
};

export type Screen = keyof typeof screens;
export const everyScreen = Object.keys(screens) as Screen[];
/** Screens where something is asked. */
export const forms = [
  'pain-check-quiz',
  'a new entry of the diary',
  'comments-form',
  'bmi-check',
  'recovery-plan',
] as const satisfies readonly Screen[];

interface Criterion {
  /** Screens that it concerns; all when left out. */
  on?: readonly Screen[];
  /** Faults, in a few words each. */
  faults: (widget: Widget) => string[] | Promise<string[]>;
  /** Breaks a widget so that `faults` must notice. */
  broken: (widget: Widget) => void;
}

/** A test for each screen, and one that sees the others fail. `title` is the criterion's number and name. */
export function criterion(title: string, { on = everyScreen, faults, broken }: Criterion): void {
  describe(`WCAG 2.2, ${title}`, () => {
    for (const name of on) {
      it(`is met by ${name}`, async () => {
        expect(await faults(await screens[name]())).to.deep.equal([]);
      });
    }
    it('would be noticed if it were not met', async () => {
      const widget = await screens[on[0] as Screen]();
      broken(widget);
      expect(await faults(widget)).not.to.deep.equal([]);
    });
  });
}

const takesFocus = 'a[href], button, input, textarea, select, summary, [tabindex]:not([tabindex="-1"])';

/** What the Tab key reaches now. */
export const focusable = (widget: Widget): HTMLElement[] =>
  all(widget, takesFocus).filter((one) => one.checkVisibility() && !one.closest('[inert]') && one.tabIndex >= 0);

/** Sends a form with nothing filled in. */
export async function sendEmpty(widget: Widget): Promise<void> {
  all(widget, '[type=submit]')[0]?.click();
  await widget.updateComplete;
  // A port answers in a task of its own.
  await new Promise((done) => setTimeout(done));
  await widget.updateComplete;
}

/** Puts an element at the head of the widget. */
export function plant(widget: Widget, tag: string, about: Record<string, string> = {}, text = ''): HTMLElement {
  const planted = document.createElement(tag);
  for (const name of Object.keys(about)) planted.setAttribute(name, about[name] ?? '');
  planted.textContent = text;
  all(widget, '.root')[0]?.prepend(planted);
  return planted;
}

export const nameOf = (element: Element): string =>
  `${element.localName}${element.id ? `#${element.id}` : ''}${element.getAttribute('class') ? `.${element.getAttribute('class')}` : ''}`;

/** Luminance of a colour as `getComputedStyle` writes it, `rgb(…)`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The nearest colour that something is drawn on. */
export function ground(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba\(.*, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}
