/**
 * Turns Lit's property decorators into the calls they make. A decorator costs a helper in each file, and one in the
 * bundle would need Lit's decorators made fit for other people's pages too.
 */
const decorator =
  /__decorateClass\(\[\s*(?:property\(([^]*?)\)|state\(\))\s*\], (\w+)\.prototype, "(\w+)"(?:, \d)?\);/g;
const ofState = '{ state: true, attribute: false }';

export const properties = () => ({
  name: 'properties',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('__decorateClass')) return null;
    const plain = code.replace(
      decorator,
      (_, options, owner, name) =>
        `${owner}.createProperty("${name}", ${options === undefined ? ofState : options || '{}'});`,
    );
    if (/\b(?:property|state)\(/.test(plain)) this.error(`A property of ${id} is declared in a way that is not known.`);
    return { code: plain, map: null };
  },
});
