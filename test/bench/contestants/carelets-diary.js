/** A diary of 500 entries, kept on the device before the bundle meets it; `next` changes a number in its form. */
const root = (widget) => widget.shadowRoot;
const day = (n) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const entry = (_, n) => {
  const average = n % 8;
  const pain = { average, worst: average + 2, now: average };
  return { date: day(n - 500), time: 'evening', ...pain, run: 'easy', distance: 5, during: n % 5 };
};
const value = Array.from({ length: 500 }, entry);
localStorage.setItem('carelets-diary:back-pain-running', JSON.stringify({ version: 2, value }));

globalThis.contestant = {
  make: () => document.createElement('pain-diary'),
  isDrawn: (widget) => Boolean(root(widget)?.querySelector('tbody tr')),
  answer: (widget) => root(widget).querySelector('[part=add-button]').click(),
  next: (widget) => root(widget).querySelector('[name=average][value="3"]').click(),
};
