/** The built command, on the place of a running service. */
import { execFile } from 'node:child_process';
import { built } from './built.js';
import { key, type Service } from './service.js';

const cli = `${built()}/cli.js`;

export function carelets(service: Service, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { data, database } = service.options;
  const env = {
    ...process.env,
    CARELETS_DATA: data,
    CARELETS_KEY: 'key' in service.options ? service.options.key : key,
    DATABASE_URL: database ?? '',
  };
  return new Promise((done) =>
    execFile(process.execPath, [cli, ...args], { env }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    ),
  );
}
