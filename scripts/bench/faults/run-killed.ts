import { spawn } from 'node:child_process';

/** A command of this project to start: its words after `npm run`, settings, and after how many milliseconds it is killed with all it started (never where left out). */
export interface KillRequest {
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly killAfter?: number;
}

/** How a command ended: its exit code (`undefined` where it was killed), what it printed and how many milliseconds it took. */
export interface Ending {
  readonly code: number | undefined;
  readonly output: string;
  readonly ms: number;
}

/** Runs a command as the head of a process group of its own, so that killing it leaves no child behind. */
export function runKilled({ words, env, killAfter }: KillRequest): Promise<Ending> {
  const start = performance.now();
  return new Promise((done) => {
    let output = '';
    const child = spawn(process.execPath, ['scripts/run.mjs', ...words], {
      detached: true,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const kill = () => {
      if (child.pid !== undefined) killGroup(child.pid);
    };
    const timer = setTimeout(kill, killAfter ?? LONGEST_RUN);
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code: code ?? undefined, output, ms: performance.now() - start });
    });
  });
}

/** A command that hangs is ended after five minutes. */
const LONGEST_RUN = 300_000;

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
