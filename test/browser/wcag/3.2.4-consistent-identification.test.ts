import { all, words } from '../../support/reader.js';
import { criterion, everyScreen } from '../../support/wcag.js';

const parts: Record<string, readonly string[]> = {
  'emergency-button': ['Emergency signs'],
  'back-button': ['Back', 'Previous', 'Check your answers', 'Change my answer'],
};

/** The same thing has the same name in every widget. */
criterion('3.2.4 Consistent Identification', {
  on: ['pain-check-quiz', ...everyScreen.filter((name) => name !== 'pain-check-quiz')],
  faults: (widget) =>
    Object.keys(parts).flatMap((part) =>
      all(widget, `[part=${part}]`)
        .map((one) => one.ariaLabel ?? words(one))
        .filter((name) => !parts[part]?.some((known) => name.startsWith(known))),
    ),
  broken: (widget) => all(widget, '[part=emergency-button]').forEach((one) => (one.textContent = 'Help!')),
});
