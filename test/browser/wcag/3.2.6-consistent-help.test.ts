import { all } from '../../support/reader.js';
import { criterion, type Screen } from '../../support/wcag.js';

/** The way to the emergency signs is there, after what the widget is for and before its small print. */
criterion('3.2.6 Consistent Help', {
  on: [
    ...['pain-check-quiz', 'a result of the pain check', 'pain-diary', 'stretch-carousel', 'recovery-plan', 'faq-list'],
    ...['myth-check', 'treatment-guide', 'trigger-cards', 'symptom-guide', 'advice-list'],
    ...['comments-form'],
  ] as Screen[],
  faults: (widget) => {
    const [button] = all(widget, '[part=emergency-button]');
    const title = all(widget, '[part=heading]')[0];
    const print = all(widget, '[part=small-print]').pop();
    if (!button) return ['no way to the emergency signs'];
    const follows = (one: Element | undefined, other: Element | undefined) =>
      !one || !other || Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    return [
      ...(follows(title, button) ? [] : ['before the title']),
      ...(follows(button, print) || widget.localName === 'pain-check-quiz' ? [] : ['after the small print']),
    ];
  },
  broken: (widget) => all(widget, '[part=emergency-button]').forEach((one) => one.remove()),
});
