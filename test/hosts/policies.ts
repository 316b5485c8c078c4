/** Content security policies, from lax to the strictest that still lets a script in. */
import type { Host } from './hosts.js';

const policy = (id: string, name: string, rules: string, load?: string): Host => ({
  id: `csp-${id}`,
  name,
  group: 'Policies',
  headers: { 'content-security-policy': rules },
  ...(load ? { load } : {}),
});
const nonce = '<script type="module" nonce="r4nd0m" src="SRC/carelets.js"></script>';
const loader = `<script nonce="r4nd0m">const script = document.createElement('script');
  script.src = 'SRC/carelets.classic.js'; document.body.append(script);</script>`;

export const policyHosts: Host[] = [
  policy('self', "script-src 'self'", "script-src 'self'"),
  policy('default', "default-src 'self'", "default-src 'self'"),
  policy('none', "default-src 'none' and our script", "default-src 'none'; script-src 'self'; connect-src 'self'"),
  policy('style', "style-src 'none'", "script-src 'self'; style-src 'none'; style-src-attr 'none'"),
  policy('nonce', 'a nonce', "default-src 'none'; script-src 'nonce-r4nd0m'; connect-src 'self'", nonce),
  policy(
    'dynamic',
    'a nonce and strict-dynamic',
    "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src 'self'",
    loader,
  ),
  policy(
    'hash',
    'the hash of the file alone',
    "default-src 'none'; script-src 'HASH'; connect-src 'self'",
    '<script type="module" src="SRC/carelets.js" integrity="HASH"></script>',
  ),
  policy(
    'types',
    'no Trusted Types policy',
    "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  ),
  policy(
    'all',
    'all of these at once',
    "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'none'; img-src 'none'; font-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    nonce,
  ),
  policy('sandbox', 'a sandbox that allows scripts', 'sandbox allow-scripts'),
];
