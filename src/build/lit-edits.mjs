/** What is changed in Lit for pages that are not ours. Each edit must be found exactly once, so a new Lit shows itself. */

const globals = ['const t=globalThis', 'const t=$own'];

export const litEdits = {
  'lit-html/lit-html.js': [
    // Versions, switches and Trusted Types are looked up on an object of the bundle's own. The page may have an element
    // with the id "litHtmlVersions", another Lit, or a rule against a policy named "lit-html".
    globals,
    [',(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    // Names that every browser's setAttribute takes.
    ['h="$lit$"', 'h="-lit-"'],
    ['`lit$${Math.random().toFixed(9).slice(2)}$`', '`lit-${Math.random().toFixed(9).slice(2)}-`'],
    // Nodes are made in a document that has no page, so that no name on the page hides a method.
    ['l=document', 'l=$blank'],
    ['(t?.creationScope??l).importNode(i,!0)', '$page("importNode").call(document,i,!0)'],
    // No HTML sink, so no policy.
    ['return s.innerHTML=t,s', 'return $fill(s.content,t),s'],
    // A part without strings of its own has none, whatever Object.prototype says.
    ['this.strings=s):this._$AH=A}', 'this.strings=s):(this._$AH=A,this.strings=void 0)}'],
    ['this.type=2,', 'this.type=2,this.strings=void 0,'],
    ['this.type=6,', 'this.type=6,this.strings=void 0,'],
    // A listener is a function. With it as options, `Object.prototype.once` of a page would count.
    ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this,"object"==typeof t?t:!1)'],
    ['removeEventListener(this.name,this,s)', 'removeEventListener(this.name,this,"object"==typeof s?s:!1)'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['a=globalThis', 'a=$own'],
    ['Symbol.metadata??=Symbol("metadata"),', ''],
    ['litPropertyMetadata.get(t)', 'a.litPropertyMetadata.get(t)'],
    // Options that are left out must not be read from a polluted Object.prototype.
    ['b={attribute:!0', 'b={__proto__:null,attribute:!0'],
    ['??{get(){', '??{__proto__:null,get(){'],
    ['return{get:e,set(s)', 'return{__proto__:null,get:e,set(s)'],
    [',(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    ['void 0!==this.renderRoot', 'void 0!==$rootOf(this)'],
    ['connectedCallback(){this.renderRoot??=', 'connectedCallback(){$rootOf(this)??$keepRoot(this,'],
    ['this.createRenderRoot(),this.enableUpdating', 'this.createRenderRoot()),this.enableUpdating'],
    ['{if(this.renderRoot??=this.createRenderRoot(),', '{if($rootOf(this)??$keepRoot(this,this.createRenderRoot()),'],
    ['{mode:"open"}', '{__proto__:null,mode:ROOTS}'],
  ],
  '@lit/reactive-element/css-tag.js': [
    globals,
    // MooTools has another Document.
    ['"adoptedStyleSheets"in Document.prototype', '"adoptedStyleSheets"in document'],
  ],
  '@lit-labs/ssr-client/lib/hydrate-lit-html.js': [
    // What does not fit is drawn anew, and not reported in the console of the page.
    [
      'const e=t instanceof ShadowRoot?"{container.host.localName}\'s shadow root":t instanceof DocumentFragment?"DocumentFragment":t.localName;console.error(`There should be exactly one root part in a render container, but we didn\'t find any in ${e}.`)',
      'throw Error()',
    ],
  ],
  'lit-element/lit-element.js': [
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['const s=globalThis', 'const s=$own'],
    ['{host:this}', '{__proto__:null,host:this}'],
    [',this._$Do=void 0', ''],
    ['this._$Do=e(r,this.renderRoot,this.renderOptions)', '$keepPart(this,e(r,$rootOf(this),this.renderOptions))'],
    ['this._$Do?.setConnected(!0)', '$partOf(this)?.setConnected(!0)'],
    ['this._$Do?.setConnected(!1)', '$partOf(this)?.setConnected(!1)'],
  ],
};

/** Lit's messages speak to who writes templates. Ours are built and tested; nobody on a page can mend them. */
const message = /\bError\((?:"[^"]*"|`[^`]*`)(?:\+t\+"[^"]*")?\)/g;

export function editLit(name, code) {
  let edited = code.replace(message, 'Error()');
  for (const [from, to] of litEdits[name] ?? []) {
    if (edited.split(from).length !== 2) throw new Error(`${name} has changed: "${from}" is not in it once.`);
    edited = edited.replace(from, () => to);
  }
  return edited;
}
