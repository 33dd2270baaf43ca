import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { undoneWhenInterrupted } from '../command/interruption.ts';
import { Refusal } from '../files/refusal.ts';

/** The exit code of a worker that has told on its error stream, in a sentence, why it could not do its work. */
export const TOLD = 3;

/** A program of this checkout that works in a process of its own: what it holds in memory ends with it. */
export interface WorkerToRun {
  readonly script: URL;
  /** What it is told on its standard input, as JSON. */
  readonly order: unknown;
  /** What an editor calls it: «lập chỉ mục tìm kiếm». */
  readonly name: string;
  /** Megabytes of the space in which Node lays what is new, 16 unless told: up to three times as much is held, and looked through the less often. */
  readonly newSpace?: number;
  /** The exit codes by which it answers, beside 0. */
  readonly answers?: readonly number[];
}

/** Runs a worker to its end and gives the code it answered with; a `Refusal` says in a sentence why it has not answered. */
export function runWorker(toRun: WorkerToRun): Promise<number> {
  const { script, order, name, newSpace, answers = [] } = toRun;
  const flags = newSpace === undefined ? [] : [`--max-semi-space-size=${newSpace}`];
  const worker = spawn(process.execPath, [...flags, fileURLToPath(script)], {
    stdio: ['pipe', 'inherit', 'pipe'],
  });
  let said = '';
  worker.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<number>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('close', (code, signal) => {
      if (code === 0 || (code !== null && answers.includes(code))) resolve(code);
      else if (code === TOLD) reject(new Refusal(said.trim()));
      else reject(new Refusal(describeEnd(name, signal ?? `mã ${code}`), { cause: said }));
    });
  });
  // A worker that dies early closes its end; its exit code tells the story better than EPIPE.
  worker.stdin.on('error', () => undefined);
  worker.stdin.end(JSON.stringify(order));
  return undoneWhenInterrupted(
    () => worker.kill('SIGKILL'),
    () => ended,
  );
}

function describeEnd(name: string, how: string): string {
  return `Một tiến trình ${name} đã dừng giữa chừng (${how}), thường vì máy hết bộ nhớ hoặc có người kết thúc nó. Đóng bớt chương trình rồi chạy lại.`;
}
