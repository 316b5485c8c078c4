/** What a result says, in the pack's words: the one ground of the screen and of the summary to take along. */
import type { Pack, Sentence } from '../../pack/pack.js';
import type { Outcome, Quiz } from '../../pack/sections/quiz.js';
import type { Said } from '../../ui/sources.js';
import { adviceFor, reasonRules, type Triage } from './pain-check-quiz.model.js';

export interface Result {
  outcome: Outcome;
  title: Sentence | undefined;
  when: Sentence | undefined;
  about: Sentence | undefined;
  /** Whom to contact first, and whom next. */
  contact: (Sentence | undefined)[];
  /** An ambulance is to be called: the number comes before all else. */
  ambulance: boolean;
  why: (Sentence | undefined)[];
  /** What not to do, and what to look out for; first how far running is limited. */
  stops: (Sentence | undefined)[];
  /** When to run again, where nothing but the gate stands before it. */
  gate: Sentence | undefined;
  /** How long it may last. */
  outlook: Sentence | undefined;
  advice: (Sentence | undefined)[];
  bring: (Sentence | undefined)[];
  /** What leads in the emergency signs. */
  signs: (Sentence | undefined)[];
  claims: Said[];
}

/** Everything a result says, in the pack's words. Undefined while there is no outcome. */
export function resultOf(pack: Pack, quiz: Quiz, triage: Triage): Result | undefined {
  const outcome = quiz.outcomes.find(({ id }) => id === triage.outcome);
  const text = pack.text.quiz;
  if (!outcome || !text) return undefined;
  const because = reasonRules(quiz, triage);
  const { contact, run } = triage;
  const lines = (quiz.lines ?? []).filter(({ id }) => triage.lines.includes(id));
  const outlook = quiz.outlook?.find(({ id }) => id === triage.outlook);
  const claims: Said[] = [
    ...because.map((rule) => ({ ...rule, said: text.reasons[rule.id] })),
    ...lines.flatMap(({ id, sources, verified = false }) =>
      sources ? [{ sources, verified, said: text.lines?.[id] }] : [],
    ),
    ...(outlook ? [{ ...outlook, said: text.outlook?.[outlook.id] }] : []),
  ];
  const words = text.outcomes[outcome.id];
  return {
    outcome,
    title: words?.title,
    when: words?.when,
    about: words?.about,
    contact: [text.contacts[contact?.first ?? '']?.first, text.contacts[contact?.then ?? '']?.then].filter(Boolean),
    ambulance: contact?.first === outcome.contacts[0] && outcome.level === 'emergency',
    why: because.map(({ id }) => text.reasons[id]),
    stops: [
      ...(run === 'gate' || !text.run ? [] : [text.run[run]]),
      ...lines.filter(({ signs }) => !signs).map(({ id }) => text.lines?.[id]),
    ],
    gate: run === 'gate' ? text.run?.gate : undefined,
    outlook: text.outlook?.[outlook?.id ?? ''],
    advice: adviceFor(outcome, because).map((id) => text.advice[id]),
    bring: [...new Set(outcome.bring)].map((id) => text.bring[id]),
    signs: lines.filter(({ signs }) => signs).map(({ id }) => text.lines?.[id]),
    claims,
  };
}
