/** Every file of `stories/`; the test runner makes this module. */
// The types of the composed stories differ between Storybook's entries.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const files: any[];
