import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A command to run to its end: a file and its arguments, settings added to the environment, and after how many milliseconds it is ended. */
export interface CommandRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
}

/** How a command ended: its exit code (1 where it could not start or was ended), and all it printed, errors included, in order. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a command without a shell and gathers what it prints; never throws. */
export function runCommand({ file, args, env, timeout }: CommandRequest): Promise<CommandResult> {
  return new Promise((done) => {
    let output = '';
    const child = spawn(file, args, {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(timeout !== undefined && { timeout }),
    });
    const gather = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs the JavaScript entry file of an installed package, or a script of this project, with the Node in use: `runNode({ script: 'node_modules/vitest/vitest.mjs', … })`. */
export function runNode({
  script,
  ...request
}: Omit<CommandRequest, 'file'> & { readonly script: string }): Promise<CommandResult> {
  const path = resolve(script);
  if (!existsSync(path)) throw new Error(`no script at ${path}`);
  return runCommand({ ...request, file: process.execPath, args: [path, ...request.args] });
}
