/**
 * Whether an attribute that is on by being there is on. HTML says that `name="false"` is on, too; some frameworks write `false`
 * as that text, and here it may give away health data or show what was not asked for.
 */
export const isOn = (value: string | null): boolean => value !== null && !/^\s*(false|0|no|off)\s*$/i.test(value);
