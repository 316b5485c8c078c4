/** Widgets that appear at the same time take turns, so that a page full of them can be scrolled and clicked meanwhile. */

/** Milliseconds. What a reader notices begins at 50, and the widget that starts last in a turn needs some too. */
const length = 12;
/** False until a first widget asks: it waits for the task to end that has read the script, or first used it. */
let begun = false;
/** When the last turn gave way to the page; never, while nothing waits. */
let gaveWay = Infinity;
let current: { ends: number; over: Promise<void> } | undefined;
let waiting = 0;
let channel: MessageChannel | undefined;

/** Draws now, or after the page has had its turn. */
export function inTurn(draw: () => void): Promise<void> | undefined {
  const now = performance.now();
  current ??= begin(now);
  if (now < current.ends) return void draw();
  gaveWay = now;
  waiting++;
  return current.over.then(() => {
    waiting--;
    return inTurn(draw);
  });
}

/**
 * The more there is on the page, the longer it takes between two turns. Of what goes beyond a tenth of a second, half is
 * drawn for as well, or a thousand widgets would take the square of their number.
 */
function begin(now: number): NonNullable<typeof current> {
  const turn = begun ? Math.max(length, (now - gaveWay - 100) / 2) : 0;
  begun = true;
  gaveWay = Infinity;
  return { ends: now + turn, over: afterThisTask().then(() => (current = undefined)) };
}

/** Resolves when no widget waits for its turn. */
export async function allDrawn(): Promise<void> {
  while (waiting) await current?.over;
}

/** A timer would come once a second in a tab that was opened in the background. */
function afterThisTask(): Promise<void> {
  // Kept, because the browser may throw away a channel that nothing refers to, and its message with it.
  const { port1, port2 } = (channel ??= new MessageChannel());
  return new Promise((done) => {
    port1.onmessage = () => done();
    port2.postMessage(0);
  });
}
