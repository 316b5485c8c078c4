/** The plugin in a real WordPress: activation, every shortcode and block, settings, comments, removal. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from '../tools/chromium.mjs';
import { widgetRecords } from '../../src/build/widget-records.mjs';
import { builtZip } from './built-zip.mjs';
import { startWordPress } from './start-wordpress.mjs';

const { records } = widgetRecords();
let site;
before(async () => {
  site = await startWordPress();
  await site.addPlugin(builtZip());
  assert.equal(await site.php(`echo json_encode(activate_plugin('carelets/carelets.php'));`), 'null');
});
after(() => site.stop());

const page = async (path, headers) => (await fetch(site.url + path, { headers })).text();
const shown = (content) => site.php(`echo apply_filters('the_content', ${phpString(content)});`);
const phpString = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const post = (content) =>
  site.php(
    `echo get_permalink(wp_insert_post(['post_title' => 'A post', 'post_status' => 'publish', 'comment_status' => 'open', 'post_content' => ${phpString(content)}]));`,
  );

for (const { tag } of records) {
  test(`the shortcode of ${tag} gives its tag`, async () => {
    const html = await shown(
      `[carelets_${tag.replaceAll('-', '_')} region="GB" onclick="alert(1)"]Call us.[/carelets_${tag.replaceAll('-', '_')}]`,
    );
    assert.match(html, new RegExp(`<${tag}\\b[^>]* region="GB"[^>]*>Call us\\.</${tag}>`));
    assert.doesNotMatch(html, /onclick/);
  });

  test(`the block of ${tag} gives its tag, and the editor knows it`, async () => {
    const html = await shown(`<!-- wp:carelets/${tag} {"region":"IE","heading-level":"2"} /-->`);
    assert.match(html, new RegExp(`<${tag}\\b[^>]* region="IE" heading-level="2"`));
    const about = await site.php(
      `echo json_encode(WP_Block_Type_Registry::get_instance()->get_registered('carelets/${tag}'));`,
    );
    assert.equal(JSON.parse(about).api_version, 3);
  });
}

test('a value never breaks out of its attribute', async () => {
  const html = await shown(
    `<!-- wp:carelets/fact-stat {"fact":"\\u0022\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"} /-->`,
  );
  assert.doesNotMatch(html, /<script/);
  assert.match(html, /fact="&quot;&gt;&lt;script&gt;/);
});

test('a fallback is filtered like any post', async () => {
  const html = await shown(
    '[carelets_fact_stat]<b>Read</b><script>alert(1)</script><img src=x onerror=alert(1)>[/carelets_fact_stat]',
  );
  assert.match(html, /<b>Read<\/b>/);
  assert.doesNotMatch(html, /<script|onerror/);
});

test('an author cannot send comments or readers to another site', async () => {
  for (const address of [
    'https://evil.example/',
    '//evil.example/',
    '/\\\\evil.example',
    'javascript:1',
    'https://127.0.0.1@evil.example/',
    ' //evil.example',
  ]) {
    const html = await shown(`[carelets_comments_form endpoint="${address}" pack-src="${address}"]`);
    assert.doesNotMatch(html, /endpoint|pack-src/, `${address}: ${html}`);
  }
  assert.match(await shown('[carelets_faq_list pack-src="/packs/knee"]'), /pack-src="\/packs\/knee"/);
});

test('the bundle is loaded from the site itself, on pages with a widget alone, and nobody else is asked', async () => {
  const address = new URL(await post('[carelets_fact_stat fact="us-adults-2019"]'));
  const html = await page(address.pathname);
  const [, script] = /<script[^>]* src="([^"]*carelets\.classic\.js[^"]*)"[^>]*defer/.exec(html) ?? [];
  assert.equal(new URL(script).origin, site.url);
  assert.equal((await fetch(script)).status, 200);
  assert.doesNotMatch(await page('/sample-page/'), /carelets\.classic\.js/);
});

test('a reader sees the widgets drawn', async () => {
  const address = await post(
    '[carelets_fact_stat fact="us-adults-2019"]\n\n<div data-carelet="pain-check-quiz" data-region="GB">Fallback.</div>',
  );
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    const asked = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(address, { waitUntil: 'networkidle0' });
    // The widget of a div stands in the div's own root, in the place of the words between its tags.
    for (const place of ['fact-stat', '[data-carelet]']) {
      const drawn = (one) => one.offsetHeight > 100 && !/needs scripts|Fallback/.test(one.innerText);
      assert.ok(await tab.$eval(place, drawn), place);
    }
    assert.deepEqual(
      asked.filter((one) => one.startsWith('http') && !one.startsWith(site.url) && !/gravatar\.com/.test(one)),
      [],
    );
  } finally {
    await browser.close();
  }
});

test('the editor gets the blocks and previews one through the site', async () => {
  const cookie = await site.login();
  const html = await page('/wp-admin/post-new.php', { cookie });
  const [, nonce] = /createNonceMiddleware\( "(\w+)"/.exec(html) ?? [];
  const [, data] = /careletsWidgets = (\{.*\});/.exec(html) ?? [];
  assert.deepEqual(Object.keys(JSON.parse(data)).sort(), records.map(({ tag }) => tag).sort());
  const address = '/wp-json/wp/v2/block-renderer/carelets/fact-stat?context=edit&attributes[fact]=us-adults-2019';
  const { rendered } = JSON.parse(await page(address, { cookie, 'x-wp-nonce': nonce }));
  assert.match(rendered, /^<fact-stat fact="us-adults-2019"/);

  // The script itself, with the editor's parts noted instead of drawn.
  const [, script] = / src="([^"]*carelets\/blocks\.js[^"]*)"/.exec(html) ?? [];
  const made = new Map();
  const note = (type, props, ...children) => ({ type, props, children });
  const wp = {
    blocks: { registerBlockType: (name, about) => made.set(name, about) },
    element: { createElement: note },
    blockEditor: { useBlockProps: () => ({}), InspectorControls: 'InspectorControls' },
    components: {
      PanelBody: 'Panel',
      TextControl: 'Text',
      SelectControl: 'Select',
      ToggleControl: 'Toggle',
      Disabled: 'Disabled',
    },
    serverSideRender: 'ServerSideRender',
  };
  const run = new Function('globalThis', await (await fetch(script)).text());
  run({ wp, careletsWidgets: JSON.parse(data) });
  assert.equal(made.size, records.length);
  const changes = [];
  const drawn = made
    .get('carelets/warning-signs')
    .edit({ attributes: { region: 'GB' }, setAttributes: (change) => changes.push(change) });
  const panel = drawn.children[0].children[0];
  const controls = Object.fromEntries(panel.children.map(({ type, props }) => [props.key, { type, props }]));
  assert.deepEqual([controls.theme.type, controls.compact.type, controls.region.type], ['Select', 'Toggle', 'Text']);
  assert.equal(controls.region.props.value, 'GB');
  controls.theme.props.onChange('dark');
  assert.deepEqual(changes, [{ theme: 'dark' }]);
});

test('settings hold for every widget, a value of its own wins, and odd ones are dropped', async () => {
  await site.php(
    `update_option('carelets_settings', carelets_check_settings(['region' => 'nz', 'theme' => 'dark', 'topic' => 'Back <b>', 'comments' => '1', 'evil' => 'x']));`,
  );
  assert.deepEqual(JSON.parse(await site.php(`echo json_encode(get_option('carelets_settings'));`)), {
    topic: 'back',
    region: 'NZ',
    theme: 'dark',
    comments: true,
  });
  const html = await shown('[carelets_fact_stat fact="runners"] [carelets_fact_stat region="GB" theme="light"]');
  assert.match(html, /<fact-stat [^>]*topic="back" region="NZ"[^>]* theme="dark"/);
  assert.match(html, /<fact-stat [^>]*region="GB"[^>]* theme="light"/);
  await site.php(
    `update_option('carelets_settings', carelets_check_settings(['region' => '"><script>', 'theme' => 'pink']));`,
  );
  assert.deepEqual(JSON.parse(await site.php(`echo json_encode(array_filter(get_option('carelets_settings')));`)), []);
});

test('the settings page is for administrators and saves', async () => {
  const cookie = await site.login();
  const html = await page('/wp-admin/options-general.php?page=carelets', { cookie });
  const [, nonce] = /name="_wpnonce" value="([^"]*)"/.exec(html) ?? [];
  const body = new URLSearchParams({
    option_page: 'carelets',
    action: 'update',
    _wpnonce: nonce,
    'carelets_settings[region]': 'IE',
    'carelets_settings[comments]': '1',
  });
  await fetch(`${site.url}/wp-admin/options.php`, { method: 'POST', headers: { cookie }, body, redirect: 'manual' });
  assert.equal(await site.php(`echo carelets_settings()['region'];`), 'IE');
});

test("the comments form takes the place of a block theme's, with the theme's inside for readers without scripts", async () => {
  await site.php(`update_option('carelets_settings', carelets_check_settings(['comments' => '1']));`);
  const html = await page(new URL(await post('Text.')).pathname);
  assert.match(
    html,
    new RegExp(
      `<comments-form thread="\\d+" endpoint="${site.url}/" backend="wordpress"[^>]*>[^]*<form [^>]*wp-comments-post\\.php[^]*</comments-form>`,
    ),
  );
  assert.match(html, /carelets\.classic\.js/);
  await site.php(`update_option('carelets_settings', carelets_check_settings([]));`);
  assert.doesNotMatch(await page('/hello-world/'), /<comments-form/);
});

test("the comments form takes the place of a classic theme's", async () => {
  const theme = join(site.folder, 'wp-content/themes/plain');
  mkdirSync(theme);
  writeFileSync(join(theme, 'style.css'), '/* Theme Name: Plain */');
  writeFileSync(
    join(theme, 'index.php'),
    '<html><head><?php wp_head(); ?></head><body><?php while (have_posts()) { the_post(); the_content(); comments_template(); } wp_footer(); ?></body></html>',
  );
  writeFileSync(join(theme, 'comments.php'), '<section id="theirs"><?php comment_form(); ?></section>');
  await site.php(
    `switch_theme('plain'); update_option('carelets_settings', carelets_check_settings(['comments' => '1']));`,
  );
  assert.match(
    await page('/hello-world/'),
    /<comments-form thread="1" [^>]*backend="wordpress"[^>]*>\s*<section id="theirs">[^]*<\/comments-form>/,
  );
  await site.php(`switch_theme('twentytwentyfour'); update_option('carelets_settings', carelets_check_settings([]));`);
});

test("WordPress's filter strips an unknown tag and keeps the div form whole", async () => {
  const kept = await site.php(
    `echo wp_kses_post('<div data-carelet="stretch-carousel" data-set="planA" data-heading-level="2">Fallback.</div>');`,
  );
  assert.equal(kept, '<div data-carelet="stretch-carousel" data-set="planA" data-heading-level="2">Fallback.</div>');
  assert.equal(
    await site.php(`echo wp_kses_post('<stretch-carousel set="planA">Fallback.</stretch-carousel>');`),
    'Fallback.',
  );
  assert.equal(await site.php(`echo wp_kses_post('<iframe src="/frame.html?widget=fact-stat"></iframe>');`), '');
});

test('every function of the plugin has its prefix, and its files cannot be called alone', async () => {
  const names = JSON.parse(
    await site.php(
      `echo json_encode(array_values(array_filter(get_defined_functions()['user'], fn($f) => str_contains((new ReflectionFunction($f))->getFileName(), 'plugins/carelets/') && !str_contains($f, '{closure}'))));`,
    ),
  );
  assert.ok(names.length > 8);
  assert.deepEqual(
    names.filter((name) => !name.startsWith('carelets_')),
    [],
  );
  for (const file of [
    'carelets.php',
    'render.php',
    'settings.php',
    'uninstall.php',
    'widgets.php',
    'comments-template.php',
  ]) {
    assert.equal(await page(`/wp-content/plugins/carelets/${file}`), '', file);
  }
});

test('removing it leaves no option, and no request was tried', async () => {
  await site.php(`update_option('carelets_settings', ['region' => 'GB']);`);
  await site.php(`deactivate_plugins('carelets/carelets.php'); uninstall_plugin('carelets/carelets.php');`);
  assert.equal(
    await site.php(
      `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%carelets%'");`,
    ),
    '0',
  );
  const log = join(site.folder, 'wp-content/asked.log');
  const asked = await site.php(`echo is_file('/wp/wp-content/asked.log') ? '1' : '0';`);
  const addresses =
    asked === '1'
      ? readFileSync(log, 'utf8')
          .split('\n')
          .filter((line) => line && !/wordpress\.org/.test(line))
      : [];
  assert.deepEqual(addresses, []);
});
