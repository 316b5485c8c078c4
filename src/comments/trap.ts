/**
 * Name of the field that people never meet: fillers of whole forms take it for a subject line, while the browsers' own
 * autofill has nothing to put there.
 */
export const trapName = 'subject';
