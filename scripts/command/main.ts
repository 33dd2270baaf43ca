import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from './define-command.ts';
import { endWhenInterrupted, undoAll } from './interruption.ts';
import { formatFailure, showStacks } from './tell-failure.ts';

/** Runs the command of that name with what was typed after it, and sets the exit code: whatever is thrown, now or later, becomes a sentence. */
export async function main(name: string, args: readonly string[]): Promise<void> {
  if (args.includes('--debug')) showStacks();
  endWhenInterrupted();
  workOnWhenNobodyReads();
  process.on('uncaughtException', failWith);
  try {
    process.exitCode = await (await loadCommand(name)).run(args);
  } catch (error) {
    console.error(formatFailure(error));
    process.exitCode = 1;
  }
}

async function loadCommand(name: string): Promise<Command> {
  const file = new URL(`../${name}.ts`, import.meta.url);
  if (existsSync(fileURLToPath(file))) {
    const { COMMAND } = (await import(file.href)) as { readonly COMMAND: Command };
    return COMMAND;
  }
  return {
    name,
    summary: '',
    run: async () => {
      console.error(`Không có lệnh «${name}». Gõ «npm run» để xem các lệnh.`);
      return 1;
    },
  };
}

// A reader such as `head` that has seen enough closes the pipe: what is left to print is lost, the work goes on.
function workOnWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') failWith(error);
    });
  }
}

function failWith(error: unknown): never {
  console.error(formatFailure(error));
  undoAll();
  process.exit(1);
}
