/** A wrapper that leaks on purpose, one channel at a time: each must be noticed, or the search proves nothing. */
import { channels, search, type Channel, type Question } from './privacy.js';

const leaks: Record<Channel, string> = {
  requests: 'fetch("/bare/?q=" + encodeURIComponent(value))',
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
  "the page's own elements": 'document.querySelector("comments-form").setAttribute("data-x", value)',
};

/** Opens the roots, as the bundle would be without the build's closing of them, and passes each typed text on. */
const wrapper = (leak: string): string => `
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
  addEventListener('input', (event) => { const { value } = event.composedPath()[0]; if (String(value).startsWith('canary')) { ${leak} } }, true);`;

/** Channels whose leak went unnoticed. */
export async function unnoticed(where: Pick<Question, 'browser' | 'url' | 'bundle'>): Promise<Channel[]> {
  const missed: Channel[] = [];
  for (const channel of channels) {
    const found = await search({ ...where, tag: 'comments-form', asks: false, leak: wrapper(leaks[channel]) });
    if (!found.leaks.some((one) => one.channel === channel)) missed.push(channel);
  }
  return missed;
}
