/** Tells a moderator that comments wait. The mail holds none of their words: mail is read on many machines. */
import { createTransport } from 'nodemailer';
import type { MailOptions } from '../options.js';
import type { CommentRow } from '../store/tables.js';

const minute = 60_000;
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

interface Waiting {
  thread: string;
  reasons: string[];
}

export class ModeratorMail {
  readonly #options: MailOptions;
  readonly #failed: (error: { code?: string }) => void;
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #lastSent = -Infinity;

  constructor(options: MailOptions, failed: (error: { code?: string }) => void) {
    this.#options = options;
    this.#failed = failed;
  }

  /** Sends at once, or together with others once the last mail is old enough. */
  add({ status, thread, reasons }: CommentRow): void {
    if (status !== 'held') return;
    this.#waiting.push({ thread, reasons: JSON.parse(reasons) as string[] });
    const wait = this.#lastSent + (this.#options.minutes ?? 15) * minute - performance.now();
    this.#timer ??= setTimeout(() => void this.#send(), Math.max(0, wait)).unref();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  async #send(): Promise<void> {
    const waiting = this.#waiting.splice(0);
    this.#timer = undefined;
    this.#lastSent = performance.now();
    const { smtp, from, to } = this.#options;
    const address = new URL(smtp);
    const transport = createTransport({
      ...patience,
      host: address.hostname,
      port: Number(address.port) || (address.protocol === 'smtps:' ? 465 : 587),
      secure: address.protocol === 'smtps:',
      ...(address.username && {
        auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) },
      }),
    });
    try {
      await transport.sendMail({
        from,
        to,
        subject: waiting.length === 1 ? 'A comment waits for you' : `${waiting.length} comments wait for you`,
        text: this.#text(waiting),
        headers: { 'Auto-Submitted': 'auto-generated' },
        list: { unsubscribe: { url: `mailto:${from}?subject=unsubscribe`, comment: 'Stop these mails' } },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      this.#failed(error as { code?: string });
    } finally {
      transport.close();
    }
  }

  #text(waiting: Waiting[]): string {
    const lines = waiting.map(({ thread, reasons }) => `- ${thread} (${reasons.join(', ')})`);
    const tells = (reason: string) => waiting.some(({ reasons }) => reasons.includes(reason));
    const { page } = this.#options;
    return [
      ...(tells('harm') ? ['At least one speaks of self-harm. Please read it soon.', ''] : []),
      ...(tells('alarm') ? ['At least one tells of what may be an emergency. Please read it soon.', ''] : []),
      ...new Set(lines),
      ...(page === undefined ? [] : ['', page]),
      '',
    ].join('\n');
  }
}
