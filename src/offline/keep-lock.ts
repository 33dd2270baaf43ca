import { KeepingError } from './keeping-error.ts';

/** Does some work as the only one of this archive's tabs. `busy` where another tab keeps already; `removed` where the copy is deleted meanwhile, and the signal that the work is given then says so. */
export async function keepAlone(
  root: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const ending = new AbortController();
  const stop = () => ending.abort(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    await navigator.locks.request(lockName(root), { ifAvailable: true }, async (lock) => {
      if (lock === null) throw new KeepingError('busy');
      await work(ending.signal);
    });
  } catch (error) {
    const isTaken = error instanceof DOMException && error.name === 'AbortError';
    if (!isTaken || signal.aborted) throw error;
    // The lock was taken away: the work has to end too.
    const removed = new KeepingError('removed', { cause: error });
    ending.abort(removed);
    throw removed;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Does some work at once, whoever keeps meanwhile: that keeping ends as `removed`. */
export async function takeOver(root: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(lockName(root), { steal: true }, work);
}

/** Whether a tab is keeping this archive. */
export async function isBeingKept(root: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockName(root));
}

/** Waits until no tab is keeping this archive. */
export async function untilKept(root: string): Promise<void> {
  await navigator.locks.request(lockName(root), { mode: 'shared' }, () => undefined);
}

function lockName(root: string): string {
  return `kho-ngoai-tuyen ${root}`;
}
