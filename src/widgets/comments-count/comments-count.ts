import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { countOf } from '../../comments/counts.js';
import { endpointProblem } from '../../comments/endpoint.js';
import { warnOnce } from '../../ui/warn.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';

/**
 * How many comments an article has, as words within a line: for lists of articles. All counts of a page are one request.
 *
 * @element comments-count
 * @slot - Shown until the number is known, and where it cannot be told: write a link such as "Comments" here.
 * @csspart base - The words.
 */
export class CommentsCount extends Widget {
  static readonly moves = 'none';
  static override styles = [
    Widget.styles,
    css`
      :host {
        display: inline;
        min-width: 0;
        writing-mode: inherit;
      }
      .size {
        font-size: inherit;
      }
      .root {
        all: inherit;
        display: inline;
        visibility: visible;
        pointer-events: auto;
        user-select: text;
        container-type: normal;
      }
    `,
  ];

  /** Name of the conversation, as in `<comments-form>`. */
  @property() thread = '';

  /** Address of the comments service, or of the site that keeps the comments. */
  @property() endpoint = '';

  /** What keeps the comments: `service`, `wordpress`, `isso` or `remark42`. */
  @property() backend = 'service';

  @state() private _count: number | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const asks = (['thread', 'endpoint', 'backend'] as const).some((name) => changed.has(name));
    if (!asks) return;
    const problem = endpointProblem(this.endpoint);
    if (!this.thread || !this.endpoint) {
      warnOnce('<comments-count> has nothing to count. Write endpoint="https://..." and thread="my-article".');
    } else void this.#ask(this.thread);
    if (problem) warnOnce(`<comments-count> ${problem}`);
  }

  protected override view(): unknown {
    const { words, _count: count } = this;
    if (count === undefined) return html`<slot></slot>`;
    return count === 1 ? words.oneReply : fill(words.replies, { n: count });
  }

  async #ask(thread: string): Promise<void> {
    const count = await countOf(this.backend, this.endpoint, thread);
    if (thread === this.thread) this._count = count;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comments-count': CommentsCount;
  }
}
