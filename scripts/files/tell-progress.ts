/** Told of each step of a long work, writes how far it is: on a terminal in one line, else at every tenth part. */
export function tellProgress(label: string, total: number): () => void {
  const stream = process.stderr;
  let done = 0;
  let told = -1;
  return () => {
    done += 1;
    const percent = Math.floor((done * 100) / Math.max(total, 1));
    const step = stream.isTTY ? percent : percent - (percent % 10);
    if (step === told) return;
    told = step;
    const line = `${label}: ${step} % (${formatCount(done)}/${formatCount(total)})`;
    stream.write(stream.isTTY ? `\r${line}${done >= total ? '\n' : ''}` : `${line}\n`);
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
