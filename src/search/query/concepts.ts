import { ownNumberToken } from './own-number-token.ts';
import type { QueryPlan } from './query-plan.ts';
import { pairUnit, searchWords, type Unit, wordUnit } from './words.ts';

/** What is asked for in one breath: a word, or two side by side. */
export interface Concept {
  readonly kind: 'word' | 'pair' | 'number' | 'ownNumber';
  readonly unit: Unit;
}

/** What a query asks for: its numbers, its words, the pairs of those that stand side by side in it, and its phrases. */
export function conceptsOf(plan: QueryPlan, words: readonly string[]): readonly Concept[] {
  const runs = [runsOf(plan.words, words), plan.phrases.map(searchWords)].flat();
  const numbers = plan.numbers.flatMap(({ token, looser }): readonly Concept[] => [
    { kind: 'number', unit: wordUnit(token) },
    { kind: 'ownNumber', unit: wordUnit(ownNumberToken(openless(token, looser))) },
  ]);
  const concepts = [...numbers, ...runs.flatMap(conceptsOfRun)];
  return [...new Map(concepts.map((each) => [each.unit.form, each])).values()];
}

// A number that leaves its end open is borne under its looser name.
function openless(token: string, looser: readonly string[]): string {
  return token.endsWith('z') ? token : (looser[0] ?? token);
}

/** The words of a run, each and two by two. */
export function conceptsOfRun(run: readonly string[]): readonly Concept[] {
  return run.flatMap((word, n) => {
    const before = run[n - 1];
    const one: Concept = { kind: 'word', unit: wordUnit(word) };
    return before === undefined ? [one] : [{ kind: 'pair', unit: pairUnit(before, word) }, one];
  });
}

/** The wanted words in the order of all, cut where others stand between them. */
function runsOf(all: readonly string[], wanted: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let next = 0;
  let last = -2;
  for (const [at, word] of all.entries()) {
    if (word !== wanted[next]) continue;
    if (at === last + 1) runs.at(-1)?.push(word);
    else runs.push([word]);
    last = at;
    next++;
  }
  return runs;
}
