/** `comments.example.org` would be taken for a file beside the page. */
const host = /^(?!\.)[\w-]+(\.[\w-]+)*\.(?!json\b)[a-z]{2,}(:\d+)?(\/|$)|^localhost(:\d+)?(\/|$)/i;

/** What is wrong with the address that a publisher wrote, and what to write; empty where nothing is. */
export const endpointProblem = (endpoint: string): string =>
  host.test(endpoint)
    ? `endpoint="${endpoint}" is taken for a file beside the page. Write endpoint="https://${endpoint}".`
    : '';
