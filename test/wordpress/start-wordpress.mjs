/**
 * A real WordPress on this computer, without a server to install: PHP as WebAssembly, the database in SQLite.
 *
 *     const site = await startWordPress();
 *     await site.addPlugin('folder-or.zip');
 *     await site.php(`activate_plugin('carelets/carelets.php');`);
 *     await fetch(site.url + '/?p=1', { headers: { cookie: await site.login() } });
 *     await site.stop();
 *
 * `node start-wordpress.mjs [PLUGIN...]` starts one to look at. It sends no mail and asks nobody for anything.
 */
import { createNodeFsMountHandler, getPHPLoaderModule } from '@php-wasm/node';
import { PHP, loadPHPRuntime } from '@php-wasm/universal';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';

const builds = join(
  dirname(createRequire(import.meta.url).resolve('@wp-playground/wordpress-builds/package.json')),
  'src',
);
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
export const admin = { name: 'admin', password: 'a-password-for-tests' };

export async function startWordPress({ port = 0 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'carelets-wordpress-'));
  const server = createServer();
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  const host = `127.0.0.1:${server.address().port}`;
  unpack(folder, `http://${host}`);
  // `loadNodeRuntime` would add a proxy to the network that never ends.
  const quit = (_code, error) => {
    throw error;
  };
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule('8.2'), { quit }));
  php.mkdir('/wp');
  await php.mount('/wp', createNodeFsMountHandler(folder));
  const run = oneAtATime(php, host);

  server.on('request', async (request, response) => {
    try {
      await answer(request, response, folder, run);
    } catch (error) {
      response.writeHead(500).end(String(error?.stack));
    }
  });

  const site = {
    url: `http://${host}`,
    folder,

    /** Runs PHP inside WordPress and returns what it prints. */
    async php(code) {
      const start = `$_SERVER['HTTP_HOST'] = '${host}'; $_SERVER['REQUEST_URI'] = '/'; require '/wp/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php';`;
      const { text, errors } = await run({ code: `<?php ${start} ${code}` });
      if (errors) throw new Error(errors);
      return text;
    },

    /** Copies or unpacks a plugin. `activate_plugin()` starts it. */
    async addPlugin(from) {
      const plugins = join(folder, 'wp-content/plugins');
      if (from.endsWith('.zip')) execFileSync('unzip', ['-qo', resolve(from), '-d', plugins]);
      else cpSync(from, join(plugins, basename(from)), { recursive: true });
    },

    /** Cookies of a signed-in administrator, as a header. */
    async login() {
      const body = new URLSearchParams({ log: admin.name, pwd: admin.password, testcookie: '1' });
      const headers = { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' };
      const { headers: set } = await fetch(`${site.url}/wp-login.php`, {
        method: 'POST',
        body,
        headers,
        redirect: 'manual',
      });
      return set
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ');
    },

    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      php.exit();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  // The package's WordPress is installed already, with an administrator of id 1.
  await site.php(
    `wp_set_password('${admin.password}', 1); update_option('admin_email', 'admin@example.test');
    global $wp_rewrite; $wp_rewrite->set_permalink_structure('/%postname%/'); $wp_rewrite->flush_rules(false);`,
  );
  return site;
}

function unpack(folder, url) {
  execFileSync('unzip', ['-qo', join(builds, 'wordpress/wp-6.5.zip'), '-d', folder]);
  const content = join(folder, 'wp-content');
  const must = join(content, 'mu-plugins');
  const sqlite = join(must, 'sqlite-database-integration');
  execFileSync('unzip', [
    '-qo',
    join(builds, 'sqlite-database-integration/sqlite-database-integration.zip'),
    '-d',
    must,
  ]);
  renameSync(`${sqlite}-main`, sqlite);
  const db = readFileSync(join(sqlite, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', '/wp/wp-content/mu-plugins/sqlite-database-integration')
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(content, 'db.php'), db);
  writeFileSync(
    join(must, 'alone.php'),
    `<?php add_filter('pre_wp_mail', '__return_true');
    add_filter('pre_http_request', function ($_, $__, $url) {
      file_put_contents(WP_CONTENT_DIR . '/asked.log', $url . "\\n", FILE_APPEND);
      return new WP_Error('offline', 'no network');
    }, 10, 3);`,
  );
  const config = join(folder, 'wp-config.php');
  const constants = `<?php define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('DISABLE_WP_CRON', true);`;
  writeFileSync(config, readFileSync(config, 'utf8').replace('<?php', constants));
}

/** One PHP answers one request at a time. The package's own request handler is not used: it keeps one set of cookies for all. */
function oneAtATime(php, host) {
  let last = Promise.resolve();
  return (request) => {
    const next = last.then(async () => {
      try {
        return await php.run({ protocol: 'http', ...request, headers: { host, ...request.headers } });
      } catch (error) {
        // A script that ends with an error status has still answered.
        if (error.response) return error.response;
        throw error;
      }
    });
    last = next.catch(() => undefined);
    return next;
  };
}

async function answer(request, response, folder, run) {
  const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
  let file = join(folder, path);
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.php');
  if (existsSync(file) && !file.endsWith('.php')) {
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
    return;
  }
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { httpStatusCode, headers, bytes } = await run({
    relativeUri: request.url,
    method: request.method,
    headers: request.headers,
    body: chunks.length ? new Uint8Array(Buffer.concat(chunks)) : undefined,
    scriptPath: `/wp${existsSync(file) ? file.slice(folder.length) : '/index.php'}`,
    $_SERVER: { REMOTE_ADDR: '127.0.0.1', DOCUMENT_ROOT: '/wp', HTTPS: '' },
  });
  response.writeHead(httpStatusCode, headers);
  response.end(Buffer.from(bytes));
}

if (process.argv[1] === import.meta.filename) {
  const site = await startWordPress();
  for (const plugin of process.argv.slice(2)) await site.addPlugin(plugin);
  console.log(`${site.url} (${admin.name}, ${admin.password}). Ctrl-C stops it.`);
  process.once('SIGINT', () => void site.stop().then(() => process.exit()));
}
