/** A stage of the walk-run table in words. */
import type { Plans, Stage } from '../pack/sections/plans.js';
import { fill, type Words } from '../words/index.js';
import { mainMinutes } from './walk-run.model.js';

/** "8 times: run 1 min, walk 2 min". */
export function stageWords(words: Words, stage: Stage): string {
  return fill(stage.run ? (stage.walk ? words.runWalk : words.runThrough) : words.walkBriskly, { ...stage });
}

/** "34 minutes in all, ...". */
export const lengthWords = (words: Words, plans: Plans, stage: Stage): string =>
  fill(words.sessionLength, { n: plans.warmUp + mainMinutes(stage) + plans.coolDown, warm: plans.warmUp });
