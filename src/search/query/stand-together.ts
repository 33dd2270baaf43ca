/** Whether some stretch of a text holds all wanted words, in any order, with at most `between` others among them. */
export function standTogether(
  text: readonly string[],
  wanted: ReadonlySet<string>,
  between: number,
): boolean {
  const span = wanted.size + between;
  const held = new Map<string, number>();
  for (const [at, word] of text.entries()) {
    if (!wanted.has(word)) continue;
    held.set(word, at);
    if (held.size === wanted.size && at - Math.min(...held.values()) < span) return true;
  }
  return false;
}
