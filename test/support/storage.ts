/** Devices that keep nothing. */

/** Puts one property of the browser aside while `run` runs. */
export async function replaced(
  owner: object,
  name: string,
  value: PropertyDescriptor,
  run: () => unknown,
): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...value });
  try {
    await run();
  } finally {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  }
}

/** Storage that fails the way private mode and sandboxed frames do. */
export const withoutStorage = (run: () => unknown): Promise<void> =>
  replaced(
    window,
    'localStorage',
    {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
    run,
  );
