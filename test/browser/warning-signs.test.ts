import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import { addPack } from '../../src/pack/shelf.js';
import type { WarningSigns } from '../../src/widgets/warning-signs/warning-signs.js';
import { all, focused, one, seen, words } from '../support/reader.js';

const text = english.warnings;
const show = (region = '', compact = false) =>
  fixture<WarningSigns>(html`<warning-signs region=${region} ?compact=${compact}></warning-signs>`);
const calls = (widget: WarningSigns, level: string) =>
  all<HTMLAnchorElement>(widget, `.warning.${level} a`).map(({ href }) => href);

describe('the warning signs', () => {
  it('stand in three levels, worst first, each with what to do and all its signs', async () => {
    const widget = await show('GB');
    expect(all(widget, '.level-title').map(words)).to.deep.equal(Object.values(text.levels).map(({ title }) => title));
    for (const level of ['emergency', 'urgent', 'clinician'] as const) {
      const box = words(one(widget, `.warning.${level}`));
      expect(box).to.contain(text.levels[level].action);
      for (const { id } of topic.warnings[level]) expect(box).to.contain(text.signs[id as keyof typeof text.signs]);
    }
  });

  it('set apart the signs that need an ambulance', async () => {
    const lists = all(await show('GB'), '.warning.emergency .signs').map((list) => all2(list));
    const ids = topic.warnings.emergency.filter((sign) => 'ambulance' in sign).map(({ id }) => id);
    expect(lists[0]).to.deep.equal(ids.map((id) => text.signs[id as 'chest']));
  });

  it('draw no empty line where a pack names the ambulance alone, or has no other signs', async () => {
    const { others: _others, ...emergency } = text.levels.emergency;
    const levels = { ...text.levels, emergency };
    await addPack({ ...topic, id: 'no-others' }, { ...english, warnings: { ...text, levels } });
    const urgent = topic.warnings.emergency.filter((sign) => 'ambulance' in sign);
    const { symptoms: _symptoms, ...rest } = topic;
    await addPack({ ...rest, id: 'all-ambulance', warnings: { ...topic.warnings, emergency: urgent } }, english);
    for (const id of ['no-others', 'all-ambulance']) {
      const widget = await fixture<WarningSigns>(html`<warning-signs topic=${id} region="GB"></warning-signs>`);
      expect(all(widget, '.warning.emergency .ambulance').map(words)).to.deep.equal([emergency.ambulance]);
    }
  });

  it('name how they were checked', async () => {
    expect(words(one(await show('GB'), '[part=small-print]')))
      .to.contain('NHS')
      .and.contain(`Not yet checked. ${text.signs.morning_stiff}`);
  });

  it('name the signs whose level or number is a choice, and those read elsewhere, each in its own words', async () => {
    const signs = topic.warnings.clinician.map((sign, n) => {
      const status = [
        { sources: ['BRIDG'], verified: true },
        { sources: [], verified: false, basis: 'choice' },
        { sources: ['BRIDG', 'NHSBACK'], verified: false, basis: 'both' },
      ][n];
      return { id: sign.id, ...(status ?? { sources: ['BRIDG'], verified: true }) };
    });
    await addPack({ ...topic, id: 'own-choices', warnings: { ...topic.warnings, clinician: signs } }, english);
    const widget = await fixture<WarningSigns>(
      html`<warning-signs topic="own-choices" level="clinician"></warning-signs>`,
    );
    const [, choice, part] = topic.warnings.clinician.map(({ id }) => text.signs[id as keyof typeof text.signs]);
    expect(all(widget, '[part=small-print] details p').map(words)).to.contain.members([
      `Our own cautious choice. ${choice}`,
      `Read in part in someone else’s account. In part our own cautious choice. ${part}`,
    ]);
  });
});

const all2 = (list: Element) => [...list.querySelectorAll('li')].map(words);

describe('the phone numbers', () => {
  it('are those of the region: 111 is advice in the UK and the emergency number in New Zealand', async () => {
    expect(calls(await show('GB'), 'emergency')).to.deep.equal(['tel:999', 'tel:112']);
    expect(calls(await show('gb'), 'urgent')).to.deep.equal(['tel:111']);
    expect(calls(await show('NZ'), 'emergency')).to.deep.equal(['tel:111']);
    expect(calls(await show('NZ'), 'urgent')).to.deep.equal(['tel:0800611116']);
  });

  it('say whom to ask where no number is national', async () => {
    const widget = await show('US');
    expect(calls(widget, 'urgent')).to.deep.equal([]);
    expect(words(one(widget, '.warning.urgent'))).to.contain(english.phones.US.urgent);
  });

  it('carry their mark where they stand while nobody has checked them', async () => {
    const marked = async (region: string) =>
      all(await show(region), '.phone').map((phone) => words(phone).includes('(not checked)'));
    expect(await marked('GB')).to.deep.equal([false, false]);
    expect(await marked('NZ')).to.deep.equal([true, true]);
    expect(await marked('IE')).to.deep.equal([false, true]);
    const places = all(await show(''), '.phones li').map(words);
    expect(places).to.include('USA: 911 (not checked)').and.include('Germany: 112');
  });

  it('are right for Northern Ireland, which has no 111 for this, and for Germany', async () => {
    expect(words(one(await show('GB'), '.warning.urgent'))).to.contain(
      'in Northern Ireland: your GP out-of-hours service',
    );
    expect(calls(await show('DE'), 'urgent')).to.deep.equal(['tel:116117']);
  });

  for (const region of ['', 'XX']) {
    it(`claim nothing for the region "${region}": every country is named with its own number`, async () => {
      const widget = await show(region);
      expect(all(widget, 'a.call').length).to.equal(0);
      expect(calls(widget, 'urgent')).to.deep.equal([]);
      const list = words(one(widget, '.warning.emergency .phones'));
      expect(list).to.contain('Call your local emergency number').and.contain('New Zealand: 111');
      expect(list).to.contain('UK: 999 or 112');
    });
  }

  it('follow the region when the page changes it', async () => {
    const widget = await show('GB');
    widget.region = 'AU';
    await widget.updateComplete;
    expect(calls(widget, 'emergency')).to.deep.equal(['tel:000']);
  });
});

describe('the compact form', () => {
  it('is one line that opens with the keyboard and shows the same', async () => {
    const widget = await show('GB', true);
    expect(widget.offsetHeight).to.be.below(60);
    expect(seen(widget)).to.equal(text.title);
    one(widget, 'summary').focus();
    expect(focused(widget)).to.equal(one(widget, 'summary'));
    one(widget, 'summary').click();
    for (const sign of Object.values(text.signs)) expect(seen(widget)).to.contain(sign);
  });

  it('prints what it holds', async () => {
    const widget = await show('GB', true);
    await emulateMedia({ media: 'print' });
    const height = widget.offsetHeight;
    await emulateMedia({ media: 'screen' });
    expect(height).to.be.above(400);
  });
});

describe('one level', () => {
  it('is shown alone', async () => {
    const widget = await fixture<WarningSigns>(html`<warning-signs level="emergency"></warning-signs>`);
    expect(all(widget, '.warning').length).to.equal(1);
    expect(one(widget, '.warning .level-title').localName).to.equal('h3');
  });

  it('that does not exist never hides a sign', async () => {
    const widget = await fixture<WarningSigns>(html`<warning-signs level="red"></warning-signs>`);
    expect(all(widget, '.warning').length).to.equal(3);
  });
});

it('warning-signs pass axe in both forms', async () => {
  await expect(await show('GB')).to.be.accessible();
  await expect(await show('', true)).to.be.accessible();
});
