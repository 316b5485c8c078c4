/**
 * `static { this.styles = x }`, as esbuild writes a static field, becomes `static styles = x`: Safari 16.4 is the first with
 * static blocks. esbuild could lower them, but lowers every private name of the class with them.
 */
export const staticFields = () => ({
  name: 'static-fields',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('static {')) return null;
    const blocks = this.parse(code)
      .body.flatMap(classesOf)
      .flatMap(({ body }) => body.body.filter(isBlock));
    return { code: blocks.reduceRight(withFields, code), map: null };
  },
});

/** Of a statement of the file: `class A {}`, `const A = class {}`, `export class A {}`. */
const classesOf = (node) =>
  [node, node.declaration, ...(node.declarations ?? []).map(({ init }) => init)].filter((one) =>
    /^Class/.test(one?.type),
  );

const isBlock = ({ type, body }) =>
  type === 'StaticBlock' &&
  body.every(({ expression }) => expression?.type === 'AssignmentExpression' && isOwn(expression.left));
const isOwn = ({ type, object, computed }) =>
  type === 'MemberExpression' && object.type === 'ThisExpression' && !computed;

function withFields(code, { start, end, body }) {
  const fields = body.map(({ expression: { left, right } }) => {
    const value = code.slice(right.start, right.end);
    return `static ${left.property.name} = ${value};`;
  });
  return code.slice(0, start) + fields.join(' ') + code.slice(end);
}
