/** How well two colours can be told apart (WCAG 2.2, 1.4.3), and the nearest colour that can. */

export type Rgb = readonly [red: number, green: number, blue: number];

/** `#0a6b66` or `#0aa`; undefined for anything else. */
export function parseHex(text: string): Rgb | undefined {
  const hex = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (!hex) return undefined;
  const pairs = hex.length === 3 ? [...hex].map((one) => one + one) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => parseInt(pair, 16));
  return [red, green, blue];
}

export const toHex = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 for black and 1 for white. */
export function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 for the same colour, 21 for black on white. */
export function ratio(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour itself when it can be read on the background, else the least changed one towards black or white. */
export function repaired(colour: Rgb, background: Rgb, wanted = 4.5): Rgb {
  if (ratio(colour, background) >= wanted) return colour;
  const black: Rgb = [0, 0, 0];
  const white: Rgb = [255, 255, 255];
  const goal = ratio(black, background) >= ratio(white, background) ? black : white;
  for (let step = 1; step <= 100; step++) {
    const mixed = colour.map((part, n) => Math.round(part + ((goal[n] ?? 0) - part) * (step / 100)));
    const [red = 0, green = 0, blue = 0] = mixed;
    if (ratio([red, green, blue], background) >= wanted) return [red, green, blue];
  }
  return goal;
}

/** The better of black and white on a colour. */
export const readableOn = (background: Rgb): Rgb =>
  ratio([0, 0, 0], background) > ratio([255, 255, 255], background) ? [0, 0, 0] : [255, 255, 255];
