/** Every pose the pack draws, and what of it rests on the floor. */
import topicJson from '../../src/content/back-pain-running/topic.json';
import type { Exercise, Pose } from '../../src/pack/topic.schema.js';
import { joints, type Point } from '../../src/ui/figure-joints.js';
import { wallOf } from '../../src/ui/figure-shapes.js';

export const exercises = topicJson.exercises as unknown as Exercise[];
export const exercise = (id: string): Exercise =>
  exercises.find((one) => one.id === id) ?? fail(`there is no exercise ${id}`);

export interface Drawn {
  exercise: Exercise;
  /** "E10 easier end". */
  name: string;
  pose: Pose;
}

export const everyPose: Drawn[] = exercises.flatMap((one) =>
  (['', 'easier', 'harder'] as const).flatMap((variant) => {
    const poses = variant ? one[variant]?.poses : one.poses;
    return Object.keys(poses ?? {}).map((key) => ({
      exercise: one,
      name: [one.id, variant, key].filter(Boolean).join(' '),
      pose: poses?.[key] as Pose,
    }));
  }),
);

/** The moves a figure makes: from each pose of its cycle to the next, in every variant. */
export const everyMove: { exercise: Exercise; from: Pose; to: Pose; name: string }[] = exercises.flatMap((one) =>
  ([undefined, 'easier', 'harder'] as const).flatMap((variant) => {
    const own = variant && one[variant]?.poses;
    if (variant && !own) return [];
    const cycle = one.cycle ?? ['start', 'end'];
    const pose = (n: number) => {
      const key = cycle[n % cycle.length] ?? '';
      return own?.[key] ?? one.poses[key] ?? fail(`${one.id} has no pose ${key}`);
    };
    return cycle.map((key, n) => ({ exercise: one, from: pose(n), to: pose(n + 1), name: `${one.id} from ${key}` }));
  }),
);

const lying = 'hip shoulder head';
const hands = 'near.wrist far.wrist';
const knees = 'near.knee far.knee';
const soles = 'near.sole far.sole';

/** What rests on the floor, by exercise and pose; a variant's pose only where it differs. */
const contacts: Record<string, string> = {
  'E01 start': `${lying} ${soles}`,
  'E01 end': `${lying} far.sole`,
  'E01 harder start': `${lying} near.sole`,
  'E01 harder end': lying,
  'E02 start': `${hands} ${knees}`,
  'E02 cat': `${hands} ${knees}`,
  'E02 cow': `${hands} ${knees}`,
  'E03 start': `${hands} ${knees}`,
  'E03 end': `${hands} ${knees}`,
  'E04 start': lying,
  'E04 end': lying,
  'E04 easier start': `${lying} far.sole`,
  'E04 easier end': `${lying} far.sole`,
  'E05a start': soles,
  'E05a end': soles,
  'E05b start': soles,
  'E05b end': soles,
  'E06 start': 'near.knee far.sole',
  'E06 end': 'near.knee far.sole',
  'E07 start': `${lying} far.sole`,
  'E07 end': lying,
  'E09 start': `${lying} ${soles}`,
  'E09 end': `shoulder head ${soles}`,
  'E09 harder end': 'shoulder head far.sole',
  'E10 start': `${hands} ${knees}`,
  'E10 end': 'near.wrist far.knee',
  'E10 easier end': `${hands} far.knee near.toe`,
  'E11 start': lying,
  'E11 end': lying,
  'E11 easier end': `${lying} near.heel`,
  'E12 start': 'near.elbow hip near.knee',
  'E12 end': 'near.elbow near.knee',
  'E12 harder start': 'near.elbow hip near.sole',
  'E12 harder end': 'near.elbow near.sole',
  'E13 start': `${lying} far.sole`,
  'E13 end': 'hip far.sole',
  'E14 start': 'far.sole near.toe',
  'E14 end': 'far.sole near.toe',
  'walk start': 'near.heel far.toe',
  'walk end': 'far.heel near.toe',
};

export function contactsOf(name: string): string[] {
  const found = contacts[name] ?? contacts[name.replace(/ (easier|harder)/, '')];
  return (found ?? fail(`${name} has no contacts`)).split(' ');
}

/** How thick the body is drawn there: the part's lowest point is this far below its joint. */
const radii: Record<string, number> = {
  hip: 5.6,
  shoulder: 5.6,
  head: 6,
  knee: 3.6,
  elbow: 2.3,
  wrist: 1.8,
  heel: 1.7,
  toe: 1.4,
};

/** The points of a body part, with how thick it is drawn there. */
export function partOf(one: Exercise, pose: Pose, part: string): { point: Point; radius: number }[] {
  const body = joints(pose, wallOf(one));
  const at = (point: Point | undefined, name: string) => ({
    point: point ?? fail(`${one.id} draws no ${part}`),
    radius: radii[name] ?? 0,
  });
  if (part === 'hip' || part === 'shoulder' || part === 'head') return [at(body[part], part)];
  const [side, name] = part.split('.') as ['near' | 'far', string];
  const arm = body.arms[side]?.points;
  const leg = body.legs[side];
  if (name === 'wrist') return [at(arm?.[2], name)];
  if (name === 'elbow') return [at(arm?.[1], name)];
  if (name === 'knee') return [at(leg?.points[1], name)];
  const sole = [at(leg?.sole?.[0], 'heel'), at(leg?.sole?.[1], 'toe')];
  return name === 'sole' ? sole : sole.slice(name === 'heel' ? 0 : 1, name === 'heel' ? 1 : 2);
}

/** The smallest box around path data, in the drawing's own units; arcs as whole circles. */
export function boxOf(paths: readonly string[]): { left: number; right: number; top: number; bottom: number } {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const path of paths) {
    let from: Point = [0, 0];
    for (const [, command = '', numbers = ''] of path.matchAll(/([MLAaZ])([^MLAaZ]*)/g)) {
      if (command === 'Z') continue;
      const values = numbers.trim().split(/\s+/).map(Number);
      const [x = NaN, y = NaN] = values.slice(-2);
      const to: Point = command === 'a' ? [from[0] + x, from[1] + y] : [x, y];
      // Every arc is half a circle: its middle lies between its ends.
      const radius = values.length > 2 ? (values[0] ?? 0) : 0;
      const middle: Point = radius ? [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] : to;
      xs.push(middle[0] - radius, middle[0] + radius);
      ys.push(middle[1] - radius, middle[1] + radius);
      from = to;
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function fail(message: string): never {
  throw new Error(message);
}
