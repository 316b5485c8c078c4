/** Registers a widget; a tag that is taken already is left alone, with one line to the console for all of them. */

let told = false;

/** Every widget's name, in the order of the bundle. */
export const widgetNames: string[] = [];

export function define(tag: string, widget: CustomElementConstructor): void {
  widgetNames.push(tag);
  if (!customElements.get(tag)) {
    customElements.define(tag, widget);
  } else if (!told) {
    told = true;
    console.info(`carelets: <${tag}> is defined already; this copy of the bundle leaves the first one in charge.`);
  }
}
