import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWordPress } from './start-wordpress.mjs';

let site;
before(async () => (site = await startWordPress()));
after(() => site.stop());

const get = (path, headers) => fetch(site.url + path, { headers, redirect: 'manual' });

test('it answers a reader with a page and an administrator with the dashboard', async () => {
  assert.match(await (await get('/hello-world/')).text(), /<title>Hello world!/);
  const cookie = await site.login();
  assert.match(await (await get('/wp-admin/', { cookie })).text(), /Dashboard/);
});

test('one reader is not signed in by another', async () => {
  await site.login();
  assert.match((await get('/wp-admin/')).headers.get('location'), /wp-login/);
});

test('a comment of a new author is held, as everywhere', async () => {
  const body = new URLSearchParams({ comment: 'Hello.', author: 'A', email: 'a@example.test', comment_post_ID: '1' });
  const answer = await fetch(`${site.url}/wp-comments-post.php`, { method: 'POST', body, redirect: 'manual' });
  assert.match(answer.headers.get('location'), /unapproved=\d+&moderation-hash=/);
});

test('it reaches no other host', async () => {
  assert.equal(await site.php(`echo wp_remote_get('https://example.org/')->get_error_code();`), 'offline');
});
