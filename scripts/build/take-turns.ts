import { setTimeout as sleep } from 'node:timers/promises';
import { type Lock, readOwner, takeLock } from '../files/lock.ts';
import { Refusal } from '../files/refusal.ts';

/** Half an hour, in milliseconds: longer than any build of a hundred thousand items. */
const LONGEST_WAIT = 1_800_000;
const PAUSE = 250;

/** Does `work` when no other command holds the lock of that file, which is held as long as the work goes on; after `patience` milliseconds of waiting it is refused. */
export async function takeTurns<Result>(
  file: string,
  work: () => Promise<Result>,
  patience = LONGEST_WAIT,
): Promise<Result> {
  const lock = await waitForLock(file, patience);
  try {
    return await work();
  } finally {
    lock.free();
  }
}

async function waitForLock(file: string, patience: number): Promise<Lock> {
  const end = Date.now() + patience;
  for (let isTold = false; ; isTold = true) {
    const lock = takeLock(file);
    if (lock !== undefined) return lock;
    if (Date.now() >= end) throw new Refusal(`Đã chờ quá lâu. ${describeOwner(file)}`);
    if (!isTold) console.log(`${describeOwner(file)} Đang chờ lệnh ấy xong.`);
    await sleep(PAUSE);
  }
}

function describeOwner(file: string): string {
  const owner = readOwner(file);
  const who =
    owner === undefined
      ? 'Một lệnh khác'
      : `Một lệnh khác (tiến trình ${owner.pid}, từ ${new Date(owner.since).toLocaleString('vi')})`;
  return `${who} đang dựng trang ở đây và giữ khóa «${file}»; muốn thôi chờ thì nhấn Ctrl+C, muốn bỏ lệnh ấy thì kết thúc tiến trình của nó.`;
}
