/** Runs in the page of each contestant, before its script. Times are milliseconds. */
const t0 = performance.now();
const tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
  buffered: true,
});

const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
const frame = () => new Promise((done) => requestAnimationFrame(done));
const pause = (time) => new Promise((done) => setTimeout(done, time));

/** Adds so many instances; resolves to the time until all were painted, to nothing when that takes longer than `limit`. */
async function add(count, limit = Infinity) {
  const { contestant } = globalThis;
  const from = performance.now();
  const made = Array.from({ length: count }, () => contestant.make());
  document.querySelector('#stage').append(...made);
  made.forEach((one) => contestant.attached?.(one));
  while (!made.every((one) => contestant.isDrawn(one))) {
    if ((await painted()) - from > limit) return undefined;
  }
  const time = (await painted()) - from;
  globalThis.first ??= made[0];
  return time;
}

/** From before the contestant's script to its first paint; tasks up to the page being at rest. */
globalThis.start = () => {
  globalThis.result = add(1).then(async () => {
    const paint = performance.now() - t0;
    await pause(400);
    return {
      paint,
      longest: Math.max(0, ...tasks),
      blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    };
  });
};

globalThis.add = add;

/** Scrolls to the end in forty steps: the longest time between two frames, and the longest task so far. */
globalThis.scroll = async () => {
  const end = document.documentElement.scrollHeight;
  let [longest, last] = [0, await frame()];
  for (let step = 1; step <= 40; step++) {
    scrollTo(0, (end * step) / 40);
    const now = await frame();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return { longest, task: Math.max(0, ...tasks) };
};

/** A thousand elements added to the page, and all that watches the page done with them: the best of nine. */
globalThis.additions = async () => {
  const box = document.body.appendChild(document.createElement('div'));
  let best = Infinity;
  for (let run = 0; run < 9; run++) {
    const from = performance.now();
    for (let n = 0; n < 1000; n++) box.append(document.createElement('p'));
    await pause(0);
    best = Math.min(best, performance.now() - from);
    box.replaceChildren();
  }
  return best;
};

/** From a press of "next" to the next paint. */
globalThis.click = async () => {
  const { contestant, first } = globalThis;
  if (!contestant.next) return undefined;
  contestant.answer?.(first);
  await pause(200);
  const from = performance.now();
  contestant.next(first);
  return (await painted()) - from;
};
