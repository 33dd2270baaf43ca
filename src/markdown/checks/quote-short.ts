const LONGEST = 60;

/** Words as a problem quotes them: on one line, at most about 60 units long. */
export function quoteShort(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
