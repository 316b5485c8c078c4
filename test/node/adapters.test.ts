/** Isso and Remark42 by their documentation, WordPress by what was measured: each answer becomes a truthful result. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { backend, backends } from '../../src/comments/backend.js';
import { textOf } from '../../src/comments/html-text.js';
import type { CommentsPort, Draft, PostResult } from '../../src/comments/port.js';
import { RecordedServer, type Recorded } from '../support/recorded.js';

const draft: Draft = {
  name: 'Ana',
  email: 'ana@example.org',
  website: '',
  text: 'My back is better.',
  consent: true,
  key: 'abcdefgh',
};

const servers: RecordedServer[] = [];
after(() => servers.forEach((server) => server.stop()));

async function to(name: string, answers: Record<string, Recorded>, query = '') {
  const server = new RecordedServer(answers);
  servers.push(server);
  const port = backend(name, (await server.start()) + query) as Required<CommentsPort>;
  return { port, asked: server.asked };
}

const isso = {
  id: 3,
  parent: null,
  author: 'Marta',
  website: null,
  text: 'Heat & rest <b>helped</b>.',
  created: 1763625600.5,
  modified: null,
  replies: [
    { id: 4, parent: 3, author: null, website: null, text: 'Same.', created: 1763629200, modified: 1763629260 },
  ],
};

test('isso: comments with their answers, as they were written', async () => {
  const { port, asked } = await to('isso', {
    'GET /': { body: { id: null, total_replies: 12, hidden_replies: 11, replies: [isso] } },
  });
  const listed = await port.list('/back pain/');
  assert.match(asked[0]?.path ?? '', /uri=%2Fback%20pain%2F&limit=50&sort=newest&plain=1/);
  assert.deepEqual(listed, {
    state: 'listed',
    closed: false,
    total: 12,
    more: '1',
    comments: [
      {
        id: '3',
        parentId: undefined,
        name: 'Marta',
        website: undefined,
        text: 'Heat & rest <b>helped</b>.',
        createdAt: '2025-11-20T08:00:00.500Z',
        editedAt: undefined,
      },
      {
        id: '4',
        parentId: '3',
        name: '–',
        website: undefined,
        text: 'Same.',
        createdAt: '2025-11-20T09:00:00.000Z',
        editedAt: '2025-11-20T09:01:00.000Z',
      },
    ],
  });
  await port.list('/x/', { after: '50', order: 'oldest' });
  assert.match(asked[1]?.path ?? '', /offset=50&sort=oldest/);
});

test('isso: nobody has written yet', async () => {
  const { port } = await to('isso', {});
  assert.deepEqual(await port.list('/new/'), { state: 'listed', comments: [], closed: false });
});

const issoPosts: [name: string, answer: Recorded, result: PostResult['state']][] = [
  ['published', { status: 201, body: { ...isso, text: '<p>My back is better.</p>' } }, 'published'],
  ['held', { status: 202, body: isso }, 'held'],
  ['its guard says no', { status: 403, body: '1 comment per minute' }, 'refused'],
  ['a field it does not take', { status: 400, body: 'text is too short (minimum length: 3)' }, 'refused'],
  ['too large', { status: 413 }, 'too-large'],
  ['an error page', { status: 403, body: '<html>Forbidden</html>' }, 'failed'],
  ['broken', { status: 500 }, 'failed'],
];
for (const [name, answer, state] of issoPosts) {
  test(`isso: ${name}`, async () => {
    const { port, asked } = await to('isso', { 'POST /new': answer });
    const result = await port.post('/back-pain/', { ...draft, parentId: '3' });
    assert.equal(result.state, state);
    if (result.state === 'refused') assert.equal(result.message, answer.body);
    if (result.state === 'published') assert.equal(result.comment.text, draft.text);
    assert.deepEqual(JSON.parse(asked[0]?.body ?? ''), {
      author: 'Ana',
      email: 'ana@example.org',
      website: null,
      text: 'My back is better.',
      parent: 3,
      title: '/back-pain/',
    });
  });
}

const remark = {
  id: 'c21a4872',
  pid: '',
  text: '<p>First line<br>second &amp; last</p>\n',
  user: { name: 'Marta', verified: true },
  time: '2026-11-20T08:00:00Z',
  pin: true,
};

test('remark42: a whole thread as text, without deleted ones', async () => {
  const answer = { comments: [remark, { ...remark, id: 'x', delete: true }], info: { read_only: true } };
  const { port, asked } = await to('remark42', { 'GET /api/v1/find': { body: answer } }, '/?site=clinic');
  const listed = await port.list('https://clinic.example/back');
  assert.match(asked[0]?.path ?? '', /site=clinic&url=https%3A%2F%2Fclinic.example%2Fback/);
  assert.ok(listed.state === 'listed' && listed.closed);
  assert.deepEqual(
    listed.comments.map(({ id, text, pinned, clinician }) => [id, text, pinned, clinician]),
    [['c21a4872', 'First line\nsecond & last', true, undefined]],
  );
});

const remarkPosts: [name: string, login: Recorded, answer: Recorded, result: PostResult['state']][] = [
  ['published', { headers: { 'x-jwt': 't0k' }, body: {} }, { status: 201, body: remark }, 'published'],
  ['nobody may write without an account', { status: 403 }, {}, 'login'],
  ['read only', { headers: { 'x-jwt': 't0k' }, body: {} }, { status: 403, body: {} }, 'closed'],
  ['twice', { headers: { 'x-jwt': 't0k' }, body: {} }, { status: 409, body: {} }, 'duplicate'],
  ['too fast', { headers: { 'x-jwt': 't0k' }, body: {} }, { status: 429, body: {} }, 'too-fast'],
  [
    'its own words',
    { headers: { 'x-jwt': 't0k' }, body: {} },
    { status: 400, body: { details: 'comment is restricted' } },
    'refused',
  ],
];
for (const [name, login, answer, state] of remarkPosts) {
  test(`remark42: ${name}`, async () => {
    const { port, asked } = await to('remark42', {
      'GET /auth/anonymous/login': login,
      'POST /api/v1/comment': answer,
    });
    assert.equal((await port.post('https://clinic.example/', draft)).state, state);
    if (asked[1]) assert.equal(asked[1].headers['x-jwt'], 't0k');
    assert.ok(!JSON.stringify(asked).includes(draft.email), 'Remark42 asks for no e-mail address');
  });
}

test('counts, and nothing where a backend does not tell', async () => {
  const one = await to('isso', { 'POST /count': { body: [4, 0] } });
  assert.deepEqual(await one.port.count(['/a/', '/b/', '/c/']), [4, 0, undefined]);
  const other = await to('remark42', { 'POST /api/v1/counts': { body: [{ url: 'b', count: 7 }] } });
  assert.deepEqual(await other.port.count(['a', 'b']), [undefined, 7]);
  const broken = await to('wordpress', { 'GET /wp-json/wp/v2/comments': { status: 500 } });
  assert.deepEqual(await broken.port.count(['1']), [undefined]);
});

test('a file beside the page is read and takes no comments', async () => {
  const comment = { id: '1', name: 'Ana', text: 'Hello.', createdAt: '2026-11-20T08:00:00Z' };
  const { port } = await to('none', { 'GET /old.json': { body: { comments: [comment, { id: 2 }] } } }, '/old.json');
  assert.deepEqual(await port.list('x'), { state: 'listed', comments: [comment], closed: true });
  assert.equal(port.post, undefined);
});

test('no server, half an answer and a list of nonsense are failures to tell, never thrown', async () => {
  for (const name of backends) {
    const gone = backend(name, 'http://127.0.0.1:9/') as CommentsPort;
    assert.equal((await gone.list('1')).state, 'failed', name);
    if (gone.post) assert.match((await gone.post('1', draft)).state, /failed|login/, name);
    const { port } = await to(name, { 'GET /': { body: '{"repl' }, 'GET /api/v1/find': { body: '[' } });
    assert.equal((await port.list('1')).state, 'failed', name);
  }
});

test('an unknown backend, and an address that is none, are told as undefined', () => {
  assert.equal(backend('disqus', 'https://example.org'), undefined);
  assert.equal(backend('remark42', 'not an address'), undefined);
  assert.equal(backend('constructor', 'https://example.org'), undefined);
});

for (const [html, text] of [
  ['<p>One</p>\n<p>Two<br />three</p>\n', 'One\n\nTwo\nthree'],
  ['It&#8217;s 5 &lt; 6 &amp;&amp; &#x1F642;', 'It’s 5 < 6 && 🙂'],
  ['<script>alert(1)</script>&lt;script&gt;', '<script>'],
  ['<a href="javascript:alert(1)">link</a> <img src=x onerror=alert(1)>', 'link'],
  ['<STYLE a="b">p{}</style>One</P> <p>Two', 'One\n\nTwo'],
  ['One <script>alert(1)</p><p>two', 'One alert(1)\n\ntwo'],
  ['1 < 2 and İ<br>', '1 < 2 and İ'],
  ['1 < 2 and İ', '1 < 2 and İ'],
  ['<script <script>x</script>y<', 'y<'],
  ['a <3 b<!-- c -->', 'a <3 b'],
  ['&unknown; &#0; &#99999999; &amp;lt;', '&unknown; &#99999999; &lt;'],
] as const) {
  test(`text of ${JSON.stringify(html)}`, () => assert.equal(textOf(html), text));
}

test('HTML made to keep a reader of tags busy is read in no time', () => {
  for (const part of ['<', '<script>', '<br', '</p>\t', '<!--', '&#x']) {
    const start = performance.now();
    textOf(part.repeat(200_000));
    assert.ok(performance.now() - start < 2000, part);
  }
});
