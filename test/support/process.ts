/** The built service in a process of its own, which can be stopped and killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { built } from './built.js';
import { key, moderator, optionsFor } from './service.js';

export interface ServiceProcess {
  url: string;
  child: ChildProcess;
  /** All it has written so far. */
  said(): string;
  /** Its exit code, once it is gone; a signal's name where that ended it. */
  ended: Promise<number | string | null>;
}

export interface Place {
  data: string;
  database?: string | undefined;
}

export const newPlace = async (): Promise<Place> => {
  const { data, database } = await optionsFor();
  return { data, database };
};

export const environmentOf = ({ data, database }: Place): NodeJS.ProcessEnv => ({
  ...process.env,
  CARELETS_DATA: data,
  CARELETS_KEY: key,
  CARELETS_MODERATORS: `maria=${moderator}`,
  DATABASE_URL: database ?? '',
});

/** Flags without a limit in the way. */
export const plenty = ['--port', '0', '--min-seconds', '0'].concat(
  ...['per-minute', 'per-email', 'per-thread', 'total'].map((name) => [`--${name}`, '1000000']),
);

export interface Starting {
  env?: NodeJS.ProcessEnv;
  /** A shell line before the service, such as `ulimit -f 100;`. */
  before?: string;
  uid?: number;
}

/** Waits until it listens. Rejects where it ends before, with what it said. */
export async function startProcess(
  place: Place,
  flags: string[] = plenty,
  starting: Starting = {},
): Promise<ServiceProcess> {
  const env = { ...environmentOf(place), ...starting.env };
  const command = [process.execPath, `${built()}/cli.js`, 'serve', ...flags];
  const options = { env, ...(starting.uid !== undefined && { uid: starting.uid, gid: starting.uid }) };
  const child = starting.before
    ? spawn('/bin/sh', ['-c', `${starting.before} exec "$@"`, 'sh', ...command], options)
    : spawn(command[0] ?? '', command.slice(1), options);
  let said = '';
  const ended = new Promise<number | string | null>((done) => child.on('exit', (code, signal) => done(signal ?? code)));
  const url = await new Promise<string>((done, fail) => {
    const hear = (chunk: unknown) => {
      said += String(chunk);
      const found = /service at (\S+),/.exec(said)?.[1];
      if (found) done(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) => fail(new Error(`the service ended with ${code}: ${said}`)));
  });
  return { url, child, said: () => said, ended };
}

/** Runs a test beside a service in a process of its own. */
export async function withProcess<T>(
  place: Place,
  use: (service: ServiceProcess) => Promise<T>,
  flags: string[] = plenty,
  starting: Starting = {},
): Promise<T> {
  const service = await startProcess(place, flags, starting);
  try {
    return await use(service);
  } finally {
    service.child.kill('SIGKILL');
    await service.ended;
  }
}
