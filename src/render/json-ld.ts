/**
 * What a page's widgets say, in the terms of schema.org: for programs that read, with no promise about rankings.
 * Only what stands on the page is named, and a review only where the pack names who did it.
 */
import { plain, type Pack } from '../pack/pack.js';
import { drawnOf, type Tag } from './draw.js';

export type JsonLd = Record<string, unknown>;

export interface PageFacts {
  /** The page's title. */
  name?: string;
  url?: string;
}

/** One object for the whole page; undefined where no widget has a pack. */
export function jsonLd(tags: readonly Tag[], { name, url }: PageFacts = {}): JsonLd | undefined {
  const drawn = tags.flatMap((tag) => drawnOf(tag) ?? []);
  const first = drawn[0];
  if (!first) return undefined;
  const graph = [webPage(first.pack, name, url)];
  const plans = new Map<string, JsonLd>();
  const questions = new Map<string, JsonLd>();
  drawn.forEach(({ tag, pack, element }) => {
    const set = (element as { set?: string }).set ?? '';
    if (tag === 'stretch-carousel' && pack.topic.sets?.[set]) plans.set(`${pack.id} ${set}`, exercisePlan(pack, set));
    if (tag === 'faq-list') faq(pack).forEach((question) => questions.set(String(question['name']), question));
  });
  plans.forEach((plan) => graph.push(plan));
  if (questions.size) graph.push({ '@type': 'FAQPage', mainEntity: [...questions].map(([, question]) => question) });
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** For a `<script type="application/ld+json">`: text in it cannot end the element. */
export const jsonLdScript = (data: JsonLd): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

function webPage(pack: Pack, name: string | undefined, url: string | undefined): JsonLd {
  const { reviewedBy, lastReviewed } = pack.topic.review;
  return {
    '@type': 'MedicalWebPage',
    name: name ?? plain(pack.text.title),
    ...(url && { url }),
    inLanguage: pack.lang,
    about: { '@type': 'MedicalCondition', name: plain(pack.text.title) },
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    ...(reviewedBy && lastReviewed && { reviewedBy: { '@type': 'Person', name: reviewedBy }, lastReviewed }),
  };
}

function exercisePlan(pack: Pack, set: string): JsonLd {
  const text = pack.text.sets?.[set];
  return {
    '@type': 'ExercisePlan',
    name: plain(text?.title),
    ...(text?.about && { description: plain(text.about) }),
    inLanguage: pack.lang,
    hasPart: pack.topic.sets?.[set]?.items.flatMap(({ exercise, seconds }) => {
      const found = pack.topic.exercises?.find(({ id }) => id === exercise);
      const words = pack.text.exercises?.[exercise];
      if (!found || !words) return [];
      const { hold, reps } = found.dose;
      const time = seconds ?? (typeof hold === 'number' ? hold : undefined);
      return {
        '@type': 'ExercisePlan',
        name: plain(words.title),
        description: words.steps.map(plain).join(' '),
        exerciseType: kinds[found.kind],
        ...(time !== undefined && { activityDuration: `PT${time}S` }),
        ...(typeof reps === 'number' && { repetitions: reps }),
      };
    }),
  };
}

const kinds = { stretch: 'Stretching', mobility: 'Mobility', strength: 'Strength', activity: 'Aerobic' };

const faq = (pack: Pack): JsonLd[] =>
  (pack.topic.faq ?? []).flatMap(({ id }) => {
    const item = pack.text.faq?.items[id];
    if (!item) return [];
    const answer = { '@type': 'Answer', text: item.answer.map(plain).join(' ') };
    return { '@type': 'Question', name: plain(item.question), acceptedAnswer: answer };
  });
