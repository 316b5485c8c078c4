/** The tokens, light and dark, and when which of them counts. */
import { unsafeCSS } from 'lit';

/** Name of each token, its light and its dark value. A page overrides one as `--carelets-NAME`. */
const tokens: readonly [name: string, light: string, dark: string][] = [
  ['ink', '#15272b', '#e8f0ef'],
  ['soft-ink', '#4d6268', '#a5b8ba'],
  ['surface', '#fff', '#10191b'],
  ['tint', '#f3f7f6', '#182426'],
  ['line', '#d5e0de', '#2d3d40'],
  // The border of what can be chosen and has no other sign of it: 3:1 against the surface and both tints.
  ['edge', '#6f8a8e', '#5f7d82'],
  ['accent', '#0a6b66', '#5ec4bb'],
  ['on-accent', '#fff', '#06201e'],
  ['accent-tint', '#e2f1ef', '#12302f'],
  ['far', '#749094', '#56747a'],
  ['self-care', '#2b6b3b', '#8bd09b'],
  ['self-care-tint', '#e8f4ea', '#14281a'],
  ['clinician', '#1c5a96', '#8fc0f0'],
  ['clinician-tint', '#e7f0f9', '#132536'],
  ['urgent', '#9a4b00', '#f0b26b'],
  ['urgent-tint', '#fdf1e2', '#2e2010'],
  ['emergency', '#ab1f1a', '#ff9b93'],
  ['emergency-tint', '#fdeceb', '#351514'],
];

const palette = (scheme: 'light' | 'dark') =>
  tokens
    .map(([name, light, dark]) => `--_${name}:var(--carelets-${name},${scheme === 'light' ? light : dark})`)
    .concat(`--_scheme:${scheme}`)
    .join(';');

/**
 * The scheme is a class inside (`Widget.scheme`), not an attribute of the host: that one is the page's own. Plain text,
 * because the minifier gives up on a rule with a placeholder in it.
 */
export const paletteStyles = unsafeCSS(
  `.root,.term{${palette('light')}}` +
    `@media screen and (prefers-color-scheme:dark){.auto{${palette('dark')}}}` +
    `@media screen{.dark{${palette('dark')}}}`,
);
