/** The bundle itself is loaded before this. */
const part = (widget, name) => widget.shadowRoot?.querySelector(`[part=${name}]`);

globalThis.contestant = {
  make: () => Object.assign(document.createElement('stretch-carousel'), { set: 'cooldown' }),
  isDrawn: (widget) => Boolean(part(widget, 'slide')),
  next: (widget) => part(widget, 'next-button').click(),
};
