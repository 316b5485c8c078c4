/**
 * `npm run bench -- widgets`, or `node test/bench/widgets.mjs --rounds 9`: our widgets beside a minimal Lit widget,
 * SurveyJS, Swiper and Embla, in turn in one headless Chromium that is slowed down four times. Ratios of one run count;
 * the milliseconds depend on the machine.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from '../tools/chromium.mjs';
import { sizesOf } from '../tools/sizes.mjs';
import { folder, prepare, serve } from './pages.mjs';
import parts from '../../src/build/widgets.json' with { type: 'json' };
import { median, ratio, table, verdicts } from './report.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
/** Each with its page. A peer does one thing, as does a file that holds one widget. */
const contestants = {
  floor: ['floor'],
  'quiz from the bundle': ['carelets-quiz'],
  'quiz from a bundle of three': ['carelets-quiz', { file: 'carelets.chosen.classic.js' }],
  'quiz from its own file': ['carelets-quiz', { file: 'widgets/pain-check-quiz.js' }],
  SurveyJS: ['surveyjs'],
  'carousel from the bundle': ['carelets-carousel'],
  'carousel from a bundle of three': ['carelets-carousel', { file: 'carelets.chosen.classic.js' }],
  'carousel from its own file': ['carelets-carousel', { file: 'widgets/stretch-carousel.js' }],
  Swiper: ['swiper'],
  'Swiper with two slides filled': ['swiper', { slides: 'drawn' }],
  Embla: ['embla'],
};
/** Of comments-count a page has many, but each asks its service; the article is made of the others. */
const tags = Object.keys(parts).filter((tag) => !['comments-count', 'health-article'].includes(tag));
const slowDown = 4;
/** Milliseconds each up to which a thousand instances are measured too. */
const mostEach = 40;
/** Milliseconds after which a thousand are given up. */
const patience = 60_000;

await prepare();
const site = await serve();
const browser = await launch();

async function open([name, query], rate = slowDown) {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(site.url(name, query));
  return { page, client };
}

/**
 * The HTML of our slides: all of them whole, as a page writes them for another carousel; and as ours has drawn them at the
 * start, most still empty.
 */
async function slidesOfOurs() {
  const { page } = await open(['carelets-carousel'], 1);
  await page.evaluate(() => globalThis.result);
  const read = () =>
    page.evaluate(() =>
      [...globalThis.first.shadowRoot.querySelectorAll('[part=slide]')].map((slide) =>
        slide.innerHTML.replace(/<!--.*?-->/g, ''),
      ),
    );
  const drawn = await read();
  await page.evaluate(() => {
    globalThis.first.shadowRoot.querySelector('[part=all-button]').click();
    return globalThis.first.updateComplete;
  });
  const whole = await read();
  await page.close();
  return { drawn, whole };
}

async function once(contestant) {
  const { page } = await open(contestant);
  const loaded = await page.evaluate(() => globalThis.result);
  const click = await page.evaluate(() => globalThis.click());
  await page.close();
  return { ...loaded, click };
}

/** Bytes of heap and DOM per instance, after collecting garbage. */
async function heap(contestant, count = 30) {
  const { page, client } = await open(contestant, 1);
  await page.evaluate(() => globalThis.result);
  const used = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  await page.evaluate((n) => globalThis.add(n), count);
  const after = await used();
  await page.close();
  return (after - before) / count / 1024;
}

async function growth(...contestant) {
  const times = {};
  for (const count of [10, 100, 1000]) {
    // A widget of the size of an article, a thousand times: minutes that say no more than a hundred did.
    if (times[100] > mostEach) break;
    const { page } = await open(contestant, 1);
    await page.evaluate(() => globalThis.result);
    const time = await page.evaluate((...how) => globalThis.add(...how), count, patience);
    times[count] = time && time / count;
    await page.close();
  }
  return {
    ten: times[10],
    hundred: times[100],
    thousand: times[1000],
    growth: ratio(times[1000] ?? times[100], times[10]),
  };
}

/** Fifty widgets of every kind on one page: until all are painted, and how long a press of a key may have to wait. */
async function fifty() {
  const { page } = await open(['carelets-any', { tags: tags.join(' ') }]);
  const { longest: first } = await page.evaluate(() => globalThis.result);
  const paint = await page.evaluate((n) => globalThis.add(n), 50);
  const frames = await page.evaluate(() => globalThis.scroll());
  await page.close();
  return { paint, longest: Math.max(first, frames.task), frame: frames.longest };
}

/** A page that is being written to, beside one with the bundle, which watches for divs that name a widget. */
async function additions(name) {
  const { page } = await open([name], 1);
  await page.evaluate(() => globalThis.result);
  const time = await page.evaluate(() => globalThis.additions());
  await page.close();
  return { time };
}

/** 500 entries: what is worked out and drawn before the first paint, and a press in the form above them. */
async function diary() {
  const { paint, longest, click } = await once(['carelets-diary']);
  return { paint, longest, click };
}

site.giveSlides(await slidesOfOurs());
const rounds = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, contestant] of Object.entries(contestants)) rounds[name].push(await once(contestant));
}
const results = {};
for (const [name, contestant] of Object.entries(contestants)) {
  const column = (key) => median(rounds[name].map((one) => one[key]));
  results[name] = {
    paint: column('paint'),
    longest: column('longest'),
    blocking: column('blocking'),
    click: column('click'),
  };
  results[name].heap = await heap(contestant);
}
console.log(`\nOne instance, CPU slowed down ${slowDown} times, median of ${values.rounds} rounds`);
console.log(table(['', 'paint ms', 'longest task ms', 'blocking ms', 'click ms', 'heap kB each'], results));

const grown = { floor: await growth('floor') };
for (const tag of tags) grown[tag] = await growth('carelets-any', { tags: tag });
console.log('\nMany instances on one page, full speed: milliseconds each');
console.log(table(['', 'of 10', 'of 100', 'of 1,000', 'most to 10'], grown));

const many = { 'fifty widgets': await fifty() };
console.log(`\nFifty widgets of all kinds on one page, CPU slowed down ${slowDown} times`);
console.log(table(['', 'paint ms', 'longest task ms', 'longest frame while scrolling ms'], many));

const added = { 'without the bundle': await additions('floor'), 'with it': await additions('carelets-quiz') };
console.log('\nA thousand elements added to the page, full speed');
console.log(table(['', 'ms'], added));

console.log(`\nA diary of 500 entries, CPU slowed down ${slowDown} times`);
console.log(table(['', 'paint ms', 'longest task ms', 'press ms'], { 'pain-diary': await diary() }));

const weight = {};
for (const [name, file] of [
  ['carelets, all widgets and content', `${folder}/carelets.js`],
  ['quiz, carousel and comments form', `${folder}/carelets.chosen.js`],
  ['the quiz alone', `${folder}/widgets/pain-check-quiz.js`],
  ['the carousel alone', `${folder}/widgets/stretch-carousel.js`],
  ['Swiper element bundle', new URL('node_modules/swiper/swiper-element-bundle.min.js', import.meta.url)],
]) {
  weight[name] = sizesOf(readFileSync(file));
}
console.log('\nBytes');
console.log(table(['', 'raw', 'gzip', 'brotli'], weight));
console.log(`\n${verdicts(results, grown).join('\n')}`);

await browser.close();
site.close();
