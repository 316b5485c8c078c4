/** Lit templates as HTML, without a browser. */
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { RenderResultIterator, renderThunked } from '@lit-labs/ssr/lib/render.js';

type Rendered = ConstructorParameters<typeof RenderResultIterator>[0];

export const collect = (rendered: Rendered): string =>
  collectResultSync(new RenderResultIterator(rendered)).replace(switches, (_, name, on) =>
    on === 'true' ? ` ${name}` : '',
  );

/** Lit writes `.checked=${false}` as an attribute, which ticks the box. Text cannot hold one: its quotes are escaped. */
const switches = / (checked|open)="(true|false)"/g;

/** A template as HTML that no script takes over. */
export const plainHtml = (template: unknown): string => withoutMarks(collect(renderThunked(template)));

/** Without the comments that say where Lit's values are. Text cannot hold one: its `<` is escaped. */
export const withoutMarks = (html: string): string => html.replace(/<!--[^]*?-->|<\?>/g, '');
