/** The comments form's adapter against a real WordPress: what became of a comment is told truthfully. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { WordPressComments } from '../../src/comments/wordpress.ts';
import { library, pageWith } from '../support/ahead.ts';
import { plainForm } from '../support/plain-form.ts';
import { startWordPress } from './start-wordpress.mjs';

// The adapter gives up after 15 seconds; a WordPress in WebAssembly on a busy machine needs more now and then.
const wait = globalThis.setTimeout;
globalThis.setTimeout = (run, delay, ...given) => wait(run, delay === 15000 ? 120000 : delay, ...given);

let site, port, open, closed;
before(async () => {
  site = await startWordPress();
  // Three comments within a second are no flood here; the flood has a test of its own.
  await site.php(`file_put_contents(WPMU_PLUGIN_DIR . '/flood.php', "<?php
    if (!get_option('test_flood')) { remove_all_filters('check_comment_flood'); add_filter('wp_is_comment_flood', '__return_false', 99); }");`);
  const post = (title, more = '') =>
    site.php(
      `echo wp_insert_post(['post_title' => '${title}', 'post_content' => 'x', 'post_status' => 'publish' ${more}]);`,
    );
  open = await post('Back pain');
  closed = await post('Closed', `, 'comment_status' => 'closed'`);
  await site.php(`update_option('comment_previously_approved', 0); update_option('comment_moderation', 0);`);
  port = new WordPressComments(site.url);
});
after(() => site.stop());

let count = 0;
const draft = (more = {}) => ({
  name: 'Ana',
  email: 'ana@example.org',
  website: '',
  text: `My back is better, day ${++count}.`,
  consent: true,
  key: 'abcdefgh',
  ...more,
});

test('a published comment comes back with its id, and in the list', async () => {
  const sent = draft({ text: 'It’s <b>better</b> & “warm”.\n\nSecond paragraph.', website: 'https://example.org/' });
  const result = await port.post(open, sent);
  assert.equal(result.state, 'published');
  const listed = await port.list(open);
  assert.equal(listed.state, 'listed');
  assert.equal(listed.comments[0].id, result.comment.id);
  assert.equal(listed.comments[0].website, 'https://example.org/');
  assert.match(listed.comments[0].text, /^It’s better & “warm”\.\n\nSecond paragraph\.$/);
  assert.ok(!JSON.stringify(listed).includes('ana@example.org'), 'no address comes back');
});

test('an answer names the comment it answers', async () => {
  const first = await port.post(open, draft());
  const answer = await port.post(open, draft({ parentId: first.comment.id }));
  assert.equal(answer.comment.parentId, first.comment.id);
});

test('a thread comes in pages, from either end', async () => {
  await site.php(`for ($n = 0; $n < 60; $n++) wp_insert_comment(['comment_post_ID' => ${closed}, 'comment_author' => 'N',
    'comment_content' => "Comment $n", 'comment_approved' => 1, 'comment_date_gmt' => gmdate('Y-m-d H:i:s', 1700000000 + $n),
    'comment_date' => gmdate('Y-m-d H:i:s', 1700000000 + $n)]);`);
  const first = await port.list(closed);
  assert.deepEqual([first.comments.length, first.total, first.more], [50, 60, '2']);
  assert.equal(first.comments[0].text, 'Comment 59');
  const second = await port.list(closed, { after: first.more });
  assert.deepEqual([second.comments.length, second.more], [10, undefined]);
  assert.equal((await port.list(closed, { order: 'oldest' })).comments[0].text, 'Comment 0');
  assert.deepEqual(await port.count([closed, '999999']), [60, 0]);
});

test('a closed post says so, in the list and when a comment comes late', async () => {
  assert.equal((await port.list(closed)).closed, true);
  assert.equal((await port.post(closed, draft())).state, 'closed');
});

test('the plain form of a page rendered ahead, sent by a browser without scripts', async () => {
  const { renderPage } = await library();
  const html = renderPage(
    pageWith(`<comments-form backend="wordpress" endpoint="${site.url}/" thread="${open}"></comments-form>`),
  );
  const { form, fields } = plainForm(html);
  const text = 'Sent without scripts.';
  const typed = { author: 'Ben', email: 'ben@example.org', url: '', comment: text, consent: 'on' };
  const answer = await fetch(form.action, {
    method: form.method,
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(Object.keys(fields).map((name) => [name, fields[name].value ?? typed[name]])),
  });
  assert.equal(answer.status, 302);
  const listed = await port.list(open);
  assert.ok(listed.comments.some((comment) => comment.text === text && comment.name === 'Ben'));
});

test('held for a moderator', async () => {
  await site.php(`update_option('comment_moderation', 1);`);
  assert.equal((await port.post(open, draft())).state, 'held');
  await site.php(`update_option('comment_moderation', 0);`);
});

test('a disallowed word is never told as published', async () => {
  await site.php(`update_option('disallowed_keys', 'casino');`);
  assert.equal((await port.post(open, draft({ text: 'Best casino.' }))).state, 'held');
  await site.php(`update_option('disallowed_keys', '');`);
});

test('the same comment twice', async () => {
  const same = draft();
  assert.equal((await port.post(open, same)).state, 'published');
  assert.equal((await port.post(open, same)).state, 'duplicate');
});

test('too fast', async () => {
  await site.php(`update_option('test_flood', 1);`);
  await port.post(open, draft());
  const result = await port.post(open, draft());
  await site.php(`delete_option('test_flood');`);
  assert.deepEqual(result, { state: 'too-fast', retryAfter: 15 });
});

test('a site that wants its readers signed in', async () => {
  await site.php(`update_option('comment_registration', 1);`);
  const { state } = await port.post(open, draft());
  await site.php(`update_option('comment_registration', 0);`);
  assert.equal(state, 'login');
});

for (const [what, more, words] of [
  ['no name', { name: '' }, /required fields/i],
  ['no address', { email: '' }, /required fields/i],
  ['a bad address', { email: 'ana' }, /valid email/i],
  ['no text', { text: '' }, /comment/i],
  ['a name that is too long', { name: 'x'.repeat(300) }, /too long/i],
]) {
  test(`${what}: the words of WordPress`, async () => {
    const result = await port.post(open, draft(more));
    assert.equal(result.state, 'refused');
    assert.match(result.message, words);
    assert.doesNotMatch(result.message, /<|Back$/);
  });
}

test('an unknown post is a failure, not a success', async () => {
  assert.equal((await port.post('999999', draft())).state, 'failed');
});

test('a site without speaking addresses works too', async () => {
  await site.php(`global $wp_rewrite; $wp_rewrite->set_permalink_structure(''); $wp_rewrite->flush_rules(false);`);
  const listed = await port.list(open);
  assert.ok(listed.state === 'listed' && listed.comments.length > 0);
  assert.equal((await port.post(open, draft())).state, 'published');
});
