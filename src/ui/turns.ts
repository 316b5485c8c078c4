/** Widgets that appear at the same time take turns, so that a page full of them can be scrolled and clicked meanwhile. */

/** Milliseconds. What a reader notices begins at 50, and the widget that starts last in a turn needs some too. */
const length = 12;
let current: { ends: number; over: Promise<void> } | undefined;

/** Draws now, or after the page has had its turn. */
export function inTurn(draw: () => void): Promise<void> | undefined {
  current ??= { ends: performance.now() + length, over: afterThisTask().then(() => (current = undefined)) };
  if (performance.now() >= current.ends) return current.over.then(() => inTurn(draw));
  draw();
  return undefined;
}

/** A timer would come once a second in a tab that was opened in the background. */
const afterThisTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });
