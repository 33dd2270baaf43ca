import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from '../files/is-running.ts';

/** Does `work` when no other command holds the file `mark`, which is there as long as the work goes on. */
export async function takeTurns<Result>(
  mark: string,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(mark), { recursive: true });
  await takeMark(mark);
  try {
    return await work();
  } finally {
    rmSync(mark, { force: true });
  }
}

/** Both in milliseconds. */
const PAUSE = 250;
const LONGEST_START = 5000;

async function takeMark(mark: string): Promise<void> {
  for (let told = false; ; ) {
    try {
      writeFileSync(mark, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = readOwner(mark);
    if (isAbandoned(mark, owner)) rmSync(mark, { force: true });
    else {
      if (!told) console.log('Đang có một lệnh khác dựng trang ở đây; chờ lệnh ấy xong.');
      told = true;
      await sleep(PAUSE);
    }
  }
}

function readOwner(mark: string): number | undefined {
  try {
    return Number(readFileSync(mark, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

// A mark without an owner is about to get one, unless it has been so for long.
function isAbandoned(mark: string, owner: number | undefined): boolean {
  if (owner !== undefined) return !isRunning(owner);
  const made = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - made > LONGEST_START;
}
