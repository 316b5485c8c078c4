/** Runs in a world of its own beside the page's scripts, so that nothing a page has redefined reaches it. */
(() => {
  const inherited = [
    ...['color', 'font-size', 'font-style', 'font-weight', 'font-variant-caps', 'font-stretch', 'line-height'],
    ...['letter-spacing', 'word-spacing', 'text-align', 'text-indent', 'text-shadow', 'text-transform', 'cursor'],
    ...['white-space-collapse', 'text-wrap-mode', 'visibility', 'list-style-type', 'quotes', 'tab-size', 'hyphens'],
    ...['word-break', 'overflow-wrap', 'line-break', '-webkit-text-fill-color', '-webkit-text-stroke-width', 'fill'],
    ...['stroke', 'stroke-width', 'text-anchor', 'pointer-events', 'user-select', 'writing-mode', 'border-collapse'],
    ...[
      'caret-color',
      'accent-color',
      'font-kerning',
      'font-feature-settings',
      'color-scheme',
      'direction',
      'shape-rendering',
    ],
  ];
  const roots = new Map();
  const isWidget = (node) => roots.has(node.localName);
  const controls = 'button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  const visible = (one) =>
    one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert], [hidden]') && !one.disabled;
  const all = (tag, selector) => [...roots.get(tag).querySelectorAll(selector)].filter(visible);
  const stylesOf = (one) => {
    const style = getComputedStyle(one);
    let text = '';
    for (const name of style) text += `${name}:${style.getPropertyValue(name)};`;
    return text;
  };
  /** A list item takes its side from its parent, in Firefox as left or right. */
  const valueOf = (style, property) => {
    const value = style.getPropertyValue(property);
    return property === 'text-align' && value === (style.direction === 'rtl' ? 'right' : 'left') ? 'start' : value;
  };
  /** Where a letter of the text is: the first one, or that many further on. */
  const letter = (one, further) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !walker.currentNode.data.trim());
    const text = walker.currentNode;
    const at = text.data.search(/\S/) + further;
    const range = new Range();
    range.setStart(text, Math.min(at, text.data.trimEnd().length - 1));
    range.setEnd(text, range.startOffset + 1);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const attempt = (read) => {
    try {
      return read();
    } catch {
      return 'denied';
    }
  };

  globalThis.inside = {
    /** Whether the page is there, down to what loads the bundle, and has its styles. */
    styled: () =>
      Boolean(document.querySelector(':is(main, :has(> main)) ~ *')) &&
      [...document.querySelectorAll('link[rel=stylesheet]')].every(({ sheet }) => sheet),
    keep: (tag, root) => roots.set(tag, root),
    root: (tag) => roots.get(tag),

    /** What a host page is, apart from the widgets. */
    host() {
      const copy = document.documentElement.cloneNode(true);
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // Only what the publisher wrote on a widget is the page's own.
        if (node.localName.includes('-')) for (const { name } of [...node.attributes]) node.removeAttribute(name);
      }
      const sentinels = ['html', 'body', 'h1', 'main > p', 'a[href]', 'li', '#own', 'input[name=q]', 'td'];
      return {
        dom: new XMLSerializer().serializeToString(copy),
        style: sentinels
          .map((one) => document.querySelector(one))
          .map((one) =>
            one
              ? stylesOf(one).replace(
                  /(block-size|height|perspective-origin|transform-origin|inline-size|width|bottom|top|right|left|inset[\w-]*):[^;]*;/g,
                  '',
                )
              : '',
          )
          .join('\n'),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        title: document.title,
        address: location.href,
        history: history.length,
        cookie: attempt(() => document.cookie),
        stored: attempt(() => JSON.stringify(localStorage)),
      };
    },
    /** Where the reader is. */
    reader: () => ({ focus: document.activeElement?.localName ?? '', left: scrollX, top: scrollY }),

    /** What a widget shows: how much, whether it sticks out, and everything it could have inherited. */
    shown(tag, name) {
      const element = document.querySelector(name);
      const base = roots.get(tag).querySelector('.root');
      // Where a page unsets everything, the host is a piece of text and the root inside is the box.
      const box = base ?? element;
      const { width, height } = box.getBoundingClientRect();
      const parts = base ? [base, ...base.querySelectorAll('*')].slice(0, 40) : [];
      return {
        words: (base?.innerText ?? '').trim().length,
        text: (base?.textContent ?? '').slice(0, 4000),
        display: getComputedStyle(box).display,
        width,
        height,
        sticksOut: box.scrollWidth - box.clientWidth,
        inherited: parts.map((one) => {
          const style = getComputedStyle(one);
          return inherited.map((property) => `${property}: ${valueOf(style, property)}`);
        }),
      };
    },

    /** Everything that an interaction could change. */
    state(tag) {
      const root = roots.get(tag);
      const fields = [...root.querySelectorAll('input, textarea, select')].map((one) => [one.value, one.checked]);
      const scrolled = [...root.querySelectorAll('*')]
        .filter((one) => one.scrollLeft || one.scrollTop)
        .map((one) => [one.className, one.scrollLeft, one.scrollTop]);
      const focus = [...root.querySelectorAll('*')].indexOf(root.activeElement);
      const selected = String(root.getSelection?.() ?? document.getSelection());
      return JSON.stringify([
        root.innerHTML,
        fields,
        scrolled,
        focus,
        selected,
        getComputedStyle(root.querySelector('.root') ?? root.host).color,
      ]);
    },

    dialog: (tag) => Boolean(roots.get(tag).querySelector('dialog[open]')),

    /** What there is to do in a widget without steps of its own. */
    generic(tag) {
      const [press] = all(tag, 'summary, label:has(input), button:not([part*=print])');
      const [field] = all(
        tag,
        'textarea, input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=submit]), input[type=range]',
      );
      return { tab: all(tag, controls).length > 0, press: Boolean(press), type: field?.type ?? '' };
    },
    mark(tag, selector) {
      const element =
        selector === 'press'
          ? all(tag, 'summary, label:has(input), button:not([part*=print])')[0]
          : selector === 'field'
            ? all(tag, 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit])')[0]
            : selector === 'key'
              ? all(tag, 'summary, button:not([part*=print]), input:is([type=checkbox], [type=radio]):not(:checked)')[0]
              : selector === 'control'
                ? all(tag, controls)[0]
                : selector === 'text'
                  ? // Not the whole widget, which may be taller than the window, and nothing that a click would follow.
                    (all(tag, 'p, h2, h3, h4').find(
                      (one) => one.innerText.trim().length > 5 && !one.querySelector('a'),
                    ) ?? all(tag, '.root')[0])
                  : all(tag, selector)[0];
      if (!element) return undefined;
      this.marked = element;
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      const { x, y } =
        selector === 'text'
          ? letter(element, 0)
          : { x: box.left + Math.min(box.width / 2, 60), y: box.top + box.height / 2 };
      const to = selector === 'text' ? letter(element, 6) : undefined;
      const hit = document.elementFromPoint(x, y);
      return { x, y, to, hit: hit?.localName ?? '', mine: hit === roots.get(tag).host };
    },
    focus() {
      this.marked.focus({ preventScroll: true });
      const root = this.marked.getRootNode();
      return root.activeElement === this.marked;
    },
    value: () => globalThis.inside.marked.value,
    isWidget,
  };
})();
