/** The widgets in their places. Each is its own template, because a tag in a template cannot come from data. */
import { html, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';

export type Placed = NonNullable<Pack['topic']['article']>[number]['widgets'][number];

/** What an article hands on to each of its widgets. */
export interface Shared {
  topic: string;
  /** Address of the publisher's own pack. */
  src: string;
  lang: string;
  region: string;
  theme: string;
  level: number;
}

export const placed: Record<Placed['tag'], (shared: Shared, own: Placed) => TemplateResult> = {
  'warning-signs': ({ topic, src, lang, region, theme, level }) =>
    html`<warning-signs
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></warning-signs>`,
  'symptom-guide': ({ topic, src, lang, region, theme, level }) =>
    html`<symptom-guide
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></symptom-guide>`,
  'pain-check-quiz': ({ topic, src, lang, region, theme, level }) =>
    html`<pain-check-quiz
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></pain-check-quiz>`,
  'trigger-cards': ({ topic, src, lang, region, theme, level }) =>
    html`<trigger-cards
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></trigger-cards>`,
  'fact-stat': ({ topic, src, lang, region, theme, level }, { fact }) =>
    html`<fact-stat
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
      fact=${fact ?? ''}
    ></fact-stat>`,
  'treatment-guide': ({ topic, src, lang, region, theme, level }) =>
    html`<treatment-guide
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></treatment-guide>`,
  'stretch-carousel': ({ topic, src, lang, region, theme, level }, { set }) =>
    html`<stretch-carousel
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
      set=${set ?? ''}
    ></stretch-carousel>`,
  'recovery-plan': ({ topic, src, lang, region, theme, level }) =>
    html`<recovery-plan
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></recovery-plan>`,
  'walk-run-timer': ({ topic, src, lang, region, theme, level }) =>
    html`<walk-run-timer
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></walk-run-timer>`,
  'pain-diary': ({ topic, src, lang, region, theme, level }) =>
    html`<pain-diary
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></pain-diary>`,
  'prevention-checklist': ({ topic, src, lang, region, theme, level }) =>
    html`<prevention-checklist
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></prevention-checklist>`,
  'bmi-check': ({ topic, src, lang, region, theme, level }) =>
    html`<bmi-check
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></bmi-check>`,
  'myth-check': ({ topic, src, lang, region, theme, level }) =>
    html`<myth-check
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></myth-check>`,
  'faq-list': ({ topic, src, lang, region, theme, level }) =>
    html`<faq-list
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></faq-list>`,
  'glossary-term': ({ topic, src, lang, region, theme, level }) =>
    html`<glossary-term
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></glossary-term>`,
  'source-list': ({ topic, src, lang, region, theme, level }) =>
    html`<source-list
      topic=${topic}
      pack-src=${src}
      lang=${lang}
      region=${region}
      theme=${theme}
      heading-level=${level}
    ></source-list>`,
};
