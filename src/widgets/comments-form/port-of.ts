/** Where the comments of an element are kept, by what its attributes say. */
import { backend, backends } from '../../comments/backend.js';
import { endpointProblem } from '../../comments/endpoint.js';
import type { CommentsPort } from '../../comments/port.js';
import { notKnown, warnOnce } from '../../ui/warn.js';

interface Named {
  port: CommentsPort | undefined;
  backend: string;
  endpoint: string;
  thread: string;
}

/** For the publisher. */
export const nowhere =
  '<comments-form> has nowhere to send comments. Write endpoint="https://..." and thread="my-article".';

/** Undefined where there is nowhere to send comments; says once what to write. */
export function portOf({ port, backend: name, endpoint, thread }: Named): CommentsPort | undefined {
  if (port) return port;
  const problem = endpointProblem(endpoint);
  if (problem) warnOnce(`<comments-form> ${problem}`);
  const found = endpoint && thread ? backend(name, endpoint) : undefined;
  if (!found && !backends.includes(name)) {
    notKnown('comments-form', 'backend', name, backends);
  } else if (!found) {
    warnOnce(nowhere);
  }
  return found;
}
