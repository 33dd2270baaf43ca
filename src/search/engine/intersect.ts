/** The entries that both sets hold. */
export function intersect(
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
): ReadonlySet<number> {
  return new Set([...one].filter((entry) => other.has(entry)));
}
