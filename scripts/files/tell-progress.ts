/** Work that takes less is not told of while it goes on, in milliseconds. */
const WORTH_TELLING = 1000;

/** Told of each step of a work, writes how far it is and how long it will still take once it takes over a second: on a terminal in one line, else at every tenth part. */
export function tellProgress(label: string, total: number): () => void {
  const stream = process.stderr;
  const start = performance.now();
  let done = 0;
  let told = -1;
  return () => {
    done += 1;
    const percent = Math.floor((done * 100) / Math.max(total, 1));
    const step = stream.isTTY ? percent : percent - (percent % 10);
    const elapsed = performance.now() - start;
    if (step === told || elapsed < WORTH_TELLING) return;
    told = step;
    const left = Math.ceil(((elapsed / done) * Math.max(total - done, 0)) / 1000);
    const rest = left > 0 ? `, còn khoảng ${formatCount(left)} giây` : '';
    const line = `${label}: ${step} % (${formatCount(done)}/${formatCount(total)}${rest})`;
    // What was longer before is cleared.
    stream.write(stream.isTTY ? `\r${line}\u001b[K${done >= total ? '\n' : ''}` : `${line}\n`);
  };
}

/** A whole number as Vietnamese writes it: 12.345. */
export function formatCount(value: number): string {
  return new Intl.NumberFormat('vi').format(value);
}

/** A size as a person reads it: 1,5 MB (of 1,000,000 bytes). */
export function formatSize(bytes: number): string {
  const [unit, size] =
    bytes < 1e6 ? ['KB', bytes / 1e3] : bytes < 1e9 ? ['MB', bytes / 1e6] : ['GB', bytes / 1e9];
  return `${new Intl.NumberFormat('vi', { maximumFractionDigits: 1 }).format(size)} ${unit}`;
}
