/** The comments form as a form of HTML alone: the browser sends it, and the backend answers with a page of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import { limits } from '../../comments/limits.js';
import { say } from '../../ui/say.js';
import type { CommentsForm } from '../../widgets/comments-form/comments-form.js';
import { trapField } from '../../widgets/comments-form/form-view.js';
import type { Drawn } from '../draw.js';
import { emergencySigns, list, title } from './parts.js';

/** Where the form goes, and what its fields are called there. */
interface Target {
  action: string;
  names: { name: string; email: string; website: string; text: string };
  hidden: Readonly<Record<string, string>>;
  /** Whether the backend looks for a field that people never meet. */
  trap: boolean;
}

export function comments(drawn: Drawn): TemplateResult | undefined {
  const { pack, words } = drawn;
  const target = targetOf(drawn.element as CommentsForm, drawn.page);
  const text = pack.text.comments;
  if (!target) return undefined;
  const { names } = target;
  return html`<div class="card" part="card">
    ${title(drawn, words.leaveReply)}
    <form action=${target.action} method="post" accept-charset="utf-8">
      <p class="soft">${words.formNote}</p>
      <p class="notice small">${say(text?.notice)}</p>
      ${
        pack.topic.warnings
          ? html`<details class="small">
              <summary>${words.emergencySigns}</summary>
              ${emergencySigns(drawn)}
            </details>`
          : nothing
      }
      <p class="small"><b>${words.guidelines}</b></p>
      ${list(pack.topic.comments?.guidelines.map((id) => text?.guidelines[id]))}
      ${Object.entries(target.hidden).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
      ${field(words.name, words.required, html`<input part="field" name=${names.name} autocomplete="name" maxlength=${limits.name} required />`)}
      ${field(words.email, words.required, html`<input part="field" type="email" name=${names.email} autocomplete="email" maxlength=${limits.email} required />`)}
      ${field(words.website, '', html`<input part="field" type="url" name=${names.website} autocomplete="url" maxlength=${limits.website} />`)}
      ${field(words.comment, words.required, html`<textarea part="field" name=${names.text} rows="5" maxlength=${limits.text} required></textarea>`)}
      ${target.trap ? trapField(words) : nothing}
      <div class="field">
        <label class="check">
          <input type="checkbox" name="consent" value="true" required />
          <span>${say(text?.consent)}</span>
        </label>
      </div>
      <div class="actions">
        <input type="submit" class="button primary" value=${words.postComment} />
      </div>
    </form>
  </div>`;
}

const field = (label: string, required: string, control: TemplateResult) =>
  html`<div class="field">
    <label>${label} ${required ? html`<span class="soft">(${required}) *</span>` : nothing} ${control}</label>
  </div>`;

function targetOf({ endpoint, thread, backend }: CommentsForm, page: string): Target | undefined {
  // An address of this site, or one of the web.
  if (!thread || !/^(https?:\/)?\//.test(endpoint)) return undefined;
  const base = endpoint.replace(/\/*$/, '');
  if (backend === 'wordpress') {
    return {
      action: `${base}/wp-comments-post.php`,
      names: { name: 'author', email: 'email', website: 'url', text: 'comment' },
      hidden: { comment_post_ID: thread, comment_parent: '0' },
      trap: false,
    };
  }
  if (backend !== 'service') return undefined;
  return {
    action: `${base}/threads/${encodeURIComponent(thread)}/comments`,
    names: { name: 'name', email: 'email', website: 'website', text: 'text' },
    // Browsers tell a service on another site no more of the page than its origin.
    hidden: page ? { page } : {},
    trap: true,
  };
}
