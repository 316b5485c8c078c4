/** A browser that the runner can start, and where Debian has it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Tab } from '../hosts/tab.js';

export interface Running {
  version: string;
  open(): Promise<Tab>;
  stop(): Promise<void>;
}

export interface Program {
  name: string;
  /** The command. */
  binary: string;
  /** Packages that bring it. */
  debian: string[];
}

export interface Engine extends Program {
  start(binary: string): Promise<Running>;
}

const found = (command: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => `${folder}/${command}`)
    .find(existsSync);

/** Where the browser is. Installs it where that is possible; else says what to install. */
export function findOrInstall({ name, binary, debian }: Program): string {
  const here = found(binary);
  if (here) return here;
  const order = `apt-get install --no-install-recommends ${debian.join(' ')}`;
  if (process.getuid?.() !== 0 || !found('apt-get')) throw new Error(`${name} is not on this machine: ${order}`);
  console.log(`${name} is not here: ${order}`);
  const options = { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...debian], options);
  const now = found(binary);
  if (!now) throw new Error(`${name} was installed and there is no ${binary}.`);
  return now;
}
