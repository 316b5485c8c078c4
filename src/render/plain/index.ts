/**
 * Views for readers without scripts, by tag: for widgets whose content only a script could bring out. Every other
 * widget is read as it is drawn.
 */
import type { Drawn } from '../draw.js';
import { bmi } from './bmi.js';
import { carousel } from './carousel.js';
import { comments } from './comments.js';
import { diary } from './diary.js';
import { plan, timer } from './plan.js';
import { quiz } from './quiz.js';
import { symptoms } from './symptoms.js';

/** Draws the view; undefined where the widget is read as it is drawn. */
export type PlainView = (drawn: Drawn) => unknown;

export const plainViews: Readonly<Record<string, PlainView | undefined>> = {
  'pain-check-quiz': quiz,
  'stretch-carousel': carousel,
  'comments-form': comments,
  'recovery-plan': plan,
  'walk-run-timer': timer,
  'bmi-check': bmi,
  'pain-diary': diary,
  'symptom-guide': symptoms,
};
