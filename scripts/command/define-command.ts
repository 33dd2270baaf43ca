import type { Operands, OptionTable, OptionValues } from './option.ts';
import { readArguments } from './read-arguments.ts';
import { formatUsage } from './usage.ts';

/** A command as it is written down: what it is called after `npm run`, what it does, what it takes, and what it does with it. */
export interface CommandSpec<Table extends OptionTable> {
  readonly name: string;
  /** What it does, in Vietnamese, without a full stop. */
  readonly summary: string;
  readonly options: Table;
  readonly operands?: Operands;
  /** The option a lone word was most likely meant for. */
  readonly lone?: keyof Table & string;
  readonly examples: readonly string[];
  /** Gives `false` where the work could not be done, having said why. */
  readonly run: (
    values: OptionValues<Table>,
    operands: readonly string[],
  ) => boolean | Promise<boolean>;
}

/** A command ready to be run with what was typed after its name; gives its exit code. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly run: (args: readonly string[]) => Promise<0 | 1>;
}

/** Makes a command that answers `--help`, and whatever it does not take, with its usage before any work is done. */
export function defineCommand<const Table extends OptionTable>(spec: CommandSpec<Table>): Command {
  const { name, summary, run } = spec;
  return {
    name,
    summary,
    run: async (args) => {
      const read = readArguments(spec, args);
      if (read.kind === 'help') {
        console.log(formatUsage(spec));
        return 0;
      }
      if (read.kind === 'fault') {
        console.error(`${read.fault}\n\n${formatUsage(spec)}`);
        return 1;
      }
      return (await run(read.values, read.operands)) ? 0 : 1;
    },
  };
}
