/**
 * How each widget is answered to its end, by two readers who do the same and answer differently. Numbers are ones that
 * stand nowhere else on a page. A step that cannot be done is an error, so no reader stops half-way without a word.
 */
import type { Reader } from './reader.js';

export interface Visit {
  /** What was done, for `dist/privacy.json`. */
  name: string;
  /** Only for a reader who asks for something to be kept or sent. */
  asks?: true;
  /** Other widgets on the same page, answered before. */
  after?: readonly string[];
  act: (reader: Reader) => Promise<void>;
}

const text = (n: number): [string, string] => [`canary-${n}-answer`, `canary-${n}-others`];

/**
 * The first of the two answers to a question on which hangs what is asked next. A page sees how often its readers click,
 * so both are asked the same: they are grown up, are not asked about a pregnancy twice, and get no second look at a leg.
 */
const firstOf: Readonly<Record<string, number>> = { Q2_age: 1, Q8_leg: 4 };

async function answerNext(reader: Reader): Promise<void> {
  if (await reader.count('.answers')) return;
  if (await reader.count('[name=Q3_pregnancy]')) return reader.chooseOnly('[name=Q3_pregnancy][value=no]');
  for (const [name, from] of Object.entries(firstOf))
    if (await reader.count(`[name=${name}]`)) return reader.choose('fieldset input', from);
  return reader.choose('fieldset input');
}

const quiz: readonly Visit[] = [
  {
    name: 'all questions, to a result',
    act: async (reader) => {
      await reader.chooseOnly('input[value=none]');
      await reader.press('[part=next-button]');
      for (let n = 2; n <= 21 && !(await reader.count('[part=level]')); n++) {
        await answerNext(reader);
        await reader.press('[part=next-button]');
      }
      await reader.see('[part=level]');
    },
  },
  {
    name: 'an emergency sign, to its result',
    act: async (reader) => {
      await reader.choose('fieldset input');
      await reader.see('[part=level]');
    },
  },
  {
    name: 'a result, printed, copied and saved as a file',
    act: async (reader) => {
      await reader.choose('fieldset input');
      await reader.see('[part=level]');
      await reader.press('.take .actions .button', 0);
      await reader.press('.take .actions .button', 1);
      await reader.press('.take > details > summary');
      await reader.press('.take > details > .button');
    },
  },
];

async function diary(reader: Reader): Promise<void> {
  await reader.press('[part=add-button]');
  await reader.type('#date', 'number', ['1987-06-13', '1988-09-17']);
  for (const [name, from] of [
    ['average', 3],
    ['worst', 7],
    ['now', 2],
  ] as const) {
    await reader.choose(`[name=${name}]`, from);
  }
  for (const name of ['tingling', 'numbness', 'weakness']) await reader.choose(`[name=${name}]`, 1);
  await reader.choose('[name=run]', 2);
  await reader.type('#minutes', 'number', ['41.37', '43.59']);
  await reader.type('#distance', 'number', ['6.737', '8.939']);
  for (const name of ['during', 'after']) await reader.choose(`[name=${name}]`, 1);
  await reader.choose('.run-fields input[type=checkbox]');
  await reader.press('details.more > summary');
  for (const name of ['places', 'exercises', 'sleep']) await reader.choose(`[name=${name}]`);
  await reader.choose('[name=limited]', 4);
  await reader.type('#stiff', 'number', ['137.37', '139.59']);
  await reader.type('#walk', 'number', ['97.373', '95.959']);
  await reader.type('#hours', 'number', ['7.373', '5.959']);
  await reader.type('#sitting', 'number', ['3.373', '1.959']);
  await reader.type('#medicine', 'text', text(71));
  await reader.type('#notes', 'text', text(72));
  await reader.press('[part=save-button]');
  await reader.see('[part=table]');
}

async function bmi(reader: Reader): Promise<void> {
  await reader.press('[name=who]', -1);
  await reader.type('#cm', 'number', ['173.37', '181.59']);
  await reader.type('#kg', 'number', ['71.737', '93.959']);
  await reader.press('[part=next-button]');
  await reader.see('[part=figure]');
}

async function plan(reader: Reader): Promise<void> {
  await reader.choose('[name=plan]');
  await reader.type('[name=start]', 'number', ['1987-06-13', '1988-09-17']);
  await reader.press('[part=make-button]');
  await reader.see('[part=day]');
  await reader.choose('[part=day] input[type=checkbox]');
  await reader.choose('.gate input');
  await reader.press('details:has([name=longest-run]) > summary');
  await reader.type('[name=longest-run]', 'number', ['13.737', '17.959']);
  // The first session is in the second week, and its day is long past.
  for (let week = 0; week < 16; week++) await reader.press('.turn button');
  await reader.press('.turn button', 1);
  await reader.choose('[part=light-button]');
  await reader.see('[part=back-button]');
  await reader.press('[part=calendar-button]');
}

/** `stop` after so many turns, or to the end of the first stage. */
async function session(reader: Reader, stop?: number): Promise<void> {
  if (stop) await reader.choosePlace('[name=stage]', 3);
  await reader.press('[part=start-button]');
  for (let n = 0; n !== stop && (await reader.count('[part=skip-button]')); n++)
    await reader.press('[part=skip-button]');
  if (stop) await reader.press('[part=stop-button]');
  await reader.choose('[part=light-button]');
  await reader.see('[part=level]');
  await reader.press('[part=done-button]');
}

async function comment(reader: Reader): Promise<void> {
  await reader.type('#name', 'text', text(81));
  await reader.type('#email', 'text', ['canary82@example.org', 'others82@example.org']);
  await reader.type('#website', 'text', ['https://canary83.example.org/', 'https://others83.example.org/']);
  await reader.type('#text', 'text', text(84));
  await reader.press('#consent');
}

const keeps = (act: Visit['act'], box = '[name=keep]'): Visit => ({
  name: 'the same, kept on the device',
  asks: true,
  act: async (reader) => {
    await act(reader);
    await reader.ask(box);
  },
});
const both = (name: string, act: Visit['act']): readonly Visit[] => [{ name, act }, keeps(act)];

const ticks = async (reader: Reader): Promise<void> => {
  await reader.choose('.step input');
  await reader.choose('.step input', 2);
};

/** Pressing what is chosen already changes nothing. */
const unchosen = (name: string) => `[name="${name}"]:not(:checked)`;

/** Every group of choices there is, and one thing of those that open. */
const choices: Visit = {
  name: 'every choice there is, and something that opens',
  act: async (reader) => {
    // What opens comes first: how many there are may depend on a choice.
    for (const what of ['details:not([open]) > summary', ...(await reader.groups()).map(unchosen)]) {
      if ((await reader.count(what)) > 1) await reader.choose(what);
    }
  },
};

const own: Readonly<Record<string, readonly Visit[]>> = {
  'pain-check-quiz': quiz,
  'pain-diary': both('an entry with every field, saved', diary),
  'bmi-check': [{ name: 'height and weight, to a result', act: bmi }],
  'recovery-plan': both(
    'a plan with a first day, ticks, a distance, an answer to a session and the calendar file',
    plan,
  ),
  'walk-run-timer': [
    { name: 'a session, stopped', act: (reader) => session(reader, 3) },
    { name: 'a session, to its end', act: (reader) => session(reader) },
  ],
  'prevention-checklist': both('steps ticked', ticks),
  'comments-form': [
    { name: 'a comment written and not sent', act: comment },
    { ...keeps(comment, '#device'), name: 'a comment written and kept on the device' },
    {
      name: 'a comment sent, after the pain check, the diary and the BMI check on the same page',
      asks: true,
      after: ['pain-check-quiz', 'pain-diary', 'bmi-check'],
      act: async (reader) => {
        await comment(reader);
        await reader.ask('[part=send-button]');
        await reader.see('.status .good');
      },
    },
  ],
  'health-article': [
    {
      name: 'the pain check inside it, to a result',
      act: async (reader) => quiz[0]?.act(await reader.within('pain-check-quiz')),
    },
    choices,
  ],
};

export const visitsOf = (tag: string): readonly Visit[] => own[tag] ?? [choices];
