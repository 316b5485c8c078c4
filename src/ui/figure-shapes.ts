/** Turns joints into the outlines of a body: path data by part, back to front. */
import type { Exercise, Pose } from '../pack/topic.schema.js';
import { between, joints, step, type Joints, type Limb, type Point } from './figure-joints.js';

/** Path data of the parts, in drawing order. SVG's y grows downwards, so y is negated here and nowhere else. */
export type Shapes = Record<
  'farArm' | 'farLeg' | 'farHead' | 'trunk' | 'head' | 'nearLeg' | 'nearArm' | 'joints' | 'strap',
  string
>;

const at = ([x, y]: Point) => `${x.toFixed(1)} ${(-y).toFixed(1)}`;
const armRadii = [2.8, 2.3, 1.8, 1.5];
const legRadii = [5, 3.6, 2.4];

export function shapes(exercise: Exercise, pose: Pose): Shapes {
  return exercise.view === 'end' ? endView(pose) : bodyView(exercise, joints(pose, wallOf(exercise)));
}

export function wallOf({ props }: Exercise): number {
  for (const prop of props ?? []) if (prop.type === 'wall') return prop.x;
  return Infinity;
}

function bodyView(exercise: Exercise, body: Joints): Shapes {
  const { near: nearArm, far: farArm } = body.arms;
  const { near: nearLeg, far: farLeg } = body.legs;
  const bends = [nearArm?.points[1], nearLeg?.points[1]].filter((point): point is Point => Boolean(point));
  const hand = nearArm?.points[3];
  const ball = nearLeg?.sole?.[1];
  const far = limb(farArm, armRadii);
  return {
    farArm: exercise.view === 'front' ? '' : far,
    farLeg: limb(farLeg, legRadii),
    farHead: '',
    trunk: trunk(body),
    head: head(body, exercise.view === 'side'),
    nearLeg: limb(nearLeg, legRadii),
    // From the front both arms are before the body.
    nearArm: (exercise.view === 'front' ? far : '') + limb(nearArm, armRadii),
    joints: bends.map((point) => circle(point, 1.1)).join(''),
    strap: exercise.props?.some(({ type }) => type === 'strap') && hand && ball ? `M${at(hand)}L${at(ball)}` : '',
  };
}

function limb(part: Limb | undefined, radii: readonly number[]): string {
  if (!part) return '';
  let path = '';
  for (let n = 1; n < part.points.length; n++) {
    path += tapered(part.points[n - 1] as Point, part.points[n] as Point, radii[n - 1] ?? 2, radii[n] ?? 2);
  }
  const ankle = part.points[2];
  if (part.sole && ankle) path += foot(ankle, part.sole);
  return path;
}

/** A rounded wedge: thick at one end, thin at the other. */
function tapered(a: Point, b: Point, ra: number, rb: number): string {
  const across = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI + 90;
  const [a1, a2, b1, b2] = [step(a, across, ra), step(a, across, -ra), step(b, across, rb), step(b, across, -rb)];
  return `M${at(a1)}L${at(b1)}A${rb} ${rb} 0 0 1 ${at(b2)}L${at(a2)}A${ra} ${ra} 0 0 1 ${at(a1)}Z`;
}

function foot(ankle: Point, [heel, toe]: [Point, Point]): string {
  return tapered(ankle, heel, 2.3, 1.7) + tapered(heel, toe, 1.7, 1.4) + tapered(ankle, toe, 2.3, 1.4);
}

/** Broad at the shoulders, a little narrower at the waist; bent where the pose bends. */
function trunk({ hip, middle, shoulder, curved }: Joints): string {
  if (!middle)
    return tapered(hip, between(hip, shoulder, 0.5), 5.6, 5) + tapered(between(hip, shoulder, 0.5), shoulder, 5, 5.6);
  if (!curved) return tapered(hip, middle, 5.6, 5.2) + tapered(middle, shoulder, 5.2, 5.2);
  let path = '';
  const along = (t: number) => between(between(hip, middle, t), between(middle, shoulder, t), t);
  for (let n = 0; n < 8; n++) path += tapered(along(n / 8), along((n + 1) / 8), 5.4, 5.4);
  return path;
}

function head({ shoulder, head: centre, face }: Joints, profile: boolean): string {
  const skull = tapered(shoulder, centre, 2.6, 2.6) + circle(centre, 6);
  if (!profile) return skull;
  // Nose, and a knot of hair at the back, tell which way the face looks.
  return (
    skull +
    tapered(step(centre, face + 2, 5), step(centre, face - 6, 6.9), 1.3, 0.7) +
    circle(step(centre, face + 128, 6.4), 2.2)
  );
}

const circle = ([x, y]: Point, r: number) =>
  `M${at([x - r, y])}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;

/** Seen from the feet: knees together roll to one side, shoulders and arms stay flat behind. */
function endView({ hip, knees = 90 }: Pose): Shapes {
  const pelvis: Point = hip;
  const lean = (knees - 90) / 90;
  const legs = [-3.6, 3.6].map((x) => {
    const knee = step([pelvis[0] + x, pelvis[1]], knees, 19);
    const ankle: Point = [pelvis[0] + x - lean * 2, 4];
    return { thigh: [[pelvis[0] + x, pelvis[1]], knee] as const, knee, ankle };
  });
  return {
    farArm:
      tapered([-11, 6], [-36, 4], 2.8, 1.9) +
      tapered([11, 6], [36, 4], 2.8, 1.9) +
      circle([-38, 4], 1.9) +
      circle([38, 4], 1.9),
    farLeg: legs.map(({ thigh: [a, b] }) => tapered(a, b, 5, 3.8)).join(''),
    farHead: circle([0, 13], 6),
    trunk: tapered([-11, 6.5], [11, 6.5], 5.5, 5.5),
    head: '',
    nearLeg: legs
      .map(({ knee, ankle }) => tapered(knee, ankle, 3.7, 2.6) + tapered(ankle, [ankle[0], 2.2], 3, 2.4))
      .join(''),
    nearArm: '',
    joints: legs.map(({ knee }) => circle(knee, 1.1)).join(''),
    strap: '',
  };
}
