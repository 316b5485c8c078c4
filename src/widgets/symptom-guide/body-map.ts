/** A person seen from behind, with the spots of the list. The list says the same in words, so the picture has none. */
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Place, Spot } from '../../pack/sections/symptoms.js';
import { isLit } from './symptom-guide.model.js';

/** The right half of the outline; the left half is its mirror image. */
const half =
  'M60 33L66.5 35C66.5 42 67 46 72 48.5C80 52 88 52 91 60C94.5 69 95 79 96.5 90C98.5 104 101.5 117 103 130C104 138 105 146 103.5 153C102.5 159.5 97.5 160 96.5 154C95 146 94 138 92 130C89 118 86.5 105 84.5 93C83.5 87 82.5 81 81.5 76C81 88 79 99 78.5 107C78 115 81 124 83.5 134C86.5 146 87 158 86 170C84.5 189 80.5 205 79.5 221C80.5 233 82.5 243 81 256C79.5 267 76.5 275 76.5 283C76.5 287 81.5 290 81 293C78 294.5 71 294.5 67.5 293C66.5 289 67.5 286 67.5 282C67 268 64.5 253 65.5 240C66.5 232 66.5 227 66.5 220C66.5 204 63.5 184 61.5 166L60 163Z';

/** Where a spot lies on the right half; `mid` lies on the line between the halves. */
const spots: readonly { spot: Spot; shape: SVGTemplateResult; mid?: boolean }[] = [
  { spot: 'upper-back', shape: svg`<ellipse cx="60" cy="73" rx="12" ry="15"/>`, mid: true },
  { spot: 'low-centre', shape: svg`<rect x="55.5" y="102" width="9" height="28" rx="4.5"/>`, mid: true },
  { spot: 'low', shape: svg`<ellipse cx="71.5" cy="115" rx="5.5" ry="13"/>` },
  { spot: 'buttock', shape: svg`<ellipse cx="74" cy="150" rx="10.5" ry="11"/>` },
  { spot: 'dimple', shape: svg`<circle cx="66.5" cy="134.5" r="4"/>` },
  { spot: 'sit-bone', shape: svg`<ellipse cx="71" cy="165.5" rx="6" ry="4"/>` },
  { spot: 'saddle', shape: svg`<ellipse cx="60" cy="157" rx="3.5" ry="8"/>`, mid: true },
  { spot: 'thigh', shape: svg`<ellipse cx="73.5" cy="194" rx="7.5" ry="20"/>` },
  { spot: 'calf', shape: svg`<ellipse cx="73" cy="249" rx="5.5" ry="19"/>` },
];

export function bodyMap(place: Place | undefined, choose: (spot: Spot) => void): TemplateResult {
  const pressed = ({ target }: Event) => {
    const spot = (target as Element).closest('[data-spot]')?.getAttribute('data-spot');
    if (spot) choose(spot as Spot);
  };
  const side = (
    name: 'left' | 'right',
  ) => svg`<g transform=${name === 'left' ? 'matrix(-1 0 0 1 120 0)' : 'matrix(1 0 0 1 0 0)'}>
    <path class="body" d=${half} />
    <path class="crease" d="M66 63C71 66 75 72 74 82M62.5 163C68 171 78 170 84 162M68 222C71 224 75 224 78 222" />
    ${spots.map(({ spot, shape, mid }) =>
      mid ? '' : svg`<g data-spot=${spot} class="spot ${isLit(place, spot, name) ? 'lit' : ''}">${shape}</g>`,
    )}
  </g>`;
  return html`<svg class="map" part="picture" viewBox="8 2 104 296" aria-hidden="true" @pointerup=${pressed}>
    <ellipse class="body" cx="60" cy="21" rx="12.5" ry="15.5" />
    ${side('left')}${side('right')}
    <path class="crease" d="M60 46V98M60 141V150" />
    ${spots.map(({ spot, shape, mid }) =>
      mid ? svg`<g data-spot=${spot} class="spot ${isLit(place, spot, 'right') ? 'lit' : ''}">${shape}</g>` : '',
    )}
  </svg>`;
}

export const mapStyles = css`
  .map {
    display: block;
    width: 100%;
    max-height: 460px;
    stroke-linecap: round;
  }
  .body {
    fill: var(--_far);
  }
  .crease {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.2;
    opacity: 0.7;
  }
  .spot {
    fill: var(--_surface);
    fill-opacity: 0.35;
    stroke: var(--_surface);
    stroke-width: 1.2;
    cursor: pointer;
    transition:
      fill 200ms,
      fill-opacity 200ms;
  }
  .spot:hover {
    fill-opacity: 0.75;
  }
  .spot.lit {
    fill: var(--_accent);
    fill-opacity: 1;
  }
  .danger .spot.lit {
    fill: var(--_emergency);
  }
  @media (forced-colors: active) {
    .body {
      fill: Canvas;
      stroke: CanvasText;
    }
    .spot {
      fill: Canvas;
      stroke: GrayText;
      stroke-width: 0.6;
      forced-color-adjust: none;
    }
    .spot.lit,
    .danger .spot.lit {
      fill: Highlight;
    }
  }
`;
