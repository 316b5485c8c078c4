/** The jointed figure: bones keep their length, feet stay on the floor, nothing leaves the picture. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Exercise, Pose } from '../../src/pack/topic.schema.js';
import { blend, joints, type Point } from '../../src/ui/figure-joints.js';
import { frame } from '../../src/ui/figure.js';
import { shapes, wallOf } from '../../src/ui/figure-shapes.js';
import { boxOf, contactsOf, everyMove, everyPose, exercise, exercises, partOf } from '../support/poses.js';

const apart = (a: Point | undefined, b: Point | undefined) =>
  a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : assert.fail('a joint is missing');
const close = (a: number, b: number, what: string) => assert.ok(Math.abs(a - b) < 0.01, `${what}: ${a} is not ${b}`);
const side = (one: { exercise: Exercise }) => one.exercise.view !== 'end';

/** Lengths in per cent of body height, from the evidence. */
function checkBones(one: Exercise, pose: Pose, name: string): void {
  const body = joints(pose, wallOf(one));
  const share = (segment: string) => pose.short?.[segment] ?? 1;
  if (body.middle && !body.curved) {
    close(apart(body.hip, body.middle) + apart(body.middle, body.shoulder), 28.8, `${name} bent trunk`);
  } else close(apart(body.hip, body.shoulder), 28.8, `${name} trunk`);
  close(apart(body.shoulder, body.head), 12, `${name} neck`);
  for (const limb of ['near', 'far'] as const) {
    const [shoulder, elbow, wrist] = body.arms[limb]?.points ?? [];
    if (shoulder) {
      close(apart(shoulder, elbow), 18.6 * share(`${limb}.UA`), `${name} ${limb} upper arm`);
      close(apart(elbow, wrist), 14.6 * share(`${limb}.FA`), `${name} ${limb} forearm`);
    }
    const [hip, knee, ankle] = body.legs[limb]?.points ?? [];
    if (hip) {
      close(apart(hip, knee), 24.5 * share(`${limb}.TH`), `${name} ${limb} thigh`);
      close(apart(knee, ankle), 24.6 * share(`${limb}.SH`), `${name} ${limb} shank`);
    }
    const [heel, toe] = body.legs[limb]?.sole ?? [];
    if (heel) close(apart(heel, toe), 12.5 * share(`${limb}.FT`), `${name} ${limb} foot`);
  }
}

describe('bones', () => {
  it('have the length of the evidence in every pose', () => {
    for (const { exercise, pose, name } of everyPose.filter(side)) checkBones(exercise, pose, name);
  });

  it('keep it at every moment of every move', () => {
    const moves = everyMove.filter(side);
    fc.assert(
      fc.property(fc.constantFrom(...moves), fc.double({ min: 0, max: 1, noNaN: true }), (move, t) =>
        checkBones(move.exercise, blend(move.from, move.to, t), `${move.name} at ${t}`),
      ),
      { numRuns: 1000, seed: 20261123 },
    );
  });
});

describe('moves', () => {
  it('begin and end at their poses', () => {
    for (const { exercise, from, to, name } of everyMove) {
      const at = (pose: Pose) => {
        const { hip, shoulder, head, arms, legs } = joints(pose, wallOf(exercise));
        return JSON.stringify([hip, shoulder, head, arms, legs, pose.knees], (_key, value: unknown) =>
          typeof value === 'number' ? Math.round(value * 1e6) / 1e6 + 0 : value,
        );
      };
      assert.equal(at(blend(from, to, 0)), at(from), `${name} begins elsewhere`);
      assert.equal(at(blend(from, to, 1)), at(to), `${name} ends elsewhere`);
    }
  });

  it('never jump: a small step in time is a small step of every joint', () => {
    for (const { from, to, name } of everyMove.filter(side)) {
      for (let n = 0; n < 50; n++) {
        const [a, b] = [joints(blend(from, to, n / 50)), joints(blend(from, to, (n + 1) / 50))];
        for (const part of ['hip', 'shoulder', 'head'] as const) assert.ok(apart(a[part], b[part]) < 3, name);
        const ends = (body: typeof a) => [
          body.arms.near?.points[2],
          body.arms.far?.points[2],
          body.legs.near?.points[2],
        ];
        ends(a).forEach((point, k) => {
          if (point) assert.ok(apart(point, ends(b)[k]) < 6, `${name} jumps at ${n / 50}`);
        });
      }
    }
  });

  it('turn the short way round', () => {
    const pose = (T: number): Pose => ({ hip: [0, 0], T, H: T, near: {}, far: {} });
    assert.equal(blend(pose(350), pose(10), 0.5).T % 360, 0);
    assert.equal((blend(pose(10), pose(350), 0.5).T + 360) % 360, 0);
  });
});

describe('the floor', () => {
  for (const { exercise, pose, name } of everyPose.filter(side)) {
    it(`carries what rests on it in ${name}`, () => {
      for (const part of contactsOf(name)) {
        for (const { point, radius } of partOf(exercise, pose, part)) {
          const gap = point[1] - radius;
          assert.ok(Math.abs(gap) <= 2, `${part} is ${gap.toFixed(1)} above the floor`);
        }
      }
    });

    it(`is not passed through in ${name}`, () => {
      const { bottom } = boxOf(Object.values(shapes(exercise, pose)));
      assert.ok(bottom <= 1, `${bottom.toFixed(1)} below the floor`);
    });
  }

  it('holds planted feet, hands and knees in place while a figure moves', () => {
    // A step, a slide of the hands and a rolling foot move on the floor.
    const slide = ['E03', 'E05a', 'E05b', 'walk'];
    for (const { exercise, from, to, name } of everyMove.filter(side)) {
      if (slide.includes(exercise.id)) continue;
      const nameOf = (pose: Pose) => everyPose.find((one) => one.pose === pose)?.name ?? '';
      const both = contactsOf(nameOf(from)).filter((part) => contactsOf(nameOf(to)).includes(part));
      for (const part of both) {
        const [a] = partOf(exercise, from, part);
        const [b] = partOf(exercise, to, part);
        const moved = Math.abs((a?.point[0] ?? NaN) - (b?.point[0] ?? NaN));
        assert.ok(moved <= 2.5, `${name}: ${part} slides by ${moved.toFixed(1)}`);
      }
    }
  });
});

describe('the wall', () => {
  const atWall = everyPose.filter(({ exercise }) => wallOf(exercise) < Infinity);
  it('is in the calf stretches', () => assert.equal(atWall.length, 4));

  for (const { exercise, pose, name } of atWall) {
    it(`is touched by both hands in ${name}`, () => {
      const { near, far } = joints(pose, wallOf(exercise)).arms;
      for (const arm of [near, far]) {
        const finger = arm?.points[3] ?? assert.fail();
        const gap = wallOf(exercise) - finger[0];
        assert.ok(gap >= 0.5 && gap <= 2, `the hand is ${gap.toFixed(1)} from the wall`);
      }
    });
  }
});

describe('the trunk of cat-cow', () => {
  it('rises six units in cat and sinks four in cow', () => {
    const off = (key: string) => {
      const { hip, middle, shoulder, curved } = joints(exercise('E02').poses[key] ?? assert.fail());
      assert.ok(middle && curved);
      // The middle of a quadratic curve, against the middle of its chord.
      return (middle[1] - (hip[1] + shoulder[1]) / 2) / 2 / Math.cos((14.5 * Math.PI) / 180);
    };
    close(off('cat'), 6, 'cat');
    close(off('cow'), -4, 'cow');
  });
});

describe('the picture', () => {
  for (const one of exercises) {
    it(`holds all of ${one.id} at every moment`, () => {
      const { x, width, height } = frame(one);
      const moves = everyMove.filter(({ exercise }) => exercise === one);
      const poses = moves.flatMap(({ from, to }) => [0, 0.25, 0.5, 0.75, 1].map((t) => blend(from, to, t)));
      for (const pose of poses) {
        const drawn = Object.values(shapes(one, pose));
        assert.ok(!drawn.join().includes('NaN'));
        const box = boxOf(drawn);
        assert.ok(box.left >= x && box.right <= x + width, `${box.left} to ${box.right} leaves ${x} to ${x + width}`);
        assert.ok(box.top >= -height && box.bottom <= 5, `${box.top} to ${box.bottom} leaves ${-height} to 5`);
      }
    });
  }
});
