import type { Words } from '#core/strings/table.ts';
import { fill, formatSize } from './block-parts.ts';
import { KeepingError } from './keeping-error.ts';
import { isWhole, type KeptCopy, type KeptState } from './kept-state.ts';

type Messages = Words['offline'];

/** What there is to say of what the browser holds, and whether a keeping is left to go on with; the sentence is empty where nothing is held. */
export function describeState(
  { kept, pending, hasWorker }: KeptState,
  messages: Messages,
): { readonly text: string; readonly isUnfinished: boolean } {
  const isReadable = kept !== undefined && isWhole(kept) && hasWorker;
  if (pending !== undefined) {
    const former = isReadable ? ` ${messages.formerStays}` : '';
    return { text: count(pending, messages.incomplete, messages) + former, isUnfinished: true };
  }
  if (kept === undefined) {
    // The worker is put in place after the last file only: without a copy somebody has removed it.
    return { text: hasWorker ? messages.cleared : '', isUnfinished: hasWorker };
  }
  if (!isWhole(kept)) {
    return { text: count(kept, messages.partCleared, messages), isUnfinished: true };
  }
  if (!hasWorker) return { text: messages.unanswered, isUnfinished: true };
  return { text: fill(messages.kept, { size: formatSize(kept.allBytes) }), isUnfinished: false };
}

/** Why a keeping ended, in one sentence; `isStopped` where the reader wished it. */
export function describeError(error: unknown, messages: Messages, signal: AbortSignal): string {
  if (signal.aborted) return messages.stopped;
  if (!(error instanceof KeepingError)) return messages.failed;
  const { reason, file = '', status = '' } = error;
  return fill(messages[reason], { file: `/${file}`, status });
}

function count(copy: KeptCopy, sentence: string, { cleared }: Messages): string {
  const { files, allFiles, bytes, allBytes } = copy;
  if (allFiles === 0) return cleared;
  return fill(sentence, {
    files,
    all: allFiles,
    done: formatSize(bytes),
    size: formatSize(allBytes),
  });
}
