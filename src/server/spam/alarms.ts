/** The words that alarm, the same as in the form: they are the library's, for English. */
import { alarms } from '../../content/back-pain-running/en.json';
import { alarmsIn, type Found } from '../../pack/alarms.js';

export const findAlarms = (text: string): Found => alarmsIn(text, alarms);
