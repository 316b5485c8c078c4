/** Starts and stops the comments service. */
import { buildApp } from './app.js';
import type { Context } from './context.js';
import { afterPost } from './notify/after-post.js';
import { settingsOf, type ServerOptions } from './options.js';
import { openKeys } from './privacy/secret.js';
import { Store } from './store/store.js';

export type { ServerOptions } from './options.js';

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

const hour = 3_600_000;

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const settings = settingsOf(options);
  const keys = openKeys(options);
  const store = await Store.open(options, keys);
  const context: Context = { store, keys, settings, afterPost: (comment, visit) => after.run(comment, visit) };
  const app = await buildApp(context);
  const after = afterPost(context, app.log);
  const tidyUp = () =>
    store
      .tidyUp(settings.retentionDays, settings.now())
      .catch((error: { code?: string }) => app.log.error({ code: error.code }, 'tidying up failed'));
  try {
    for (const warning of await store.warnings()) app.log.warn(warning);
    await tidyUp();
    await app.listen({ host: settings.host, port: options.port ?? 0 });
  } catch (error) {
    await store.close();
    throw error;
  }
  const timer = setInterval(() => void tidyUp(), hour).unref();
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://${settings.host}:${port}`,
    async close() {
      clearInterval(timer);
      await app.close();
      await after.close();
      await store.close();
    },
  };
}
