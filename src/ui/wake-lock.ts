/** Keeps the screen on where the browser allows it; elsewhere does nothing. */
export class WakeLock {
  #lock: WakeLockSentinel | undefined;
  #wanted = false;

  request(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    document.addEventListener('visibilitychange', this.#acquire);
    void this.#acquire();
  }

  release(): void {
    if (!this.#wanted) return;
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#acquire);
    this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }

  /** A hidden page loses the lock; it is asked for again when the page is back. */
  #acquire = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (this.#wanted) this.#lock = lock;
      else await lock.release();
    } catch {
      // Not supported, not allowed, or the battery is low: the session runs all the same.
    }
  };
}
