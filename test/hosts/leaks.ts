/**
 * Bundles that leak on purpose: a typed text, a number and a short choice into each of the twelve channels, and a build
 * with open roots. Each must be noticed, or the search proves nothing.
 */
import { visitsOf, type Visit } from './answers.js';
import { channels, differing, follow, found, type Channel, type Where } from './privacy.js';
import type { Kind } from './reader.js';

const leaks: Record<Channel, string> = {
  requests: 'fetch("/x?q=" + encodeURIComponent(value))',
  events: 'dispatchEvent(new CustomEvent("carelets-leak", { detail: value }))',
  dataLayer: 'dataLayer.push(value)',
  address: 'location.hash = value',
  history: 'history.replaceState({ value }, "")',
  title: 'document.title = value',
  storage: 'sessionStorage.setItem("x", value)',
  cookies: 'document.cookie = "x=" + value',
  messages: 'new BroadcastChannel("x").postMessage(value)',
  console: 'console.debug(value)',
  'performance entries': 'performance.mark(value)',
  "the page's own elements": 'document.body.firstElementChild.setAttribute("data-x", value)',
};

/** Opens the roots, as the bundle would be without the build's closing of them, and passes what is answered on. */
const wrapper = (which: string, leak: string): string => `
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
  addEventListener('input', (event) => {
    const field = event.composedPath()[0];
    const { value } = field;
    if (field.matches('${which}')) { ${leak} }
  }, true);`;

interface Leaky {
  kind: Kind;
  tag: string;
  /** Whose values leak. */
  from: string;
  visit: Visit | undefined;
}

const leaky: readonly Leaky[] = [
  { kind: 'text', tag: 'comments-form', from: 'textarea', visit: visitsOf('comments-form')[0] },
  { kind: 'number', tag: 'bmi-check', from: '#kg', visit: visitsOf('bmi-check')[0] },
  {
    kind: 'choice',
    tag: 'pain-diary',
    from: '[name=average]',
    visit: {
      name: 'a number of the pain scale',
      act: async (reader) => {
        await reader.press('[part=add-button]');
        await reader.choose('[name=average]', 3);
      },
    },
  },
];

/** Leaks that went unnoticed, in words. */
export async function unnoticed(where: Where): Promise<string[]> {
  const missed: string[] = [];
  const queue = leaky.flatMap((one) => channels.map((channel) => ({ ...one, channel })));
  const work = async (): Promise<void> => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const leak = wrapper(one.from, leaks[one.channel]);
      const seen = await noticed({ ...where, leak }, one);
      if (!seen.includes(one.channel)) missed.push(`a ${one.kind} into ${one.channel}`);
    }
  };
  await Promise.all([work(), work(), openRoots(where).then((lines) => missed.push(...lines))]);
  return missed;
}

export const leakCount = leaky.length * channels.length + 1;

/** A number or a text is found as it is, by one reader; a short choice only by two. */
async function noticed(where: Where, { kind, tag, visit }: Leaky): Promise<Channel[]> {
  const one = await follow(where, tag, visit, 0);
  if (kind === 'choice') return differing(one, await follow(where, tag, visit, 1)).map(({ channel }) => channel);
  return found(one, one.given).flatMap((leak) => (leak.kind === kind ? leak.channel : []));
}

/** A build whose roots are open, on a page with nothing but a tag manager. */
async function openRoots(where: Where): Promise<string[]> {
  const closed = /mode:"closed"/g;
  const change = (bundle: string): string => {
    if (!closed.test(bundle)) throw new Error('The bundle has no closed root to open.');
    return bundle.replace(closed, 'mode:"open"');
  };
  const [visit] = visitsOf('pain-check-quiz');
  const seen = await noticed({ ...where, change }, { kind: 'choice', tag: 'pain-check-quiz', from: '', visit });
  return (['events', 'dataLayer'] as const).flatMap((channel) =>
    seen.includes(channel) ? [] : `open roots, in ${channel}`,
  );
}
