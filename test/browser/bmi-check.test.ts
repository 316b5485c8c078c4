import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import { BmiCheck } from '../../src/widgets/bmi-check/bmi-check.js';
import { flaws } from '../support/axe.js';
import { all, answer, focused, one, press, root, seen, words, write } from '../support/reader.js';

const text = english.bmi;
const start = (region = 'GB') => fixture<BmiCheck>(html`<bmi-check region=${region}></bmi-check>`);
const workOut = (check: BmiCheck) => press(check, 'Work out my BMI');

async function measured(cm: string, kg: string, withLower = false): Promise<BmiCheck> {
  const check = await start();
  await answer(check, text.who.neither);
  if (withLower) await answer(check, text.lower.label);
  await write(check, 'Height in centimetres', cm);
  await write(check, 'Weight in kilograms', kg);
  await workOut(check);
  return check;
}

const number = (check: BmiCheck) => words(root(check).querySelector('[part=figure]'));

describe('bmi-check', () => {
  it('says that nobody needs it, and asks who it does not fit before any measure', async () => {
    const check = await start();
    expect(seen(check)).to.contain('leave this out').and.contain(text.who.title);
    expect(all(check, '[part=field]').length).to.equal(0);
  });

  for (const who of ['under18', 'pregnant'] as const) {
    it(`shows no field and no number to ${who}, even after a number`, async () => {
      const check = await measured('175', '70');
      expect(number(check)).to.equal('22.9');
      await answer(check, text.who[who]);
      expect(number(check)).to.equal('');
      expect(all(check, '[part=field]').length).to.equal(0);
      expect(words(one(check, '[role=status]'))).to.equal(text.notFor[who]);
    });
  }

  it('puts what BMI cannot tell before the number, and the class in words after it', async () => {
    const check = await measured('175', '70');
    const shown = seen(check);
    expect(shown.indexOf(text.caveats.fitness)).to.be.above(0).and.below(shown.indexOf('22.9'));
    expect(shown).to.contain('World Health Organization class: healthy weight (18.5 to 24.9)');
    expect(shown).to.contain(text.link).and.contain('Zhang').and.not.contain('lower thresholds:');
    expect(words(focused(check))).to.equal('Before you read the number');
  });

  it('shows both schemes when the reader asks for the lower thresholds, and which is not yet checked', async () => {
    const check = await measured('160', '63', true);
    expect(seen(check)).to.contain('World Health Organization class: healthy weight (18.5 to 24.9)');
    expect(seen(check)).to.contain('With the lower thresholds: overweight (23.0 to 27.4)');
    expect(seen(check)).to.match(/NG246.*Not all of it is checked yet/);
  });

  it('never praises a low number, and says where support is', async () => {
    const check = await measured('165', '50');
    expect(seen(check)).to.contain('18.4').and.contain(text.low).and.contain(text.support);
    expect(seen(await measured('175', '70'))).not.to.contain(text.low);
    for (const one of [text.low, text.support, text.link, ...Object.values(text.classes)])
      expect(one).not.to.match(
        /\b(good|great|well done|ideal|perfect|normal|bad|should lose|lose weight|too)\b(?! little)/i,
      );
  });

  it('draws every number in the same colours', async () => {
    const looks = new Set<string>();
    for (const kg of ['50', '70', '82', '95', '120']) {
      const check = await measured('170', kg);
      const colour = (selector: string, name: 'color' | 'fill') => getComputedStyle(one(check, selector))[name];
      looks.add([colour('.figure', 'color'), colour('.scale circle', 'fill'), colour('.scale .line', 'fill')].join());
    }
    expect(looks.size).to.equal(1);
  });

  it('tells errors in words at the field and in a summary that takes focus, and keeps what was written', async () => {
    const check = await start();
    await answer(check, text.who.neither);
    await write(check, 'Weight in kilograms', 'seventy');
    await workOut(check);
    expect(focused(check)?.className).to.equal('summary-box');
    expect(all(check, '.summary-box a').map(words)).to.deep.equal([
      'Enter your height',
      'Weight in kilograms: write a number, such as 70.5',
    ]);
    expect(words(one(check, '#kg-error'))).to.equal('Error: Weight in kilograms: write a number, such as 70.5');
    expect(one(check, '#kg').getAttribute('aria-describedby')).to.equal('kg-error');
    expect(one<HTMLInputElement>(check, '#kg').value).to.equal('seventy');
    await press(check, 'Enter your height');
    expect(focused(check)?.id).to.equal('cm');
    await write(check, 'Height in centimetres', '17');
    await workOut(check);
    expect(words(one(check, '#cm-error'))).to.equal('Error: Check your height: here it can be 100 to 250 centimetres');
  });

  it('takes a number away when a measure changes, and never works one out while typing', async () => {
    const check = await measured('175', '70');
    await write(check, 'Weight in kilograms', '71');
    expect(number(check)).to.equal('');
    await workOut(check);
    expect(number(check)).to.equal('23.2');
  });

  it('reads feet, inches, stone and pounds, and begins with them in the USA', async () => {
    const check = await start('US');
    await answer(check, text.who.neither);
    await write(check, 'Height: inches', '69');
    await write(check, 'Weight: pounds', '154');
    await workOut(check);
    expect(number(check)).to.equal('22.7');
  });

  it('works by keyboard alone', async () => {
    const check = await start();
    one<HTMLInputElement>(check, 'input[name=who]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await check.updateComplete;
    for (const keys of ['', '1,75', '70']) {
      await sendKeys({ press: 'Tab' });
      if (keys) await sendKeys({ type: keys });
    }
    await sendKeys({ press: 'Enter' });
    await check.updateComplete;
    expect(number(check)).to.equal('22.9');
  });

  it('keeps nothing and tells the page nothing', async () => {
    localStorage.clear();
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    const send = HTMLElement.prototype.dispatchEvent;
    BmiCheck.prototype.dispatchEvent = function (event) {
      hear(event);
      return send.call(this, event);
    };
    const check = await measured('175', '70');
    expect(localStorage.length).to.equal(0);
    expect(heard).to.deep.equal([]);
    await press(check, 'Clear');
    expect(seen(check)).not.to.contain('22.9');
    await answer(check, text.who.neither);
    expect(one<HTMLInputElement>(check, '#kg').value).to.equal('');
    delete (BmiCheck.prototype as { dispatchEvent?: unknown }).dispatchEvent;
  });

  it('passes axe with a result and with errors', async () => {
    expect(await flaws(await measured('160', '63', true))).to.deep.equal([]);
    expect(await flaws(await measured('', ''))).to.deep.equal([]);
  });
});
