/** What has to be undone at once where the command is interrupted; all of it runs to its end without waiting. */
const undoing = new Set<() => void>();

/** Does `work`; where the person or the system interrupts the command meanwhile, `undo` is done before it ends. */
export async function undoneWhenInterrupted<Result>(
  undo: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  undoing.add(undo);
  try {
    return await work();
  } finally {
    undoing.delete(undo);
  }
}

/** Exit codes as shells give them: 128 and the number of the signal. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ends this command in good order when it is interrupted: what is under way is undone, latest first, and the exit code tells the signal. */
export function endWhenInterrupted(): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      undoAll();
      process.stderr.write('\nĐã dừng theo yêu cầu.\n');
      process.exit(code);
    });
  }
}

/** Undoes what is under way, latest first. */
export function undoAll(): void {
  for (const undo of [...undoing].reverse()) tryTo(undo);
  undoing.clear();
}

// One thing that cannot be undone keeps no other from it.
function tryTo(undo: () => void): void {
  try {
    undo();
  } catch {
    // The next run clears what is left.
  }
}
