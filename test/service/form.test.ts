/** A form without scripts: the same checks as JSON, answered with a redirect to the article or a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { formFields, sendForm } from '../support/forms.js';
import { draft, mod, post, withService, type Answer } from '../support/service.js';
import { newThread, sharedService } from '../support/shared-service.js';

const site = 'https://www.example.org';
const article = `${site}/back-pain/?page=2`;
const from = { origin: site, referer: article };
const service = sharedService({ hold: false, autoApprove: 1, origins: [site, 'null'] });

/** Every element of a page with its attributes. */
function elements(html: string): { tag: string; attributes: Record<string, string>; text: string }[] {
  const found: ReturnType<typeof elements> = [];
  const visit = (node: Tree.Node): string => {
    if (tree.isTextNode(node)) return node.value;
    const children = 'childNodes' in node ? node.childNodes : [];
    const text = () => children.map(visit).join('');
    if (!tree.isElementNode(node)) return text();
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    const element = { tag: node.tagName, attributes, text: '' };
    found.push(element);
    return (element.text = text());
  };
  visit(parse(html));
  return found;
}
const named = (answer: Answer, name: string) =>
  elements(answer.text).find(({ attributes }) => attributes['name'] === name);

async function stored(thread: string, status = 'held') {
  const [row, ...others] = await service.rows(thread);
  assert.deepEqual([row?.status, others.length], [status, 0]);
  return row;
}

async function refused(answer: Answer, status: number, thread: string, count = 0): Promise<void> {
  assert.equal(answer.status, status, answer.text);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/html; charset=utf-8/);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('location'), null);
  assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'sha256-[^']+';/);
  assert.match(answer.text, /<h1>Your comment was not sent<\/h1>/);
  assert.equal((await service.rows(thread)).length, count);
}

test('a form is stored, always held, and its writer is sent back to the article', async () => {
  const thread = newThread();
  const fields = formFields({ text: 'Line one.\r\nLine two: ünïcödé + 100 % & more 👍' });
  const answer = await sendForm(service().url, thread, fields, from);
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, `${article}#comment-held`]);
  const row = await stored(thread);
  assert.equal(row?.text, 'Line one.\nLine two: ünïcödé + 100 % & more 👍');
  assert.deepEqual(JSON.parse(row?.reasons ?? ''), ['no-script']);
});

test('it is held also for somebody whose comments need no approval any more', async () => {
  const thread = newThread();
  const made = await post(service().url, draft({ email: 'known@example.org' }), {}, newThread());
  assert.equal(made.status, 201);
  await sendForm(service().url, thread, formFields({ email: 'known@example.org' }), from);
  await stored(thread);
});

test('pressed twice, it is one comment and the same answer', async () => {
  const thread = newThread();
  const fields = formFields();
  const answers = await Promise.all([1, 2, 3].map(() => sendForm(service().url, thread, fields, from)));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  );
  await stored(thread);
});

test('S7 a filled trap is answered like any other form, and is spam in the store', async () => {
  const thread = newThread();
  const answer = await sendForm(service().url, thread, formFields({ subject: 'Hello' }), from);
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, `${article}#comment-held`]);
  assert.deepEqual(JSON.parse((await stored(thread, 'spam'))?.reasons ?? ''), ['trap', 'no-script']);
});

test('what may not be decided from outside is not', async () => {
  const thread = newThread();
  const sneaky = { status: 'approved', pinned: '1', id: 'a'.repeat(32), key: 'chosen-key', ticket: 'x', trap: '' };
  await sendForm(service().url, thread, formFields({ ...sneaky, ['__proto__']: 'x' }), from);
  const row = await stored(thread);
  assert.deepEqual([row?.pinned, row?.draft_key === 'chosen-key', row?.id === sneaky.id], [0, false, false]);
});

const backs: [what: string, headers: Record<string, string>, page: string, to: string | undefined][] = [
  ['the page the form names', { origin: site, referer: `${site}/` }, `${site}/back-pain/`, `${site}/back-pain/`],
  ['a path that the form names', { origin: site, referer: `${site}/` }, '/back-pain/', `${site}/back-pain/`],
  ['its own word before the header', from, '/other/', `${site}/other/`],
  ['nowhere, told no more than the site', { origin: site, referer: `${site}/` }, '', undefined],
  [
    'the home page, told that it is the same site',
    { ...from, referer: `${site}/`, 'sec-fetch-site': 'same-origin' },
    '',
    `${site}/`,
  ],
  ['nowhere, told nothing', { origin: site }, '', undefined],
  ['nowhere for a page of others', { origin: site }, 'https://evil.tld/', undefined],
  ['the header for a page of others', from, 'https://evil.tld/', article],
  ['the header for //', from, '//evil.tld/', article],
  ['the header for \\\\', from, '\\\\evil.tld\\', article],
  ['the header for a name before the host', from, 'https://www.example.org@evil.tld/', article],
  ['the header for another port', from, 'https://www.example.org:444/', article],
  ['the header for http', from, 'http://www.example.org/', article],
  ['the header for a script', from, 'javascript:alert(1)', article],
  ['the header for data', from, 'data:text/html,x', article],
  ['one line', from, '/a\r\nset-cookie: x=1', `${site}/aset-cookie:%20x=1`],
];
for (const [what, headers, page, to] of backs) {
  test(`back to ${what}: ${JSON.stringify(page)}`, async () => {
    const thread = newThread();
    const answer = await sendForm(service().url, thread, formFields({ page }), headers);
    assert.equal(answer.headers.get('location'), to === undefined ? null : `${to}#comment-held`);
    assert.equal(answer.status, to === undefined ? 202 : 303);
    assert.equal(answer.headers.get('set-cookie'), null);
    if (to === undefined) assert.match(answer.text, /<h1>Thank you<\/h1>[^]*once it has been checked/);
    await stored(thread);
  });
}

const foreign: Record<string, string>[] = [
  {},
  { origin: 'https://evil.tld', referer: article },
  { origin: `${site}.evil.tld` },
  { origin: 'http://www.example.org' },
  { referer: 'https://evil.tld/' },
  { referer: `https://www.example.org@evil.tld/` },
  { referer: 'nonsense' },
];
for (const headers of foreign) {
  test(`S1 S2 a form of ${JSON.stringify(headers)} is not taken; its text can be copied`, async () => {
    const thread = newThread();
    const fields = formFields({ page: article });
    const answer = await sendForm(service().url, thread, fields, headers);
    await refused(answer, 403, thread);
    const [area] = elements(answer.text).filter(({ tag }) => tag === 'textarea');
    assert.deepEqual([area?.text, 'readonly' in (area?.attributes ?? {})], [fields['text'], true]);
    assert.doesNotMatch(answer.text, /<form/);
  });
}

test('a referrer alone is enough where a browser sends no origin', async () => {
  const thread = newThread();
  assert.equal((await sendForm(service().url, thread, formFields(), { referer: article })).status, 303);
  await stored(thread);
});

const wrong: [Record<string, string>, RegExp][] = [
  [{ name: '' }, /Write your name/],
  [{ name: 'Admin' }, /cannot be used/],
  [{ email: 'x' }, /email address like/],
  [{ website: 'javascript:alert(1)' }, /begins with https/],
  [{ text: ' ' }, /Write a comment/],
  [{ text: 'a'.repeat(4001) }, /4000 characters at most/],
  [{ text: 'a\0b' }, /cannot be shown/],
  [{ consent: '' }, /Tick the box/],
  [{ consent: 'false' }, /Tick the box/],
];
for (const [changes, words] of wrong) {
  test(`says what is wrong with ${JSON.stringify(changes).slice(0, 40)}, and a page to put it right`, async () => {
    const thread = newThread();
    const fields = formFields({ text: 'My text stays.', ...changes });
    const answer = await sendForm(service().url, thread, fields, from);
    await refused(answer, 400, thread);
    assert.match(answer.text, words);
    assert.match(answer.text, /<a href="[^"]+">Back to the article<\/a>/);
    for (const name of ['name', 'email', 'website'] as const) {
      assert.equal(named(answer, name)?.attributes['value'], fields[name]);
    }
    // Sent again as it stands there, put right.
    const again = Object.fromEntries(
      elements(answer.text).flatMap(({ attributes: { name, value = '' }, text, tag }) =>
        name && name !== 'viewport' ? [[name, tag === 'textarea' ? text : value] as const] : [],
      ),
    );
    const right = { ...again, ...formFields() };
    const own = { origin: service().url, referer: `${service().url}/threads/${thread}/comments` };
    const second = await sendForm(service().url, thread, right, own);
    assert.deepEqual([second.status, second.headers.get('location')], [303, `${article}#comment-held`]);
    assert.match(
      answer.headers.get('content-security-policy') ?? '',
      /form-action 'self' https:\/\/www\.example\.org;/,
    );
    assert.equal(answer.headers.get('referrer-policy'), 'same-origin');
  });
}

test('S16 what was written makes no element and no attribute of the page', async () => {
  const plain = elements((await sendForm(service().url, newThread(), formFields({ consent: '' }), from)).text);
  const shape = (list: typeof plain) => list.map(({ tag, attributes }) => [tag, Object.keys(attributes)]);
  for (const bad of [
    '"><script>alert(1)</script>',
    "' onfocus='alert(1)",
    '</textarea><img src=x onerror=alert(1)>',
    '\n\n&lt;b&gt;',
  ]) {
    const fields = { name: bad, email: bad, website: bad, text: bad, subject: bad, consent: '' };
    const answer = await sendForm(service().url, newThread(), fields, from);
    assert.equal(answer.status, 400);
    assert.deepEqual(
      shape(elements(answer.text)).filter(([tag]) => tag !== 'ul' && tag !== 'li'),
      shape(plain).filter(([tag]) => tag !== 'ul' && tag !== 'li'),
    );
    assert.equal(elements(answer.text).find(({ tag }) => tag === 'textarea')?.text, bad);
    assert.equal(named(answer, 'name')?.attributes['value'], bad);
  }
});

const broken: [what: string, status: number, body: string][] = [
  ['half of UTF-8', 400, 'name=%ff&text=x'],
  ['a percent sign alone', 400, 'name=100%&text=x'],
  ['a field twice', 400, 'text=a&text=b'],
  ['more than fits', 413, `text=${'a'.repeat(70_000)}`],
  ['far more than fits', 413, `text=${'%61'.repeat(70_000)}`],
  ['an answer to nonsense', 400, 'name=A&email=a@example.org&text=x&consent=true&parentId=x'],
];
for (const [what, status, body] of broken) {
  test(`S12 S14 ${what}`, async () => {
    const thread = newThread();
    await refused(await sendForm(service().url, thread, body, from), status, thread);
  });
}

test('S36 somebody in danger is told so before anything else, and links still hold', async () => {
  const thread = newThread();
  const answer = await sendForm(service().url, thread, formFields({ text: 'I want to die because of the pain' }), from);
  assert.equal(answer.status, 202);
  assert.match(answer.text, /emergency number[^]*once it has been checked/);
  assert.match(answer.text, /<a href="https:\/\/www\.example\.org\/back-pain\/\?page=2">/);
  assert.deepEqual(JSON.parse((await stored(thread))?.reasons ?? ''), ['harm', 'no-script']);
});

test('S36 somebody in danger is told so where the comment is refused, too', async () => {
  const fields = formFields({ text: 'I want to die', email: 'none' });
  for (const [status, headers] of [
    [400, from],
    [403, { origin: 'https://evil.tld' }],
  ] as const) {
    const answer = await sendForm(service().url, newThread(), fields, headers);
    assert.equal(answer.status, status);
    assert.match(answer.text, /<h1>[^]*emergency number[^]*<textarea/);
  }
  const calm = await sendForm(service().url, newThread(), formFields({ email: 'none' }), from);
  assert.doesNotMatch(calm.text, /emergency number/);
});

test('other addresses take no form', async () => {
  const thread = newThread();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ...from };
  for (const path of ['/mod/undo', '/mod/people/erase']) {
    const answer = await fetch(service().url + path, { method: 'POST', headers, body: 'undo=x' });
    assert.equal(answer.status, 401);
  }
  const { body } = await post(service().url, draft(), {}, thread);
  const changed = await fetch(`${service().url}/comments/${body.comment.id}`, {
    ...{ method: 'PATCH', body: 'text=x' },
    headers: { ...headers, authorization: `Bearer ${body.token}` },
  });
  assert.equal(changed.status, 415);
});

test('the same limits count: flood, closed thread, duplicate', () =>
  withService({ perMinute: 2, origins: [site] }, async ({ url }) => {
    const fields = formFields();
    assert.equal((await sendForm(url, 'a-thread', fields, from)).status, 303);
    const taken = await sendForm(url, 'a-thread', { ...fields, email: 'other@example.org' }, from);
    assert.equal(taken.status, 409);
    const third = await sendForm(url, 'a-thread', formFields(), from);
    assert.equal(third.status, 429);
    assert.ok(Number(third.headers.get('retry-after')) > 0);
    assert.match(third.text, /Try again in \d+ seconds/);
    await mod(url, 'PATCH', '/threads/b-thread', { closed: true });
  }));

test('a closed thread gives the text back to copy', () =>
  withService({ origins: [site] }, async ({ url }) => {
    await mod(url, 'PATCH', '/threads/a-thread', { closed: true });
    const answer = await sendForm(url, 'a-thread', formFields({ text: 'My text stays.' }), from);
    assert.equal(answer.status, 423);
    assert.match(answer.text, /readonly>\nMy text stays\.<\/textarea>/);
  }));
