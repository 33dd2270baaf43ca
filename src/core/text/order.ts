const COLLATOR = new Intl.Collator('vi', { numeric: true });

/** Compares two texts in Vietnamese order, numbers by value: for `Array.prototype.sort`. */
export function compareVietnamese(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
