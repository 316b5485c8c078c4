/** A page whose script tag gives the widgets a prefix, rendered ahead. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { example, pageWith, tags } from '../support/ahead.js';
import { pages, renderFallback, renderPage, renderStream } from '../support/pages-ahead.js';

const script = (prefix: string): string => `<script type="module" src="/carelets.js" data-prefix="${prefix}"></script>`;
const prefixed = (html: string): string => html.replaceAll(/(<\/?)([a-z]+-[a-z-]+)/g, '$1acme-$2');
const page = (body: string, prefix = 'acme'): string => pageWith(body + script(prefix));
const drawn = (html: string): number => html.match(/<template shadowrootmode/g)?.length ?? 0;
const without = (html: string): string => html.replace(/<template shadowrootmode="closed">[^]*?<\/template>/g, '');

test('every widget is drawn under its prefix, and the page is else the same', () => {
  for (const tag of tags.filter((one) => one !== 'comments-count' && one !== 'health-article')) {
    const html = page(prefixed(example(tag)));
    const ahead = renderPage(html);
    assert.equal(drawn(ahead), 1, tag);
    assert.equal(without(ahead), html);
  }
});

test('a name without the prefix is somebody else’s, and so is another prefix', () => {
  for (const body of [example('fact-stat'), prefixed(example('fact-stat')).replaceAll('acme', 'other')]) {
    assert.equal(renderPage(page(body)), page(body));
  }
});

test('a prefix that no tag can begin with is taken no notice of, as by the bundle', () => {
  for (const prefix of ['9x', 'a-b', '<b>', '']) {
    assert.equal(drawn(renderPage(page(example('fact-stat'), prefix))), 1, prefix);
  }
});

test('a div holds the widget under its prefix', () => {
  const ahead = renderPage(page('<div data-carelet="fact-stat" data-fact="us-adults-2019">Read on.</div>'));
  assert.match(ahead, /<acme-fact-stat fact="us-adults-2019"><template shadowrootmode/);
  assert.match(ahead, /Read on\.<\/acme-fact-stat><\/div>/);
});

test('a stream is told the prefix; a feed has the words', async () => {
  const body = pageWith(prefixed(example('fact-stat')));
  const stream = renderStream({ defaults: { prefix: 'acme' } });
  stream.end(body);
  let streamed = '';
  for await (const chunk of stream) streamed += String(chunk);
  assert.equal(drawn(streamed), 1);
  const feed = renderFallback(page(prefixed(example('fact-stat'))));
  assert.match(feed, /adults in the USA/);
  assert.doesNotMatch(feed, /acme|<script/);
});

for (const tag of ['pain-check-quiz', 'health-article'])
  test(`<acme-${tag}> is taken over by the script, and so is every widget inside it`, async () => {
    const { page: tab, said } = await pages.open(
      { html: renderPage(page(prefixed(example(tag)))) },
      (one) =>
        one.evaluateOnNewDocument(() => {
          const roots: ShadowRoot[] = [];
          Object.assign(window, { roots });
          const attach = HTMLElement.prototype.attachInternals;
          HTMLElement.prototype.attachInternals = function () {
            const internals = attach.call(this);
            if (internals.shadowRoot) roots.push(internals.shadowRoot);
            internals.shadowRoot?.querySelectorAll('*').forEach((element) => Object.assign(element, { ahead: true }));
            return internals;
          };
        }),
      'closed',
    );
    await tab.waitForFunction((name) => document.querySelector(name)?.matches(':defined'), {}, `acme-${tag}`);
    // The first update is over when the marks of the page rendered ahead are gone.
    await tab.waitForFunction(() =>
      (window as unknown as { roots: ShadowRoot[] }).roots.every((root) => !root.querySelector('style[data-ahead]')),
    );
    const { elements, undefinedTags, fresh } = await tab.evaluate(() => {
      const { roots } = window as unknown as { roots: ShadowRoot[] };
      const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
      return {
        elements: all.length,
        undefinedTags: all.filter((one) => one.matches(':not(:defined)')).map(({ localName }) => localName),
        fresh: all.filter((one) => !('ahead' in one)).map(({ localName }) => localName),
      };
    });
    assert.ok(elements > 20);
    assert.deepEqual(undefinedTags, []);
    // The stretches of an article draw the slides beside the first one later.
    if (tag === 'health-article')
      assert.ok(fresh.length < elements / 5, `${fresh.length} of ${elements} are drawn anew`);
    else assert.deepEqual(fresh, []);
    const next = await tab.evaluate(async () => {
      const quiz = (window as unknown as { roots: ShadowRoot[] }).roots.find((root) => root.querySelector('legend'));
      quiz?.querySelector<HTMLElement>('.option:last-of-type input')?.click();
      quiz?.querySelector<HTMLElement>('[part=next-button]')?.click();
      await new Promise(requestAnimationFrame);
      return quiz?.querySelector('.topline')?.textContent;
    });
    assert.match(next ?? '', /2 of 14/, 'the check goes on to its second question');
    assert.deepEqual(
      said.filter((line) => !/404|ERR_/.test(line)),
      [],
    );
    await tab.close();
  });
