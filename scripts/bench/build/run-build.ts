import { spawn } from 'node:child_process';
import { childSeconds } from '../../build/processor-time.ts';
import { measurePeak } from '../search/peak-memory.ts';

/** What a command took: seconds on the clock, seconds of processor time of it and all it started, and the most memory they held together; the latter two where the system tells (`/proc`). */
export interface Cost {
  readonly seconds: number;
  readonly cpu: number | undefined;
  readonly peak: number | undefined;
}

/** How a command that was measured ended, and what it printed to its standard output. */
export interface Measured extends Cost {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** A command to measure: a program, its arguments, the folder it is started in, settings. */
export interface Measurable {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end and measures it; commands are measured one after another. */
export async function measureCommand(command: Measurable): Promise<Measured> {
  const before = childSeconds();
  const { value, seconds, peak } = await measurePeak(() => run(command));
  const after = childSeconds();
  const cpu = before === undefined || after === undefined ? undefined : after - before;
  return { ...value, seconds, cpu, peak };
}

/** One build in a checkout of the content at `root`, told as JSON. */
export function measureBuild(build: {
  readonly checkout: string;
  readonly root: string;
  readonly outDir: string;
}): Promise<Measured> {
  return measureCommand({
    file: process.execPath,
    args: ['scripts/run.mjs', 'build', '--outDir', build.outDir, '--json'],
    cwd: build.checkout,
    env: { ARCHIVE_CONTENT: build.root },
  });
}

function run({ file, args, cwd, env }: Measurable) {
  return new Promise<Pick<Measured, 'code' | 'output' | 'errors'>>((done) => {
    let [output, errors] = ['', ''];
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', (error) => done({ code: 1, output, errors: `${errors}${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output, errors }));
  });
}
