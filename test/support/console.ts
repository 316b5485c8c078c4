/** What a page writes to the console meanwhile, errors that nobody caught included. */
const methods = ['log', 'info', 'warn', 'error'] as const;

export async function listen(use: () => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const real = methods.map((name) => console[name]);
  const uncaught = ({ message }: ErrorEvent) => lines.push(message);
  methods.forEach((name) => (console[name] = (...parts: unknown[]) => void lines.push(parts.map(String).join(' '))));
  window.addEventListener('error', uncaught);
  try {
    await use();
  } finally {
    window.removeEventListener('error', uncaught);
    methods.forEach((name, n) => (console[name] = real[n] as typeof console.log));
  }
  return lines;
}
