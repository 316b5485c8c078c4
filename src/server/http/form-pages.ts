/** Two pages of plain HTML, for readers whose browser runs no script. In English, as every message of the service. */
import { limits } from '../../comments/limits.js';
import type { Field, FieldProblem } from '../../comments/port.js';
import { trapName } from '../../comments/trap.js';
import type { Found } from '../../pack/alarms.js';
import type { SentForm } from './forms.js';
import type { bodyOf } from './problems.js';

interface ProblemView {
  problem: ReturnType<typeof bodyOf>['error'];
  retryAfter: number | undefined;
  canBeSent: boolean;
  /** What was written, where it could be read. */
  form: SentForm | undefined;
  action: string;
  back: string | undefined;
  /** What alarms in it: that it was not sent is no reason to say nothing. */
  alarms: Found;
}

export const style =
  'body{max-width:36em;margin:2em auto;padding:0 1em;font:1.05em/1.5 system-ui,sans-serif}h1{font-size:1.5em}' +
  'label,input,textarea{display:block;box-sizing:border-box}label{font-weight:600}' +
  'input,textarea{width:100%;margin-top:.3em;padding:.5em;border:1px solid;border-radius:.4em;font:inherit;font-weight:400}' +
  '[type=checkbox]{display:inline;width:1.2em;height:1.2em;margin:0 .3em 0 0;vertical-align:-.2em}' +
  '[type=submit]{width:auto;padding:.6em 1.2em;font-weight:600}.error{font-weight:700}' +
  '.help{padding:1em;border:2px solid;border-radius:.4em}.trap{position:absolute;left:-99em}' +
  ':root{color-scheme:light dark}';

export const thanksPage = (back: string | undefined, alarms: Found): string =>
  document('Thank you', `${help(alarms)}<p>Your comment will appear once it has been checked.</p>${wayBack(back)}`);

/** No region is known here, so no number is certain. */
const help = ({ harm, signs }: Found): string =>
  (harm
    ? '<p class="help"><strong>You do not have to be alone with this.</strong> If you might hurt yourself, call the emergency ' +
      'number of your country now, or ask someone near you to call. There may be a crisis line in your country, too.</p>'
    : '') +
  (signs
    ? '<p class="help"><strong>What you wrote may be an emergency sign. Get help first.</strong> Go to an emergency department, ' +
      'or call the emergency number of your country if you cannot get there safely.</p>'
    : '');

/** With all that was written, to be put right and sent again, or copied. */
export function problemPage({ problem, retryAfter, canBeSent, form, action, back, alarms }: ProblemView): string {
  const errors = problem.fields ?? {};
  const wait = retryAfter === undefined ? '' : ` Try again in ${retryAfter} seconds.`;
  const wrong = Object.entries(errors).map(([field, error]) => `<li>${words(field as Field, error)}</li>`);
  const about = wrong.length ? `<ul class="error">${wrong.join('')}</ul>` : '';
  const kept = !form
    ? '<p>Go back in your browser: your text may still be there.</p>'
    : canBeSent
      ? fields({ ...form, page: back ?? form.page }, action)
      : `<p><label>This is what you wrote, to copy. ${area(form.text, 'readonly')}</label></p>`;
  return document(
    'Your comment was not sent',
    `${help(alarms)}<p>${escape(problem.message)}${wait}</p>${about}${kept}${wayBack(back)}`,
  );
}

const fields = (form: SentForm, action: string): string =>
  `<p>This is what you wrote. Change it and send it again, or copy it.</p>
<form method="post" action="${escape(action)}" accept-charset="utf-8">
${line('Name', 'name', form.name, 'autocomplete="name" required')}
${line('Email', 'email', form.email, 'type="email" autocomplete="email" required')}
${line('Website', 'website', form.website, 'autocomplete="url"')}
<p><label>Comment ${area(form.text, 'name="text" required')}</label></p>
<p><label><input type="checkbox" name="consent" value="true" required${form.consent ? ' checked' : ''}> I agree that
 this site keeps what I wrote here.</label></p>
${hidden('page', form.page)}${hidden('parentId', form.parentId ?? '')}${trap(form.trap ?? '')}
<p><input type="submit" value="Send again"></p>
</form>`;

/** The first line end after the tag is not part of the text. */
const area = (text: string, more: string): string => `<textarea rows="8" ${more}>\n${escape(text)}</textarea>`;

const line = (label: string, name: string, value: string, more: string): string =>
  `<p><label>${label} <input name="${name}" value="${escape(value)}" ${more}></label></p>`;

const hidden = (name: string, value: string): string =>
  value && `<input type="hidden" name="${name}" value="${escape(value)}">`;

const trap = (value: string): string =>
  `<p class="trap" aria-hidden="true" inert><label>Leave this empty <input name="${trapName}" value="${escape(value)}" tabindex="-1" autocomplete="off"></label></p>`;

function words(field: Field, error: FieldProblem): string {
  if (error === 'too-long' && field !== 'consent') return `${labels[field]}: ${limits[field]} characters at most.`;
  return { ...bad, ...(error === 'required' && missing) }[field];
}

const labels = { name: 'Name', email: 'Email', website: 'Website', text: 'Comment' };
const bad = {
  name: 'This name cannot be used. Write another one.',
  email: 'Write an email address like name@example.com.',
  website: 'Write a web address that begins with https:// or leave it empty.',
  text: 'Your comment has characters that cannot be shown. Remove them.',
  consent: 'Tick the box to agree.',
};
const missing = { name: 'Write your name.', email: 'Write your email address.', text: 'Write a comment.' };

const wayBack = (back: string | undefined): string =>
  back === undefined
    ? '<p>Your browser’s Back button takes you to the article.</p>'
    : `<p><a href="${escape(back)}">Back to the article</a></p>`;

const document = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1>
${body}
</main></body></html>
`;

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
