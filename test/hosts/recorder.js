/** Runs in the page before everything else: a tag manager that keeps all it can see, also what is gone again at the end. */
/* global dataLayer, heard, sent, marks, kept, shown, navigation */
globalThis.dataLayer = [];
/** Events with what their path leads to, messages, addresses, writes to any store, and changes to the page's elements. */
Object.assign(globalThis, { heard: [], sent: [], marks: [], kept: [], shown: [] });
const text = (value) => JSON.stringify(value ?? null) ?? '';
const spy = (object, name, list, tell) => {
  const real = object?.[name];
  if (!real) return;
  object[name] = function (...given) {
    list.push(tell(given, this));
    return real.apply(this, given);
  };
};

const see = (event) => {
  const [first] = event.composedPath();
  const path = event.composedPath().map((one) => one.outerHTML?.slice(0, 5000) ?? '');
  dataLayer.push({
    event: event.type,
    ...{ on: first.localName, value: first.value, text: first.textContent, checked: first.checked },
  });
  heard.push([event.type, text(event.detail), ...path].join(' '));
};
for (const type of ['click', 'input', 'change', 'focusin', 'submit', 'toggle', 'beforeinput', 'pointerdown'])
  addEventListener(type, see, true);
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) {
  if (event.type.includes('-')) {
    heard.push(`${event.type} ${text(event.detail)}`);
    dataLayer.push({ event: event.type, detail: event.detail });
  }
  return dispatch.call(this, event);
};

for (const Sender of [BroadcastChannel, MessagePort, Worker])
  spy(Sender.prototype, 'postMessage', sent, ([first]) => text(first));
spy(globalThis, 'postMessage', sent, ([first]) => text(first));
for (const name of ['pushState', 'replaceState']) spy(history, name, marks, text);
navigation.addEventListener('navigate', ({ destination }) => marks.push(destination.url));
spy(Storage.prototype, 'setItem', kept, ([key, value]) => `${key} ${value}`);
for (const name of ['put', 'add']) spy(IDBObjectStore.prototype, name, kept, text);
spy(IDBFactory.prototype, 'open', kept, ([name]) => text(name));
spy(globalThis.CacheStorage?.prototype, 'open', kept, ([name]) => text(name));
const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
/** Cookies as they were set, whatever the browser made of them. */
globalThis.jar = [];
Object.defineProperty(Document.prototype, 'cookie', {
  ...jar,
  set(value) {
    globalThis.jar.push(value);
    jar.set.call(this, value);
  },
});
const watch = new MutationObserver((list) => {
  for (const { type, target, attributeName, addedNodes } of list) {
    if (type === 'attributes') shown.push(`${target.localName} ${attributeName}=${target.getAttribute(attributeName)}`);
    else if (type === 'characterData') shown.push(target.data);
    else for (const one of addedNodes) shown.push(one.outerHTML ?? one.data ?? '');
  }
});
addEventListener('load', () =>
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
);
/** What the browser notes of its own accord, whenever it is slow. */
const timing = [
  'long-animation-frame',
  'longtask',
  'paint',
  'visibility-state',
  'event',
  'first-input',
  'soft-navigation',
];

/** What a script of the page can read now, by channel. */
globalThis.readPage = async () => ({
  events: heard.join('\n'),
  dataLayer: dataLayer.map(text).join('\n'),
  address: [location.href, ...marks].join('\n'),
  history: [text(history.state), ...marks].join('\n'),
  title: document.title,
  storage: [
    ...kept,
    ...Object.entries({ ...localStorage }).map(text),
    ...Object.entries({ ...sessionStorage }).map(text),
    ...(await indexedDB.databases()).map(({ name }) => text(name)),
    ...((await globalThis.caches?.keys()) ?? []),
  ].join('\n'),
  cookies: [document.cookie, ...globalThis.jar].join('\n'),
  messages: sent.join('\n'),
  'performance entries': performance
    .getEntries()
    .filter(({ entryType }) => !timing.includes(entryType))
    .map(({ name, detail }) => `${name} ${text(detail)}`)
    .sort()
    .join('\n'),
  "the page's own elements": [document.documentElement.outerHTML, ...shown].join('\n'),
});
