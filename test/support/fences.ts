/** The fenced code of the pages that people copy from. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Fence {
  file: string;
  language: string;
  code: string;
}

export function fences(): Fence[] {
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    'src/comments/README.md',
    ...readdirSync('stories')
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `stories/${name}`),
  ];
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^```(\w+)[^\n]*\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({
      file,
      language,
      code,
    })),
  );
}
