/**
 * A tab of WebKit, over WebDriver, on a screen of its own. WebDriver has no world beside the page's, no console and no way
 * into a closed root: while the page waits for the bundle, the runner listens and keeps each root as it is made.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { install } from '../tools/install.mjs';
import { code, until, type Point, type Tab } from '../hosts/tab.js';
import type { Engine } from './engine.js';

/** Of selenium-webdriver, which comes without types and is installed on the first run. */
interface Selenium {
  Builder: new () => { usingServer(url: string): { withCapabilities(given: object): { build(): Promise<Driver> } } };
  Key: Record<string, string>;
}
interface Driver {
  get(url: string): Promise<void>;
  navigate(): { back(): Promise<void> };
  executeScript(script: string): Promise<unknown>;
  actions(): Actions;
  manage(): { window(): { setRect(rect: object): Promise<unknown> } };
  getCapabilities(): Promise<{ get(name: string): string }>;
  takeScreenshot(): Promise<string>;
  quit(): Promise<void>;
}
interface Actions {
  move(to: object): Actions;
  click(): Actions;
  press(): Actions;
  release(): Actions;
  sendKeys(...keys: string[]): Actions;
  perform(): Promise<void>;
}

function selenium(): Selenium {
  install('browsers');
  return createRequire(import.meta.url)('selenium-webdriver') as Selenium;
}

/** Runs in the page, before the bundle does. */
const listener = `
  const [said, roots, attach] = [[], new Map(), Element.prototype.attachShadow];
  inside.said = said;
  inside.roots = roots;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  for (const type of ['error', 'warn', 'info', 'assert']) {
    const tell = console[type];
    console[type] = function (...words) { said.push(type + ': ' + words.join(' ')); return tell.apply(this, words); };
  }
  addEventListener('error', (event) => said.push('error: ' + event.message), true);
  addEventListener('unhandledrejection', (event) => said.push('error: ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) => said.push('error: ' + event.violatedDirective + ' ' + event.blockedURI));
`;

const at = ({ x, y }: Point): object => ({ x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 });

class WebKitTab implements Tab {
  readonly #driver: Driver;
  readonly #keys: Record<string, string>;

  constructor(driver: Driver, keys: Record<string, string>) {
    this.#driver = driver;
    this.#keys = keys;
  }

  goto(url: string): Promise<void> {
    return this.#driver.get(url);
  }

  async loaded(): Promise<void> {
    if (!(await until(() => this.evaluate(`document.readyState === 'complete'`), 15_000)))
      throw new Error('it did not load');
  }

  back(): Promise<void> {
    return this.#driver.navigate().back();
  }

  async enter(): Promise<void> {
    await this.#driver.executeScript(code);
  }

  async evaluate(expression: string): Promise<unknown> {
    return this.#driver.executeScript(`return ${expression}`);
  }

  evaluateOnPage(expression: string): Promise<unknown> {
    return this.evaluate(expression);
  }

  async keepRoot(tag: string, name: string): Promise<string | undefined> {
    const keep = `const root = inside.roots.get(document.querySelector('${name}')); if (root) inside.keep('${tag}', root);`;
    return ((await this.#driver.executeScript(`${keep} return root?.mode`)) as string | null) ?? undefined;
  }

  async click(x: number, y: number): Promise<void> {
    await this.#driver.actions().move(at({ x, y })).click().perform();
  }

  async select(from: Point, to: Point): Promise<void> {
    await this.#driver.actions().move(at(from)).press().move(at(to)).release().perform();
  }

  async press(key: string): Promise<void> {
    const name = key.replace(/[a-z](?=[A-Z])/g, '$&_').toUpperCase();
    await this.type(key.length > 1 ? (this.#keys[name] ?? key) : key);
  }

  async type(text: string): Promise<void> {
    await this.#driver
      .actions()
      .sendKeys(...text)
      .perform();
  }

  async listen(): Promise<void> {
    await this.#driver.executeScript(listener);
  }

  async said(): Promise<string[]> {
    return (await this.#driver.executeScript('return inside.said')) as string[];
  }

  async picture(): Promise<Buffer | undefined> {
    return Buffer.from(await this.#driver.takeScreenshot(), 'base64');
  }

  close(): Promise<void> {
    return this.#driver.quit();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A screen that nobody sees; says its name when it is there. */
async function openScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await Promise.race([once(screen.stdout, 'data'), once(screen, 'close').then(() => [''])])) as [
    unknown,
  ];
  if (!String(number).trim()) throw new Error('Xvfb did not start.');
  return { screen, display: `:${String(number).trim()}` };
}

export const webkit: Engine = {
  name: 'WebKit',
  binary: 'WebKitWebDriver',
  debian: ['webkit2gtk-driver', 'xvfb'],
  async start(binary) {
    const { Builder, Key } = selenium();
    const { screen, display } = await openScreen();
    const port = await freePort();
    const service = spawn(binary, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
    });
    const url = `http://127.0.0.1:${port}`;
    const stop = (): void => [service, screen].forEach((one) => one.kill());
    const begin = (): Promise<Driver> =>
      new Builder().usingServer(url).withCapabilities({ browserName: 'MiniBrowser', pageLoadStrategy: 'none' }).build();
    await until(async () => (await fetch(`${url}/status`)).ok, 10_000);
    let driver: Driver | undefined = await begin().catch((error: unknown) => {
      stop();
      throw error;
    });
    const capabilities = await driver.getCapabilities();
    return {
      version: `WebKitGTK ${capabilities.get('browserVersion')}`,
      // A session is a browser of its own, with storage of its own.
      async open() {
        const mine = driver ?? (await begin());
        driver = undefined;
        await mine.manage().window().setRect({ x: 0, y: 0, width: 1000, height: 800 });
        return new WebKitTab(mine, Key);
      },
      async stop() {
        await driver?.quit();
        stop();
      },
    };
  },
};
