/** A step of an axis of whole numbers (years, months): one number, or a long run in which nothing happened. */
export interface AxisStep {
  readonly first: number;
  readonly last: number;
}

/** So many steps without a value are drawn one by one; a longer run is one step, or a single slip of a year would draw thousands. */
const LONGEST_RUN = 30;

/** Every whole number from the first to the last of those given, in order, long empty runs drawn together; none where none is given. Takes time by how many are given, not by how far they lie apart. */
export function stepsBetween(numbers: Iterable<number>): readonly AxisStep[] {
  const held = [...new Set(numbers)].sort((a, b) => a - b);
  return held.flatMap((number, index) => {
    const before = held[index - 1] ?? number - 1;
    const own = { first: number, last: number };
    const run = number - before - 1;
    if (run > LONGEST_RUN) return [{ first: before + 1, last: number - 1 }, own];
    const empty = Array.from({ length: run }, (_, step) => before + 1 + step);
    return [...empty.map((one) => ({ first: one, last: one })), own];
  });
}

/** A step in digits: «2024», «2026–9998». */
export function stepName({ first, last }: AxisStep, nameOf: (number: number) => string): string {
  return first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`;
}
