import { expect } from '@open-wc/testing';
import '../../src/carelets.js';
import { inTurn } from '../../src/ui/turns.js';
import type { Widget } from '../../src/ui/widget.js';

/** Keeps the browser busy for so many milliseconds. */
function work(time: number): void {
  const end = performance.now() + time;
  while (performance.now() < end);
}

describe('turns', () => {
  it('begin after the task in which the first widget appears; until then it shows what the page wrote', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<fact-stat fact="heat-wrap"><b>Heat helps a little.</b></fact-stat>',
    );
    const fact = document.body.lastElementChild as Widget;
    const height = fact.offsetHeight;
    expect(height).to.be.greaterThan(0);
    for (let n = 0; n < 20; n++) await Promise.resolve();
    expect(fact.hasUpdated).to.equal(false);
    expect(fact.offsetHeight).to.equal(height);
    await fact.updateComplete;
    expect(fact.shadowRoot?.querySelectorAll('[part=card]').length).to.equal(1);
    expect(fact.shadowRoot?.querySelector('slot')).to.equal(null);
    fact.remove();
  });

  it('lets the page do something between widgets that take long, and draws all of them in order', async () => {
    const seen: string[] = [];
    setTimeout(() => seen.push('page'));
    const drawn = [1, 2, 3, 4, 5, 6].map((n) =>
      inTurn(() => {
        work(8);
        seen.push(String(n));
      }),
    );
    await Promise.all(drawn);
    expect(seen.filter((one) => one !== 'page').join('')).to.equal('123456');
    expect(seen.indexOf('page')).to.be.within(1, 5);
  });

  it('draws at once what fits into one turn', async () => {
    await new Promise((done) => setTimeout(done, 20));
    let drawn = 0;
    // The clock stands still: on a loaded machine three calls may take longer than a turn.
    performance.now = () => 0;
    const waiting = [1, 2, 3].map(() => inTurn(() => drawn++));
    Reflect.deleteProperty(performance, 'now');
    expect(drawn).to.equal(3);
    expect(waiting).to.deep.equal([undefined, undefined, undefined]);
  });

  it('draws longer when the page itself takes long between two turns', async () => {
    await new Promise((done) => setTimeout(done, 20));
    let clock = 0;
    performance.now = () => clock;
    const seen: string[] = [];
    const drawn = [1, 2, 3, 4, 5].map((n) =>
      inTurn(() => {
        clock += 20;
        seen.push(String(n));
        // Arrives when the task is over in which the second one was drawn.
        if (n === 2) setTimeout(() => seen.push('page'));
      }),
    );
    clock += 400;
    await Promise.all(drawn);
    Reflect.deleteProperty(performance, 'now');
    await new Promise((done) => setTimeout(done, 20));
    expect(seen.join(' ')).to.equal('1 2 3 4 5 page');
  });
});
