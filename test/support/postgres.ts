/** A PostgreSQL server for tests: the one that `DATABASE_URL` names, or one started from the binaries on the machine. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface PostgresServer {
  url: string;
  /** Only for one started here: as after a crash, or a restart of its machine. */
  kill?(): Promise<void>;
  start?(): Promise<void>;
  stop(): Promise<void>;
}

/** `durable` waits for the disk, as in production; tests of anything else go faster without. */
export async function openPostgresServer({ durable }: { durable: boolean }): Promise<PostgresServer> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, stop: async () => undefined };
  return startOwn(durable);
}

async function startOwn(durable: boolean): Promise<PostgresServer> {
  const bin = binaries();
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'carelets-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, stdio: 'ignore' as const, cwd: folder };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'carelets', '-A', 'trust', '-N', '-E', 'UTF8', '--locale=C'],
    options,
  );
  const port = await freePort();
  const safe = durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
  const address = ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`];
  const settings = [...address, '-c', 'max_connections=300', ...safe];
  const url = `postgres://carelets@127.0.0.1:${port}/postgres`;
  let server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], options);
  const ended = () =>
    server.exitCode !== null ? Promise.resolve() : new Promise<void>((done) => server.once('exit', () => done()));
  await answers(url);
  return {
    url,
    async kill() {
      server.kill('SIGQUIT');
      await ended();
    },
    async start() {
      server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], options);
      await answers(url);
    },
    async stop() {
      server.kill('SIGINT');
      await ended();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server can be had: one is named, or can be started here. */
export const hasPostgres = (): boolean => Boolean(process.env['DATABASE_URL'] || findBinaries());

function findBinaries(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  if (found !== undefined) return found;
  const onPath = spawnSync('which', ['initdb'], { encoding: 'utf8' }).stdout.trim();
  return onPath ? join(onPath, '..') : undefined;
}

function binaries(): string {
  const found = findBinaries();
  if (found !== undefined) return found;
  throw new Error('There is no PostgreSQL on this machine. Install it, or set DATABASE_URL to a server for tests.');
}

/** PostgreSQL refuses to run as root. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string, name: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  const name = ['postgres', 'nobody'].find((one) => id('-u', one) > 0);
  if (name === undefined) throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody.');
  return { uid: id('-u', name), gid: id('-g', name) };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries === 150) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
