/** Who reviewed the pack, when, and when it is due: small print under every result. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../pack/pack.js';
import { fill, type Words } from '../words/index.js';
import { dateText } from './intl.js';
import { say } from './say.js';
import { sourcesOfAll, type Said } from './sources.js';

/** The disclaimer, the review state, and the sources folded away. */
export function smallPrint(pack: Pack, words: Words, claims: readonly Said[] = []): TemplateResult {
  const { reviewedBy, lastReviewed, evidenceChecked, nextReview } = pack.topic.review;
  const date = (iso: string) => dateText(iso, pack.lang);
  return html`<div class="fine" part="small-print">
    <p>
      ${say(pack.text.review.disclaimer)}
      ${
        reviewedBy && lastReviewed
          ? fill(words.reviewed, { name: reviewedBy, date: date(lastReviewed) })
          : say(pack.text.review.notReviewed)
      }
    </p>
    <details>
      <summary>${words.howWasThisMade}</summary>
      ${claims.length ? sourcesOfAll(pack, words, claims) : nothing}
      <p>
        ${fill(words.checked, { date: date(evidenceChecked) })} ${fill(words.reviewDue, { date: date(nextReview) })}
        ${say(pack.text.review.funding)}
      </p>
    </details>
  </div>`;
}
