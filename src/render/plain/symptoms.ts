/** The symptom guide as text: what to take seriously where, then every pattern once with the places it is felt at. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../pack/pack.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { compareView } from '../../widgets/symptom-guide/compare-view.js';
import { patternView, warningView } from '../../widgets/symptom-guide/pattern-view.js';
import type { SymptomGuide } from '../../widgets/symptom-guide/symptom-guide.js';
import type { Drawn } from '../draw.js';
import { emergencySigns, title } from './parts.js';
import { plainWords } from './words.js';

export function symptoms(drawn: Drawn): TemplateResult | undefined {
  const { pack, words } = drawn;
  const { show } = drawn.element as SymptomGuide;
  if (!pack.topic.symptoms || !pack.text.symptoms) return undefined;
  return html`<div class="card" part="card">
    ${show === 'comparison' ? nothing : places(drawn)}
    ${show === 'places' ? nothing : compareView(pack, words, (content) => title(drawn, content, show ? 0 : 1))}
    ${emergencySigns(drawn)} ${smallPrint(pack, words)}
  </div>`;
}

function places(drawn: Drawn): unknown {
  const { pack, words, element } = drawn;
  const { places = [], patterns = [] } = pack.topic.symptoms ?? {};
  const text = pack.text.symptoms;
  const name = (id: string) => plain(text?.places[id]?.name);
  const own = plainWords(pack.lang);
  return html`${title(drawn, say(text?.title))}
    <p class="soft intro">${say(text?.intro)}</p>
    ${places
      .filter(({ warning }) => warning)
      .map(
        (place) =>
          html`${title(drawn, name(place.id), 1, 'section')} ${warningView(pack, words, element.region, place)}`,
      )}
    ${title(drawn, own.patterns, 1, 'section')}
    ${patterns.map((pattern) => {
      const where = places.filter((place) => place.patterns.includes(pattern.id)).map(({ id }) => name(id));
      return html`${patternView(pack, words, pattern, false)}
        <p class="soft small">${own.feltAt}: ${where.join('; ')}.</p>`;
    })}`;
}
