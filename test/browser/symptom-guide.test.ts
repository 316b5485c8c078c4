import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import type { SymptomGuide } from '../../src/widgets/symptom-guide/symptom-guide.js';
import { all, focused, one, root, seen, words } from '../support/reader.js';
import { until } from '../support/until.js';

const text = english.symptoms;
const start = (region = 'GB') => fixture<SymptomGuide>(html`<symptom-guide region=${region}></symptom-guide>`);

async function choose(guide: SymptomGuide, place: keyof typeof text.places): Promise<void> {
  one(guide, `input[value=${place}]`).click();
  await guide.updateComplete;
}
const titles = (guide: SymptomGuide) => all(guide, '.pattern-title').map(words);
const lit = (guide: SymptomGuide) => all(guide, '.spot.lit').map((spot) => spot.getAttribute('data-spot'));

describe('the places', () => {
  it('are a list of real radios, named by their question', async () => {
    const guide = await start();
    expect(all(guide, '.option').map(words)).to.deep.equal(
      topic.symptoms.places.map(({ id }) => text.places[id as 'saddle'].name),
    );
    expect(words(one(guide, 'legend'))).to.equal('Where do you feel it?');
    expect(all(guide, '.result').length).to.equal(0);
  });

  it('show each pattern with what makes it worse and easier, its time, what to do and how sure it is', async () => {
    const guide = await start();
    await choose(guide, 'below-knee');
    const { feels, worse, easier, time, action, certainty } = text.patterns['leg-nerve'];
    for (const part of [feels, worse, easier, time, action, certainty]) expect(seen(guide)).to.contain(part);
    expect(words(one(guide, '.pattern'))).to.contain('NHS');
  });

  it('light up in the picture, and a press on the picture chooses in the list', async () => {
    const guide = await start();
    await choose(guide, 'low-both');
    expect(lit(guide)).to.deep.equal(['low', 'low']);
    one(guide, '[data-spot=sit-bone]').dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    await guide.updateComplete;
    expect(one<HTMLInputElement>(guide, 'input:checked').value).to.equal('sit-bone');
    expect(lit(guide)).to.deep.equal(['sit-bone']);
  });

  it('can be chosen with the keyboard alone, and are announced', async () => {
    const guide = await start();
    one(guide, 'input').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await guide.updateComplete;
    expect(titles(guide)).to.deep.equal([text.patterns.muscle.title]);
    expect((focused(guide) as HTMLInputElement).value).to.equal('low-both');
    expect(words(one(guide, '[role=status]'))).to.equal('Felt here: Low back, both sides');
  });

  it('say in words what has no source and what is not checked', async () => {
    const guide = await start();
    await choose(guide, 'sit-bone');
    expect(seen(guide)).to.contain('No source has been checked for this yet.');
    await choose(guide, 'low-both');
    expect(words(all(guide, '.pattern')[0])).to.contain('Read in someone else’s account.');
  });

  it('stay inside: nothing is told to the page, stored or put into the address', async () => {
    const guide = await start();
    const before = [location.href, localStorage.length, sessionStorage.length, guide.outerHTML];
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    for (const name of ['change', 'input']) guide.addEventListener(name, listen);
    await choose(guide, 'saddle');
    expect([location.href, localStorage.length, sessionStorage.length, guide.outerHTML]).to.deep.equal(before);
    expect(guide.getAttributeNames().join()).not.to.contain('place');
    // `input` is composed in every browser; its path ends at the host and says nothing of the place.
    expect(heard).not.to.contain('change');
  });
});

describe('a place that may be a warning sign', () => {
  it('sets sore muscles in both legs apart from nerve signs in both legs', async () => {
    const guide = await start();
    await choose(guide, 'both-legs');
    const [normal, warning] = all(guide, '.result .level');
    expect(normal?.classList.contains('self-care')).to.equal(true);
    expect(words(normal)).to.contain('Normal').and.contain('ache in both thighs or calves after a hard run');
    expect(warning?.classList.contains('emergency')).to.equal(true);
    expect(words(warning)).to.contain('Get help now').and.contain('tingling, numbness or weakness in both legs');
    expect(warning?.querySelector('a')?.href).to.equal('tel:999');
    expect(all(guide, '.pattern').length).to.equal(0);
  });

  it('shows the emergency at once for the saddle area, and today for the upper back', async () => {
    const guide = await start();
    await choose(guide, 'saddle');
    expect(words(one(guide, '.result .level.emergency'))).to.contain(english.warnings.signs.saddle);
    await choose(guide, 'upper-back');
    expect(words(one(guide, '.result .level.urgent')))
      .to.contain('Get help today')
      .and.contain('Call 111');
  });

  it('claims no number where the region is unknown', async () => {
    const guide = await start('');
    await choose(guide, 'saddle');
    expect(words(one(guide, '.result .phones')))
      .to.contain('New Zealand: 111')
      .and.contain('UK: 999');
    await choose(guide, 'upper-back');
    expect(all(guide, '.result a').length).to.equal(0);
  });
});

describe('the comparison', () => {
  it('is a table with a heading for each column and each row', async () => {
    const guide = await start();
    expect(all(guide, 'thead th').map(words)).to.deep.equal([text.compare.normal, text.compare.warning]);
    expect(all(guide, 'th[scope=rowgroup]').map(words)).to.deep.equal(
      topic.symptoms.compare.rows.map((id) => text.compare.rows[id as 'legs'].feature),
    );
  });

  it('fits a page of 320 px, as does the rest', async () => {
    await setViewport({ width: 320, height: 700 });
    const guide = await start();
    await choose(guide, 'both-legs');
    expect(one(guide, '.root').scrollWidth).to.be.at.most(guide.clientWidth);
    expect(one(guide, 'table').offsetWidth).to.be.at.most(guide.clientWidth);
    await setViewport({ width: 800, height: 600 });
  });

  it('can stand alone', async () => {
    const guide = await fixture<SymptomGuide>(html`<symptom-guide show="comparison"></symptom-guide>`);
    expect(all(guide, 'fieldset, svg.map').length).to.equal(0);
    expect(one(guide, '.title').localName).to.equal('h3');
  });
});

it('the emergency signs open from the guide', async () => {
  const guide = await start();
  one(guide, '[part=emergency-button]').click();
  await guide.updateComplete;
  await guide.updateComplete;
  expect(one<HTMLDialogElement>(guide, 'dialog').open).to.equal(true);
});

it('the guide keeps its lit spot visible in forced colours', async () => {
  await emulateMedia({ forcedColors: 'active' });
  const guide = await start();
  await choose(guide, 'low-side');
  const fill = (selector: string) => getComputedStyle(root(guide).querySelector(selector) as Element).fill;
  // Its colour changes over a moment.
  await until(() => fill('.spot.lit') !== fill('.spot:not(.lit)'));
  await emulateMedia({ forcedColors: 'none' });
});

it('symptom-guide passes axe', async () => {
  const guide = await start();
  await choose(guide, 'low-side');
  await expect(guide).to.be.accessible();
});
