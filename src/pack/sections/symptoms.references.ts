/** The references within the places and patterns. */
import { idsOf, unique, type Tools } from '../reference-tools.js';

export function checkSymptoms({ topic, text, add, need, say, claim }: Tools): void {
  const { symptoms, warnings } = topic;
  if (!symptoms) return;
  unique(symptoms.places, 'symptoms.places', add);
  unique(symptoms.patterns, 'symptoms.patterns', add);
  symptoms.places.forEach((place, n) => {
    const path = `symptoms.places[${n}]`;
    say('symptoms.places', place.id, text.symptoms?.places);
    for (const pattern of place.patterns) need(`${path}.patterns`, pattern, idsOf(symptoms.patterns), 'a pattern');
    if (place.warning) {
      const { level, sign } = place.warning;
      need(`${path}.warning.sign`, sign, idsOf(warnings?.[level]), `a sign of level "${level}"`);
    }
  });
  symptoms.patterns.forEach((pattern, n) => {
    say('symptoms.patterns', pattern.id, text.symptoms?.patterns);
    claim(`symptoms.patterns[${n}]`, pattern);
  });
  claim('symptoms.compare', symptoms.compare);
  for (const row of symptoms.compare.rows) say('symptoms.compare.rows', row, text.symptoms?.compare.rows);
}
