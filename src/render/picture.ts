/** A drawing as an image of its own, for places that show no SVG in the text. Its colours are the light ones. */
import { defaultTreeAdapter as tree, serializeOuter, type DefaultTreeAdapterMap } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];

const colours =
  'svg{fill:#d5e0de;stroke-linecap:round;stroke-linejoin:round}.near,.on{fill:#0a6b66}.far{fill:#749094}' +
  '.floor,.wall,.strap,.arrow,.joint{fill:none;stroke:#4d6268;stroke-width:1.2}.joint{stroke:#fff;stroke-width:.6}' +
  '.floor,.wall{stroke:#d5e0de}text{fill:#15272b;font:4px sans-serif}';

/** Icons and ornaments go: they say nothing that the words beside them do not. */
export function pictureOf(svg: Element, classes: readonly string[]): Element[] {
  const alt = svg.attrs.find(({ name }) => name === 'aria-label')?.value ?? '';
  if (!alt && !classes.includes('figure')) return [];
  const box = svg.attrs.find(({ name }) => name === 'viewBox')?.value ?? '0 0 100 100';
  const [, , width = 100, height = 100] = box.split(/[\s,]+/).map(Number);
  const style = tree.createElement('style', svg.namespaceURI, []);
  tree.insertText(style, colours);
  svg.childNodes.unshift(style);
  svg.attrs = [
    { name: 'xmlns', value: 'http://www.w3.org/2000/svg' },
    { name: 'viewBox', value: box },
  ];
  const data = Buffer.from(serializeOuter(svg)).toString('base64');
  const shown = 220;
  return [
    tree.createElement('img', 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'], [
      { name: 'src', value: `data:image/svg+xml;base64,${data}` },
      { name: 'alt', value: alt },
      { name: 'width', value: String(shown) },
      { name: 'height', value: String(Math.round((shown * height) / width)) },
    ]),
  ];
}
