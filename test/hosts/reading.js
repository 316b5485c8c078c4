/** Runs in a world of its own beside the page's scripts: the hands of a reader inside a widget's closed root. */
globalThis.reading = (() => {
  const words = (one) => (one.innerText ?? one.textContent ?? '').trim().replace(/\s+/g, ' ');
  const labelOf = (one) => one.getAttribute('aria-label') ?? words(one.labels?.[0] ?? one);
  const visible = (one) => one.checkVisibility() && !one.closest('[inert]') && !one.disabled;
  const all = (root, selector) => [...root.querySelectorAll(selector)].filter(visible);
  const tell = (one, type) =>
    one.dispatchEvent(
      type === 'input'
        ? new InputEvent(type, { bubbles: true, composed: true })
        : new CustomEvent(type, { bubbles: true }),
    );

  return {
    /** How many there are to see. */
    count: (root, selector) => all(root, selector).length,
    /** What it says; undefined where there is none to see. */
    says: (root, selector) => all(root, selector).map(words)[0],
    /** Presses the nth. */
    press(root, selector, n) {
      const one = all(root, selector).at(n);
      if (!one) return undefined;
      const label = labelOf(one);
      one.click();
      return label || one.localName;
    },
    type(root, selector, value) {
      const [one] = all(root, selector);
      if (!one) return undefined;
      one.focus();
      one.value = value;
      tell(one, 'input');
      tell(one, 'change');
      return one.value;
    },
    select(root, selector, n) {
      const [one] = all(root, selector);
      if (!one?.options[n]) return undefined;
      one.selectedIndex = n;
      tell(one, 'change');
      return words(one.options[n]);
    },
    /** Names of the groups of radios there are. */
    groups: (root) => [...new Set(all(root, 'input[type=radio]').map(({ name }) => name))],
    /** A widget inside the widget. */
    within: (root, name) => root.querySelector(name),

    /** Does one thing that was not done yet and says what: for widgets, and parts of them, without a script of their own. */
    next(root, asks, done) {
      const keeps = (text) => /device|keep|remember|save|send|post|submit|comment$/i.test(text);
      const isTicked = (one) => /checkbox|radio/.test(one.type);
      const key = (one) =>
        [
          ...[one.localName, one.type, one.name, one.id, isTicked(one) ? one.value : '', labelOf(one)],
          words(root.querySelector('legend') ?? root.querySelector('h1, h2, h3, h4') ?? root.host),
        ].join('|');
      const todo = (selector) =>
        all(root, selector).filter((one) => !done.includes(key(one)) && (asks || !keeps(labelOf(one))));
      const [field] = todo(
        'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file], [tabindex="-1"])',
      );
      const boxes = todo('input[type=checkbox], input[type=radio]').filter((one) => !one.checked);
      const buttons = todo('button, summary').filter(
        (one) =>
          !/print|copy|start again|erase|delete|close|call|sign|back|prev|999|112|911/i.test(
            words(one) + one.getAttribute('part'),
          ),
      );
      const one = field ?? boxes.at(-1) ?? buttons[0];
      if (!one) return null;
      const mark = key(one);
      if (!field) {
        const isChosen = boxes.includes(one) && !keeps(labelOf(one));
        const answer = isChosen ? labelOf(one) : '';
        one.click();
        return { mark, answer };
      }
      const n = done.length + 41;
      const isNumber = /range|number/.test(one.type) || /numeric|decimal/.test(one.inputMode);
      const answer = { email: `canary${n}@example.org`, date: `1987-06-${10 + (n % 18)}` }[one.type];
      const value = answer ?? (isNumber ? `${n}.37` : `canary-${n}-answer`);
      one.focus();
      one.value = value;
      tell(one, 'input');
      tell(one, 'change');
      return { mark, answer: value };
    },
  };
})();
