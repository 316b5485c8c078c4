/** The `carelets` command. */
import { Command } from 'commander';
import { checkCommand } from './check.js';
import { commentsCommand } from './comments.js';
import { demoCommand } from './demo.js';
import { proveCommand } from './prove.js';
import { renderCommand } from './render.js';
import { serveCommand } from './serve.js';

declare const __VERSION__: string;

const program = new Command('carelets')
  .description(
    'Health widgets for publishers: check and prove content packs, render pages ahead, run the comments service.',
  )
  .version(__VERSION__)
  .showHelpAfterError()
  .addCommand(checkCommand())
  .addCommand(proveCommand(__VERSION__))
  .addCommand(renderCommand())
  .addCommand(serveCommand())
  .addCommand(commentsCommand())
  .addCommand(demoCommand());

try {
  await program.parseAsync();
} catch (error) {
  console.error(`carelets: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
