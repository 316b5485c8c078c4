/** Tags of the page that were meant as widgets and are none: told when everything that the page loads has run. */
import { names } from './names.js';
import { elementsOfPage } from './script-tag.js';
import { tellTag, warnOnce } from './warn.js';

/** `nameOf` says how a widget is called on this page. */
export function lookForTags(nameOf: (tag: string) => string): void {
  // A page may have thousands of elements that are not defined: Angular's are not.
  for (const tag of new Set(elementsOfPage(':not(:defined)').map(({ localName }) => localName))) {
    const ours = names.find((name) => tag === name || tag.endsWith(`-${name}`));
    if (!ours) tellTag(tag, names.map(nameOf));
    else if (nameOf(ours) === tag) {
      warnOnce(`<${tag}> is not in the script of this page. Load carelets.js, or widgets/${ours}.js beside it.`);
    } else {
      const prefix = tag.slice(0, -ours.length - 1);
      const other = prefix && nameOf(ours) === ours ? `, or data-prefix="${prefix}" on our script tag` : '';
      warnOnce(`<${tag}> is not known. Write <${nameOf(ours)}>${other}.`);
    }
  }
}
