import type { QueryPlan } from './query-plan.ts';
import { ownNumberToken, pairUnit, searchWords, type Unit, wordUnit } from './words.ts';

/** What is asked for in one breath: a word, or two side by side. */
export interface Concept {
  readonly kind: 'word' | 'pair' | 'number' | 'ownNumber' | 'division';
  readonly unit: Unit;
}

/** What a query asks for: its numbers, the division of a document, its words, the pairs of those that stand side by side in it, and its phrases. */
export function conceptsOf(plan: QueryPlan): readonly Concept[] {
  const wanted = new Set(plan.content);
  // A pair with a word that every text holds still tells titles apart: «Note 10 và Redmi».
  const inRow = conceptsOfRun(plan.words).filter(({ unit }) =>
    unit.form.split(' ').some((word) => wanted.has(word)),
  );
  const numbers = plan.numbers.flatMap(({ token, looser }): readonly Concept[] => [
    { kind: 'number', unit: wordUnit(token) },
    { kind: 'ownNumber', unit: wordUnit(ownNumberToken(openless(token, looser))) },
  ]);
  const division: readonly Concept[] =
    plan.division === undefined ? [] : [{ kind: 'division', unit: wordUnit(plan.division) }];
  const quoted = plan.phrases.map(searchWords).flatMap(conceptsOfRun);
  const concepts = [...numbers, ...division, ...inRow, ...quoted];
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
