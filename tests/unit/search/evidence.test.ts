import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passages } from '#search/engine/collection.ts';
import { type Evidence, type Weighing, weighEvidence } from '#search/engine/evidence.ts';
import type { WeighedConcept } from '#search/engine/weigh-query.ts';
import { RANKING } from '#search/query/ranking.ts';

const ENTRIES = 12;
/** Of each entry: its title, its lead, and three passages of its body. */
const EACH = 5;
const COUNT = ENTRIES * EACH;

const PASSAGES: Passages = {
  count: COUNT,
  span: ENTRIES,
  entryOf: Int32Array.from({ length: COUNT }, (_, n) => Math.floor(n / EACH)),
  placeOf: Uint16Array.from({ length: COUNT + 1 }, (_, n) => (n === COUNT ? 0 : n % EACH)),
};

const concepts: fc.Arbitrary<readonly WeighedConcept[]> = fc.array(
  fc
    .record({
      weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
      isWord: fc.boolean(),
      isPlace: fc.boolean(),
      held: fc.uniqueArray(fc.nat(COUNT - 1), { minLength: 1, maxLength: COUNT }),
      otherwise: fc.uniqueArray(fc.nat(COUNT - 1), { maxLength: 9 }),
    })
    .map(({ weight, isWord, isPlace, held, otherwise }) => ({
      weight,
      isWord,
      isPlace,
      ways: [
        [
          [
            { worth: weight, passages: Uint32Array.from(held) },
            { worth: weight / 2, passages: Uint32Array.from(otherwise) },
          ],
        ],
      ],
    })),
  { minLength: 1, maxLength: 6 },
);

const weigh = (asked: readonly WeighedConcept[], only?: number): Evidence => {
  const weighing: Weighing = {
    ranking: RANKING,
    only: only === undefined ? undefined : new Set([only]),
    without: new Set(),
  };
  return weighEvidence(PASSAGES, asked, weighing);
};

test('an entry that is dropped on the way could not be listed, and one that stays is weighed as if it were alone', () => {
  let dropped = 0;
  fc.assert(
    fc.property(concepts, (asked) => {
      const found = weigh(asked);
      const alone = Array.from({ length: ENTRIES }, (_, entry) => {
        const evidence = weigh(asked, entry);
        return { entry, score: evidence.scoreOf(entry), lacks: evidence.lacks(entry) };
      });
      const best = Math.max(...alone.map(({ score }) => score));
      for (const { entry, score, lacks } of alone) {
        if (found.entries.includes(entry)) {
          expect(found.scoreOf(entry)).toBeCloseTo(score, 4);
          expect(found.lacks(entry)).toBe(lacks);
        } else if (score > 0) {
          dropped += 1;
          expect(lacks).toBeGreaterThan(0);
          expect(score).toBeLessThan(RANKING.limits.nearly * best + 1e-4);
        }
      }
    }),
  );
  expect(dropped).toBeGreaterThan(0);
});
