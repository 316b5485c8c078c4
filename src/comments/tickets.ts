/** Tickets for posting: the service takes a comment only with one that is some seconds old, once. */
import type { NoReply } from './ask.js';

interface Ticket {
  ticket: string;
  /** When it is old enough; milliseconds of the page's own clock. */
  oldAt: number;
}

export class Tickets {
  readonly #ask: (thread: string) => Promise<{ body: Record<string, unknown> } | NoReply>;
  readonly #taken = new Map<string, Promise<Ticket | NoReply>>();

  constructor(ask: (thread: string) => Promise<{ body: Record<string, unknown> } | NoReply>) {
    this.#ask = ask;
  }

  /** The thread's ticket; the one taken before where there is one. */
  take(thread: string): Promise<Ticket | NoReply> {
    const taken = this.#taken.get(thread) ?? this.#new(thread);
    this.#taken.set(thread, taken);
    return taken;
  }

  /** Waits for what is left of the seconds. */
  async whenOld(thread: string): Promise<Ticket | NoReply> {
    const ticket = await this.take(thread);
    if (typeof ticket === 'string') {
      this.drop(thread);
      return ticket;
    }
    const wait = ticket.oldAt - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    return ticket;
  }

  drop(thread: string): void {
    this.#taken.delete(thread);
  }

  async #new(thread: string): Promise<Ticket | NoReply> {
    const answer = await this.#ask(thread);
    if (typeof answer === 'string') return answer;
    const { ticket, waitSeconds } = answer.body;
    if (typeof ticket !== 'string') return 'failed';
    const wait = typeof waitSeconds === 'number' ? Math.min(waitSeconds, 30) : 0;
    return { ticket, oldAt: performance.now() + wait * 1000 };
  }
}
