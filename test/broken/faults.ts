/** Faults that a bundle could have. Each is put into a copy of the built files, where it must fit, and one suite must notice it. */
import { framed } from './framed.js';
import { toldBefore } from './told-before.js';

export interface Fault {
  name: string;
  /** What stands in the built file, and what stands there instead. */
  edits?: [from: RegExp, to: string][];
  /** Runs when the bundle has run. */
  added?: string;
  suite: 'hosts' | 'lifecycle' | 'closed' | 'frames' | 'reader' | 'chromium';
  /** The host pages, or the name of the test. */
  where: string;
  /** What the suite says of it. */
  says: RegExp;
}

/** On host pages: the matrix. */
const onPages: Fault[] = [
  {
    name: 'roots are open',
    edits: [[/mode:"closed"/g, 'mode:"open"']],
    suite: 'hosts',
    where: 'bare',
    says: /has a root that is open/,
  },
  {
    name: 'what a page says of its text is inherited',
    edits: [[/\.root\{all:initial;/g, '.root{']],
    suite: 'hosts',
    where: 'spacing',
    says: /spacing: .* takes from the page/,
  },
  {
    name: 'a widget gives up its box to a page that unsets everything',
    edits: [[/(\.root\{all:initial;[^}]*)display:block/g, '$1display:inherit']],
    suite: 'hosts',
    where: 'unset',
    says: /unset: .* is laid out as inline/,
  },
  {
    name: 'a second global',
    added: 'globalThis.careletsOther = 1;',
    suite: 'hosts',
    where: 'bare',
    says: /globals added: carelets, careletsOther/,
  },
  {
    name: 'an error after loading',
    added: 'setTimeout(() => { throw new Error("broken"); });',
    suite: 'hosts',
    where: 'bare',
    says: /said: error: Error: broken/,
  },
  {
    name: 'focus is taken while the page loads',
    added: 'document.querySelector("input").focus();',
    suite: 'hosts',
    where: 'bare',
    says: /focus or scroll moved/,
  },
  {
    name: 'the page scrolls while it loads',
    added: 'setTimeout(() => scrollTo(0, 300));',
    suite: 'hosts',
    where: 'bare',
    says: /focus or scroll moved/,
  },
  {
    name: "an attribute on the page's own element",
    added: 'document.querySelector("h1").className = "x";',
    suite: 'hosts',
    where: 'bare',
    says: /its dom changed/,
  },
  {
    name: 'a style for the whole page',
    added:
      'const sheet = new CSSStyleSheet(); sheet.replaceSync("h1 { color: red }"); document.adoptedStyleSheets.push(sheet);',
    suite: 'hosts',
    where: 'bare',
    says: /its (style|sheets) changed/,
  },
  {
    name: 'HTML from a text where Trusted Types forbid it',
    added: 'document.createElement("p").innerHTML = "<b>b</b>";',
    suite: 'hosts',
    where: 'csp-types',
    says: /csp-types: page: said/,
  },
  {
    name: 'a style attribute where the policy forbids it',
    added: 'document.createElement("p").setAttribute("style", "color: red");',
    suite: 'hosts',
    where: 'csp-style',
    says: /csp-style: page: said/,
  },
  {
    name: 'an Array.from that MooTools has replaced',
    added: 'if (Array.from(new Set([1]).values())[0] !== 1) throw new Error("not the list");',
    suite: 'hosts',
    where: 'mootools',
    says: /mootools: page: said/,
  },
  {
    name: 'clicks that do nothing',
    added: 'addEventListener("click", (event) => event.stopImmediatePropagation(), true);',
    suite: 'hosts',
    where: 'bare',
    says: /did nothing/,
  },
  {
    name: 'a widget that is not registered',
    edits: [[/customElements\.define\((\w+),/g, '"faq-list"!==$1&&customElements.define($1,']],
    suite: 'hosts',
    where: 'bare',
    says: /faq-list: is not on the page/,
  },
];

/** Copies of the bundle on one page. */
const loadedTwice: Fault[] = [
  {
    name: 'a second copy registers again',
    edits: [[/customElements\.get\((\w+)\)\?(\w+)\|\|/g, '!1?$2||']],
    suite: 'hosts',
    where: 'twice',
    says: /twice: page: said: error/,
  },
  {
    name: 'each copy tells of itself',
    edits: [[/!Reflect\.has\(\w,\w\)&&/g, '!0||']],
    suite: 'hosts',
    where: 'thrice',
    says: /2 lines about two copies/,
  },
  {
    name: 'each copy tells of itself, in any order',
    edits: [[/!Reflect\.has\(\w,\w\)&&/g, '!0||']],
    suite: 'lifecycle',
    where: 'copies of the bundle in any order',
    says: /^not ok .* copies/m,
  },
  {
    name: 'a tag that is nearly right gets no word',
    edits: [[/\w+\("looked"\)&&/g, '!1&&']],
    suite: 'lifecycle',
    where: 'tags and attributes that are nearly right',
    says: /^not ok .* nearly right/m,
  },
  {
    name: 'an attribute that is nearly right gets no word',
    edits: [[/of (\w)\.getAttributeNames\(\)/g, 'of []']],
    suite: 'lifecycle',
    where: 'tags and attributes that are nearly right',
    says: /^not ok .* nearly right/m,
  },
  {
    name: 'the ring of what has focus takes the accent of the page',
    edits: [[/outline:3px solid var\(--_ink\)/g, 'outline:3px solid var(--_accent)']],
    suite: 'lifecycle',
    where: 'what has focus is seen',
    says: /^not ok .* is seen/m,
  },
  {
    name: 'what has focus may lie below a bar of the page',
    edits: [[/scroll-margin-block:[^;}]*;?/g, '']],
    suite: 'lifecycle',
    where: 'what has focus is seen',
    says: /^not ok .* is seen/m,
  },
];

/** What pages do to elements, and what devices do to storage. */
const lives: Fault[] = [
  {
    name: 'storage is read without a care',
    edits: [
      [
        /try\{return localStorage\.getItem\((\w)\)\?\?void 0\}catch\{return\}/g,
        'return localStorage.getItem($1)??void 0',
      ],
    ],
    suite: 'lifecycle',
    where: 'storage that throws when it is read',
    says: /^not ok .* storage that throws/m,
  },
  {
    name: 'what is stored is taken for whole',
    edits: [
      [
        /\{try\{let\{version:(\w),value:(\w)\}=JSON\.parse\((\w)\);(return.{10,80}?)\}catch\{return\}\}/g,
        '{let{version:$1,value:$2}=JSON.parse($3);$4}',
      ],
    ],
    suite: 'lifecycle',
    where: 'storage that holds half a sentence',
    says: /^not ok .* half a sentence/m,
  },
  {
    name: 'a widget in a frame of its own loses its styles',
    edits: [[/adoptedCallback\(\)\{/g, 'adoptedNever(){']],
    suite: 'lifecycle',
    where: 'pain-check-quiz: attributes',
    says: /^not ok .* pain-check-quiz/m,
  },
  {
    name: 'an attribute that is changed later is not seen',
    edits: [[/attributeChangedCallback\((\w,\w,\w)\)\{/g, 'attributeChangedCallback($1){if(this.hasUpdated)return;']],
    suite: 'lifecycle',
    where: 'pain-check-quiz: attributes',
    says: /^not ok .* pain-check-quiz/m,
  },
  {
    name: 'a page holds on to widgets that have gone',
    edits: [[/([,};])connectedCallback\(\)\{/g, '$1connectedCallback(){(globalThis.kept??=[]).push(this);']],
    suite: 'lifecycle',
    where: '200 mounts',
    says: /leaves \d+ nodes/,
  },
];

/** What a closed root must not take away. */
const closedRoots: Fault[] = [
  {
    name: 'parts have no name',
    edits: [[/ part=/g, ' data-part=']],
    suite: 'closed',
    where: 'faq-list: a page styles',
    says: /^not ok .* faq-list/m,
  },
  {
    name: 'buttons with a picture have no name',
    edits: [[/ aria-label=/g, ' data-label=']],
    suite: 'closed',
    where: 'stretch-carousel: the accessibility tree',
    says: /^not ok .* stretch-carousel/m,
  },
  {
    name: "controls are left out of a screen reader's way",
    edits: [[/<fieldset/g, '<fieldset role="presentation" aria-hidden="true"']],
    suite: 'closed',
    where: 'pain-check-quiz: the accessibility tree',
    says: /^not ok .* pain-check-quiz/m,
  },
  {
    name: 'the address is not read',
    edits: [[/location\.hash\.slice\(1\)/g, '""']],
    suite: 'closed',
    where: 'a link to',
    says: /^not ok [^]*^not ok [^]*^not ok /m,
  },
  {
    name: 'a link scrolls before everything is drawn',
    edits: [[/requestAnimationFrame\(\(\)=>void \w+\(\)\.then\(\(\)=>(this\.#\w+&&this\.#\w+\(\))\)\)/g, '($1)']],
    suite: 'closed',
    where: 'a link to a (part|question below)',
    says: /^not ok [^]*^not ok /m,
  },
];

/** What a whole Chromium does for its reader. */
const tools: Fault[] = [
  {
    name: 'fields do not say what they are for',
    edits: [[/ autocomplete=/g, ' data-complete=']],
    suite: 'chromium',
    where: '',
    says: /autofill: /,
  },
  {
    name: 'what is filled in is not taken',
    edits: [[/ @input=/g, ' @never=']],
    suite: 'chromium',
    where: '',
    says: /autofill: the form misses/,
  },
  {
    name: 'answers cannot be searched',
    edits: [[/<div class="answer"/g, '<div inert class="answer"']],
    suite: 'chromium',
    where: '',
    says: /find in page: the text of an answer was not found/,
  },
];

export const faults: Fault[] = [
  ...onPages,
  ...loadedTwice,
  ...lives,
  ...closedRoots,
  ...framed,
  ...toldBefore,
  ...tools,
];
