/** The jointed figure of an exercise, drawn from the pack's angles. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Exercise, Pose } from '../pack/topic.schema.js';
import { between, joints, step, type Point } from './figure-joints.js';
import { shapes, wallOf } from './figure-shapes.js';

/** Draws one pose. `arrowFrom` adds an arrow along the way the body moved from that pose to this one. */
export function figure(exercise: Exercise, pose: Pose, label: string, arrowFrom?: Pose): TemplateResult {
  const { x, width, height } = frame(exercise);
  const drawn = shapes(exercise, pose);
  return html`<svg
    class="figure"
    viewBox="${x} ${-height} ${width} ${height + 5}"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    <path class="floor" d="M${x + 2} 0.8H${x + width - 2}" />
    ${exercise.props?.map((prop) =>
      prop.type === 'wall'
        ? svg`<path class="wall" d="M${prop.x + 1.5} 0V${-height + 2}"/>`
        : prop.type === 'cushion'
          ? svg`<rect class="cushion" x=${prop.x - 7} y="-2" width="14" height="2.6" rx="1.3"/>`
          : nothing,
    )}
    <path class="far" data-part="farArm" d=${drawn.farArm} />
    <path class="far" data-part="farLeg" d=${drawn.farLeg} />
    <path class="far" data-part="farHead" d=${drawn.farHead} />
    <path class="near" data-part="trunk" d=${drawn.trunk} />
    <path class="near" data-part="head" d=${drawn.head} />
    <path class="strap" data-part="strap" d=${drawn.strap} />
    <path class="near" data-part="nearLeg" d=${drawn.nearLeg} />
    <path class="near" data-part="nearArm" d=${drawn.nearArm} />
    <path class="joint" data-part="joints" d=${drawn.joints} />
    ${arrowFrom ? arrow(exercise, arrowFrom, pose) : nothing}
  </svg>`;
}

/** Moves a drawn figure to another pose without drawing it anew. */
export function repose(drawing: Element, exercise: Exercise, pose: Pose): void {
  const drawn = shapes(exercise, pose);
  for (const path of drawing.querySelectorAll<SVGPathElement>('[data-part]')) {
    path.setAttribute('d', drawn[path.dataset['part'] as keyof typeof drawn]);
  }
}

/** One frame for all poses of an exercise, so that nothing is clipped and the figure does not jump. */
export function frame(exercise: Exercise): { x: number; width: number; height: number } {
  const poses = [exercise.poses, exercise.easier?.poses, exercise.harder?.poses].flatMap((some) =>
    Object.values(some ?? {}),
  );
  const points = poses.flatMap((pose) => reach(exercise, pose));
  if (wallOf(exercise) < Infinity) points.push([wallOf(exercise) + 2, 40]);
  const xs = points.map(([x]) => x);
  const left = Math.min(...xs) - 13;
  const right = Math.max(...xs) + 13;
  const height = Math.max(44, Math.max(...points.map(([, y]) => y)) + 15);
  // Never closer than this, so that lying and standing figures have about the same size.
  const width = Math.max(right - left, 112, height * 1.25);
  return { x: (left + right - width) / 2, width, height };
}

function reach(exercise: Exercise, pose: Pose): Point[] {
  if (exercise.view === 'end') {
    return [
      [-40, 4],
      [40, 4],
      [0, 30],
    ];
  }
  const { hip, shoulder, head, arms, legs } = joints(pose, wallOf(exercise));
  const limbs = [arms.near, arms.far, legs.near, legs.far].flatMap((limb) => [
    ...(limb?.points ?? []),
    ...(limb?.sole ?? []),
  ]);
  return [hip, shoulder, head, ...limbs];
}

/** An arrow beside the part that moves most, in the direction it moves, where the body leaves room for it. */
function arrow(exercise: Exercise, from: Pose, to: Pose): unknown {
  if (exercise.view === 'end') return nothing;
  const after = reach(exercise, to);
  const body = after.flatMap((point, n) => [point, between(point, after[n + 1] ?? point, 0.5)]);
  const moves = reach(exercise, from).map((start, n) => {
    const end = after[n] ?? start;
    const degrees = (Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI;
    return { tail: step(end, degrees, 7.5), tip: step(end, degrees, 14), degrees, by: distance(start, end) };
  });
  const most = Math.max(4, ...moves.map(({ by }) => by * 0.6));
  const clear = (mark: Point) => body.every((point) => distance(point, mark) > 7);
  const move = moves
    .filter(({ tip, by }) => by >= most && tip[1] > 2)
    .sort((a, b) => b.by - a.by)
    .find(({ tail, tip }) => clear(tail) && clear(tip));
  if (!move) return nothing;
  const wing = (turn: number) => step(move.tip, move.degrees + turn, 3.2);
  const xy = ([x, y]: Point) => `${x.toFixed(1)} ${(-y).toFixed(1)}`;
  return svg`<path class="arrow" d="M${xy(move.tail)}L${xy(move.tip)}M${xy(wing(145))}L${xy(move.tip)}L${xy(wing(-145))}"/>`;
}

const distance = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1]);

export const figureStyles = css`
  .figure {
    display: block;
    width: 100%;
    height: auto;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .figure .near,
  .figure .far {
    fill: var(--_accent);
    stroke: var(--_tint);
    stroke-width: 2;
    paint-order: stroke;
  }
  .figure .far {
    fill: var(--_far);
  }
  .figure .joint {
    fill: none;
    stroke: var(--_tint);
    stroke-width: 0.6;
    opacity: 0.7;
  }
  .figure .floor,
  .figure .wall {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.6;
  }
  .figure .cushion {
    fill: var(--_line);
    stroke: var(--_soft-ink);
    stroke-width: 0.5;
  }
  .figure .strap {
    fill: none;
    stroke: var(--_soft-ink);
    stroke-width: 1.2;
  }
  .figure .arrow {
    fill: none;
    stroke: var(--_soft-ink);
    stroke-width: 1.6;
  }
  @media (forced-colors: active) {
    .figure .near {
      fill: CanvasText;
    }
    .figure .far {
      fill: GrayText;
    }
    .figure .near,
    .figure .far,
    .figure .joint {
      stroke: Canvas;
    }
    .figure .floor,
    .figure .wall,
    .figure .strap,
    .figure .arrow {
      stroke: CanvasText;
    }
  }
`;
