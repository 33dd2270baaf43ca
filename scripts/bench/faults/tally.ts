/** What a row of trials found: how many were made, and a sentence for each that went wrong. `lost` is content or output that was destroyed or vanished unsaid; `stacks` are answers no editor can read; `slow` took over a minute. */
export interface FaultTally {
  readonly trials: string;
  readonly tried: number;
  readonly lost: readonly string[];
  readonly stacks: readonly string[];
  readonly slow: readonly string[];
  /** Why nothing was tried here, in Vietnamese. */
  readonly skipped?: string;
  /** What else is worth knowing, in Vietnamese. */
  readonly remark?: string;
}

/** Gathers what goes wrong while trials are made. */
export interface FaultNotes {
  readonly lost: string[];
  readonly stacks: string[];
  readonly slow: string[];
}

/** No fault so far. */
export function startNotes(): FaultNotes {
  return { lost: [], stacks: [], slow: [] };
}

/** Longest that any trial may take, in milliseconds. */
export const LONGEST = 60_000;

/** Notes an answer with a stack or an English error in it, and one that took over a minute. */
export function noteAnswer(
  notes: FaultNotes,
  trial: string,
  { output, ms }: { readonly output: string; readonly ms: number },
): void {
  const stack = STACK.exec(output)?.[0];
  if (stack !== undefined) notes.stacks.push(`${trial}: ${stack.trim().slice(0, 120)}`);
  if (ms > LONGEST) notes.slow.push(`${trial}: ${Math.round(ms / 1000)} giây`);
}

const STACK = /^\s+at .+[:(]\d+:\d+\)?$|^\w*Error(?: \[\w+\])?: .+$/m;

/** One line a row of trials, and under it each fault; true when there is none. */
export function printTally({ trials, tried, skipped, remark, ...faults }: FaultTally): boolean {
  if (skipped !== undefined) {
    console.log(`– ${trials}: bỏ qua, ${skipped}`);
    return true;
  }
  const { lost, stacks, slow } = faults;
  const found = [...lost, ...stacks, ...slow];
  const counts = `mất ${lost.length}, lời khó hiểu ${stacks.length}, quá 60 giây ${slow.length}`;
  console.log(
    `${found.length === 0 ? '✓' : '✗'} ${trials}: thử ${tried}, ${counts}${remark ?? ''}`,
  );
  for (const fault of found.slice(0, SHOWN)) console.log(`    ${fault}`);
  if (found.length > SHOWN) console.log(`    … và ${found.length - SHOWN} điều nữa`);
  return found.length === 0;
}

const SHOWN = 20;
