/** Any widget by its tag: `?tags=fact-stat`, or several in turn. The bundle itself is loaded before this. */
const comments = {
  list: async () => ({ state: 'listed', comments: [], closed: false }),
  post: async () => ({ state: 'held' }),
};
const settings = {
  'fact-stat': { fact: 'us-adults-2019' },
  'stretch-carousel': { set: 'cooldown' },
  'comments-form': { port: comments, thread: 'bench' },
  'glossary-term': { term: 'disc' },
};
const query = new URLSearchParams(location.search);
const tags = query.get('tags').split(' ');
let turn = 0;

globalThis.contestant = {
  make() {
    const tag = tags[turn++ % tags.length];
    return Object.assign(document.createElement(tag), settings[tag]);
  },
  isDrawn: (widget) => widget.hasUpdated && Boolean(widget.shadowRoot?.firstElementChild),
};
