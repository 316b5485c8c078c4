/** The div form and the defaults on the script tag, on real pages. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Pages, type Opened } from '../support/pages.js';

let pages: Pages;
before(async () => (pages = await Pages.start()));
after(() => pages.stop());

const page = (body: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body>${body}</body></html>`;
const module = (attributes = '') => `<script type="module" src="/carelets.js" ${attributes}></script>`;
const classic = (attributes = '') => `<script src="/carelets.classic.js" ${attributes}></script>`;
const div = '<div id="mine" data-carelet="stretch-carousel" data-set="planA" data-region="IE"><p>Fallback.</p></div>';

const setOf = ({ page: tab }: Opened) =>
  tab.$$eval('[data-carelet]', (all) =>
    all.flatMap((one) => one.shadowRoot?.querySelector('stretch-carousel')?.getAttribute('set') ?? []),
  );
/** `>>>` looks into roots. */
const drawn = ({ page: tab }: Opened, tag: string) =>
  tab.$eval(`>>> ${tag}`, (one) => (one.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '').length > 40);

for (const [name, html] of [
  ['a module before it', module() + div],
  ['a module after it', div + module()],
  ['a classic script in the head, while its children are still to come', classic() + div],
  ['a classic script after it', div + classic()],
] as const) {
  test(`a div becomes its widget with ${name}`, async () => {
    const opened = await pages.open({ html: page(html) });
    assert.deepEqual(await setOf(opened), ['planA']);
    assert.ok(await drawn(opened, 'stretch-carousel'));
    const box = await opened.page.$eval('#mine', (one) => ({
      html: one.outerHTML,
      fallback: one.firstElementChild?.getClientRects().length,
      region: one.shadowRoot?.firstElementChild?.getAttribute('region'),
    }));
    assert.deepEqual(box, { html: div, fallback: 0, region: 'IE' });
    assert.deepEqual(opened.said, []);
  });
}

test('a div added later becomes its widget too, alone or inside something', async () => {
  const opened = await pages.open({ html: page(module() + '<main></main>') });
  await opened.page.$eval(
    'main',
    (main, one) => {
      main.insertAdjacentHTML('beforeend', one);
      main.insertAdjacentHTML('beforeend', `<section><p>${'x'}</p>${one.replace('planA', 'planB')}</section>`);
    },
    div,
  );
  assert.deepEqual(await setOf(opened), ['planA', 'planB']);
});

test('a copy of the page, as Turbo and the back button keep one, is not drawn twice', async () => {
  const opened = await pages.open({ html: page(module() + div) });
  await opened.page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    document.body.replaceWith(copy);
  });
  assert.deepEqual(await setOf(opened), ['planA']);
  assert.ok(await drawn(opened, 'stretch-carousel'));
  assert.equal(await opened.page.$eval('#mine', (one) => one.shadowRoot?.childElementCount), 1);
});

test('a page that changes the children of its div, as React or a refresh in place does, keeps its widget', async () => {
  const opened = await pages.open({ html: page(module() + div) });
  const kept = await opened.page.$eval('#mine', (one) => {
    const widget = one.shadowRoot?.firstElementChild;
    const [child] = one.children;
    one.removeChild(child as Element);
    one.append(document.createElement('p'));
    return widget?.isConnected;
  });
  assert.equal(kept, true);
  assert.deepEqual(await setOf(opened), ['planA']);
});

test('an element that can hold no root says what to write, and stays readable', async () => {
  const opened = await pages.open({ html: page(`${module()}<ul><li data-carelet="fact-stat">Text.</li></ul>`) });
  assert.match(opened.said.join(), /<li data-carelet="fact-stat"> cannot hold a widget\. Write a <div> inside it\./);
  assert.match(await opened.page.$eval('body', (body) => body.innerText), /Text\./);
});

test('the language of the page counts inside the root of a component of its own', async () => {
  const opened = await pages.open({ html: page(`${module()}<p id="own" lang="de"></p>`) });
  const lang = await opened.page.$eval('#own', async (own) => {
    const widget = document.createElement('fact-stat') as unknown as HTMLElement & {
      words: unknown;
      updateComplete: Promise<void>;
    };
    own.attachShadow({ mode: 'open' }).append(widget);
    (globalThis as unknown as { carelets: { addWords(lang: string, words: object): void } }).carelets.addWords('de', {
      close: 'Zu',
    });
    widget.remove();
    own.shadowRoot?.append(widget);
    await widget.updateComplete;
    return JSON.stringify(widget.words).includes('"Zu"');
  });
  assert.equal(lang, true);
});

test('two copies of the bundle draw a div once', async () => {
  const opened = await pages.open({ html: page(classic() + module() + div) });
  assert.deepEqual(await setOf(opened), ['planA']);
  assert.equal(await opened.page.$eval('#mine', (one) => one.shadowRoot?.childElementCount), 1);
});

test('a div in an editor stays as it was, because it will be saved', async () => {
  const opened = await pages.open({ html: page(`${module()}<div contenteditable>${div}</div>`) });
  assert.deepEqual(await setOf(opened), []);
});

test('a div copies attributes of its widget alone', async () => {
  const odd = div.replace('<div', '<div data-onclick="alert(1)" data-style="color:red" data-id="x" data-class="y"');
  const opened = await pages.open({ html: page(module() + odd) });
  const names = await opened.page.$eval('>>> stretch-carousel', (one) => one.getAttributeNames());
  assert.deepEqual(names, ['region', 'set']);
});

test('a div of an unknown name stays readable and says what to write', async () => {
  const opened = await pages.open({ html: page(`${module()}<div data-carelet="script">Text.</div>`) });
  assert.match(opened.said.join(), /data-carelet="script" is not known\. Write one of: .*pain-check-quiz/);
  assert.match(await opened.page.$eval('body', (body) => body.innerText), /Text\./);
});

for (const [name, script] of [
  ['module', module],
  ['classic', classic],
] as const) {
  test(`defaults on the ${name} script tag hold for the page, and an attribute of an element wins`, async () => {
    const html = `${script('data-region="NZ" data-theme="dark" data-lang="de"')}
      <pain-check-quiz id="a"></pain-check-quiz><pain-check-quiz id="b" region="GB" theme="light" lang="en"></pain-check-quiz>`;
    const opened = await pages.open({ html: page(html) });
    const read = (id: string) =>
      opened.page.$eval(id, (one) => {
        const { region, theme } = one as HTMLElement & { region: string; theme: string };
        return { region, theme, shown: one.getAttribute('theme') };
      });
    assert.deepEqual(await read('#a'), { region: 'NZ', theme: 'dark', shown: null });
    assert.deepEqual(await read('#b'), { region: 'GB', theme: 'light', shown: 'light' });
  });
}

test('data-topic and data-pack-src are defaults that an element overrides', async () => {
  const html = `${module('data-topic="knee"')}<pain-check-quiz id="a">None.</pain-check-quiz>
    <pain-check-quiz id="b" topic="back-pain-running"></pain-check-quiz>`;
  const topic = await pages.open({ html: page(html) });
  assert.match(topic.said.join(), /topic="knee" is not known/);
  assert.ok(await drawn(topic, '#b'));

  const pack = await pages.open({ html: page(html.replace('data-topic="knee"', 'data-pack-src="/packs/knee"')) });
  assert.ok(pack.asked.includes(`${pages.url}/packs/knee/topic.json`));
  assert.ok(await drawn(pack, '#b'));
});

test('a page with elements named like parts of the document still finds the script tag', async () => {
  const html = `<img name="currentScript" alt="" /><img name="querySelectorAll" alt="" />${module('data-region="NZ"')}<pain-check-quiz></pain-check-quiz>`;
  const opened = await pages.open({ html: page(html) });
  assert.equal(
    await opened.page.$eval('pain-check-quiz', (one) => (one as HTMLElement & { region: string }).region),
    'NZ',
  );
});

test('a prefix that is no word is told, and so is the tag of a widget that another file holds', async () => {
  const prefix = await pages.open({ html: page(`${module('data-prefix="acme-health"')}<fact-stat></fact-stat>`) });
  assert.deepEqual(prefix.said, [
    'warn: carelets: <script> data-prefix="acme-health" is not used. Write letters and digits alone, such as "acme".',
  ]);
  const one =
    '<script type="module" src="/widgets/fact-stat.js"></script><fact-stat></fact-stat><bmi-check></bmi-check>';
  const other = await pages.open({ html: page(one) });
  assert.match(
    other.said.join('\n'),
    /^\w+: carelets: <bmi-check> is not in the script of this page\. Load carelets\.js/,
  );
});

test('a default on the script tag that is not known is told once, whatever the number of widgets', async () => {
  const html = `${module('data-region="England"')}<faq-list></faq-list><warning-signs></warning-signs>`;
  const { said } = await pages.open({ html: page(html) });
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said.join(), /<script> data-region="England" is not known\. Write one of: GB/);
});

test('the demo article hears nothing', async () => {
  const { said } = await pages.open(`${pages.service}/`);
  assert.deepEqual(said, []);
});
