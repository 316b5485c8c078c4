/**
 * Where the joints of a pose are. 1 unit is 1 % of body height, y grows upwards, the floor is y = 0.
 * Lengths are rounded from standard body-segment tables (unverified); they only shape the drawing.
 */
import type { Pose } from '../pack/topic.schema.js';

export type Point = readonly [x: number, y: number];
export type Side = 'near' | 'far';
type Segment = keyof Pose['near'];

const trunkLength = 28.8;
const headDistance = 12;
const lengths: Record<Segment, number> = { UA: 18.6, FA: 14.6, TH: 24.5, SH: 24.6, FT: 12 };
const handLength = 6;

export interface Limb {
  /** Shoulder, elbow, wrist, finger tips; or hip, knee, ankle. */
  points: Point[];
  /** Heel and toe of a leg, on the sole. */
  sole?: [heel: Point, toe: Point];
}

export interface Joints {
  hip: Point;
  shoulder: Point;
  /** The trunk's bend: control point of a curve, or the point where the upper trunk lifts off. */
  middle: Point | undefined;
  curved: boolean;
  head: Point;
  /** Direction of the face, degrees. */
  face: number;
  arms: Partial<Record<Side, Limb>>;
  legs: Partial<Record<Side, Limb>>;
}

/** The point that lies `length` from `from` in direction `degrees`. */
export function step(from: Point, degrees: number, length: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return [from[0] + length * Math.cos(radians), from[1] + length * Math.sin(radians)];
}

export const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** Forward kinematics: every joint of a pose. Hands lie flat against a wall at `wall`. */
export function joints(pose: Pose, wall = Infinity): Joints {
  const { hip, middle, shoulder } = trunk(pose);
  const found: Joints = {
    hip,
    shoulder,
    middle,
    curved: Boolean(pose.curve),
    head: step(shoulder, pose.H, headDistance),
    face: pose.H - 90,
    arms: {},
    legs: {},
  };
  for (const side of ['far', 'near'] as const) {
    const { UA, FA, TH, SH } = pose[side];
    if (UA !== undefined && FA !== undefined) found.arms[side] = arm(pose, side, shoulder, wall);
    if (TH !== undefined && SH !== undefined) found.legs[side] = leg(pose, side, hip);
  }
  return found;
}

function trunk(pose: Pose): { hip: Point; middle: Point | undefined; shoulder: Point } {
  const hip: Point = pose.hip;
  if (pose.bend) {
    const middle = step(hip, pose.bend.T0, trunkLength * pose.bend.at);
    return { hip, middle, shoulder: step(middle, pose.T, trunkLength * (1 - pose.bend.at)) };
  }
  const shoulder = step(hip, pose.T, trunkLength);
  // A quadratic curve passes half as far from its chord as its control point lies.
  const middle = pose.curve ? step(between(hip, shoulder, 0.5), pose.T + 90, pose.curve * 2) : undefined;
  return { hip, middle, shoulder };
}

function segment(pose: Pose, side: Side, name: Segment, from: Point): Point {
  const share = pose.short?.[`${side}.${name}`] ?? 1;
  return step(from, pose[side][name] ?? 0, lengths[name] * share);
}

function arm(pose: Pose, side: Side, shoulder: Point, wall: number): Limb {
  const elbow = segment(pose, side, 'UA', shoulder);
  const wrist = segment(pose, side, 'FA', elbow);
  return { points: [shoulder, elbow, wrist, hand(pose, side, wrist, wall)] };
}

/** A hand goes on along the forearm, but lies flat on the floor or wall it would pass through. */
function hand(pose: Pose, side: Side, wrist: Point, wall: number): Point {
  const length = handLength * (pose.short?.[`${side}.FA`] ?? 1);
  const tip = step(wrist, pose[side].FA ?? 0, length);
  if (tip[0] > wall) return [Math.min(wrist[0], wall - 1), wrist[1] + length];
  return tip[1] < 1 ? [wrist[0] + length, Math.max(1.5, wrist[1] - 1)] : tip;
}

function leg(pose: Pose, side: Side, hip: Point): Limb {
  const knee = segment(pose, side, 'TH', hip);
  const ankle = segment(pose, side, 'SH', knee);
  const toes = pose[side].FT;
  const share = pose.short?.[`${side}.FT`] ?? 1;
  if (toes === undefined || share === 0) return { points: [hip, knee, ankle] };
  // All figures face right or lie face up with the head at the left: the sole is always clockwise of the toes.
  const below = (point: Point) => step(point, toes - 90, 2.3);
  return {
    points: [hip, knee, ankle],
    sole: [below(step(ankle, toes + 180, 3 * share)), below(step(ankle, toes, (lengths.FT - 2.5) * share))],
  };
}

/** The pose a share `t` (0 to 1) of the way from `a` to `b`; angles turn the short way round. */
export function blend(a: Pose, b: Pose, t: number): Pose {
  const number = (from = 0, to = 0) => from + (to - from) * t;
  const turn = (from: number, to: number) => from + (((((to - from) % 360) + 540) % 360) - 180) * t;
  const limbs = (from: Pose['near'], to: Pose['near']) => {
    const mixed: Pose['near'] = {};
    for (const name of Object.keys(from) as Segment[]) mixed[name] = turn(from[name] ?? 0, to[name] ?? from[name] ?? 0);
    return mixed;
  };
  const short = b.short ?? a.short;
  const bend = b.bend ?? a.bend;
  return {
    hip: [number(a.hip[0], b.hip[0]), number(a.hip[1], b.hip[1])],
    T: turn(a.T, b.T),
    H: turn(a.H, b.H),
    near: limbs(a.near, b.near),
    far: limbs(a.far, b.far),
    curve: number(a.curve, b.curve),
    ...(short && { short }),
    ...(bend && { bend }),
    ...(a.knees !== undefined && { knees: turn(a.knees, b.knees ?? a.knees) }),
  };
}
