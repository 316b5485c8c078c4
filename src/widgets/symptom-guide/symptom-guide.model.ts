/** Which patterns are felt at a place, and which place a spot of the picture stands for. */
import type { Pattern, Place, Spot, Symptoms } from '../../pack/sections/symptoms.js';

/** The place with this id, or undefined. */
export const placeOf = (symptoms: Symptoms, id: string): Place | undefined =>
  symptoms.places.find((place) => place.id === id);

/** The patterns felt at a place, in its order. */
export const patternsAt = (symptoms: Symptoms, place: Place): Pattern[] =>
  place.patterns.flatMap((id) => symptoms.patterns.find((pattern) => pattern.id === id) ?? []);

/** The place that a press on the picture means: the first that is this spot alone, else the first that has it. */
export const placeAt = (symptoms: Symptoms, spot: Spot): Place | undefined =>
  symptoms.places.find(({ spots, both }) => spots.length === 1 && spots[0] === spot && !both) ??
  symptoms.places.find(({ spots }) => spots.includes(spot));

/** Whether a spot on a side of the picture lights up. One side means the right, as the reader sees it. */
export const isLit = (place: Place | undefined, spot: Spot, side: 'left' | 'right'): boolean =>
  place !== undefined && place.spots.includes(spot) && (side === 'right' || place.both === true);
