/** The most matched places that follow one another, at most `wanted`; `gap` is the widest step that still counts as following. */
export function longestRun(places: readonly number[], wanted: number, gap: number): number {
  let best = places.length > 0 ? 1 : 0;
  let run = 1;
  for (let i = 1; i < places.length && best < wanted; i++) {
    const step = (places[i] ?? 0) - (places[i - 1] ?? 0);
    if (step === 0) continue;
    run = step > 0 && step <= gap ? run + 1 : 1;
    best = Math.max(best, run);
  }
  return best;
}
