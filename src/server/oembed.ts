/** `/oembed?url=...`: what a content system needs to turn the address of a frame into the frame (oembed.com). */
import type { FastifyInstance } from 'fastify';
import { allow, sandbox } from '../frame/rights.js';

interface Query {
  url?: string;
  format?: string;
  maxwidth?: string;
  maxheight?: string;
}

/** `sites` are the origins whose frames are answered for; the service's own always is. */
export function addOembed(app: FastifyInstance, sites: ReadonlySet<string>): void {
  app.get<{ Querystring: Query }>('/oembed', async (request, reply) => {
    const { url, format = 'json', maxwidth, maxheight } = request.query;
    if (format !== 'json') return reply.code(501).send({ error: { code: 'format', message: 'Ask for format=json.' } });
    const own = [`http://${request.headers.host}`, `https://${request.headers.host}`];
    const frame = frameOf(url, (origin) => own.includes(origin) || sites.has(origin));
    if (!frame) {
      return reply.code(404).send({ error: { code: 'not-found', message: 'Give the address of a frame of ours.' } });
    }
    const width = atMost(maxwidth, 720);
    const height = atMost(maxheight, 700);
    const title = (frame.searchParams.get('widget') ?? '').replaceAll('-', ' ');
    return reply.header('cache-control', 'max-age=3600').send({
      version: '1.0',
      type: 'rich',
      provider_name: 'carelets',
      title,
      width,
      height,
      html: html(frame, title, width, height),
    });
  });
}

function frameOf(url: unknown, isOurs: (origin: string) => boolean): URL | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  const frame = new URL(url);
  const names = [...frame.searchParams.keys()];
  const isFrame = /^https?:$/.test(frame.protocol) && frame.pathname.endsWith('/frame.html') && isOurs(frame.origin);
  const isAsked = /^[a-z]+(-[a-z]+)+$/.test(frame.searchParams.get('widget') ?? '');
  return isFrame && isAsked && names.every((name) => /^[a-z-]+$/.test(name)) ? frame : undefined;
}

function atMost(asked: unknown, usual: number): number {
  const most = Number(asked);
  return Number.isInteger(most) && most >= 100 ? Math.min(most, usual) : usual;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const html = (frame: URL, title: string, width: number, height: number) =>
  `<iframe src="${escaped(frame.href)}" title="${escaped(title)}" sandbox="${sandbox}" allow="${allow}" width="${width}" height="${height}" loading="lazy" frameborder="0"></iframe>`;
