import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RANDOM_EDITS, type RandomEdit } from '#scripts/bench/build/random-edits.ts';
import { trySequences } from '#scripts/bench/build/run-sequences.ts';
import { withTempFolder } from '#scripts/files/temp-folder.ts';

// Edits of code and of trusted pages have Astro compile anew, some seconds each: `npm run bench -- build --sequences 200` tries them too.
const EDITS = RANDOM_EDITS.filter(
  ({ name, of }) => of === 'content' && !['trusted page', 'site.yaml'].includes(name),
);

const SPOILING: RandomEdit = {
  name: 'a change that only one of the two sees',
  of: 'code',
  make: ({ checkouts: [kept = ''] }) => appendFileSync(join(kept, 'LICENSE'), 'thêm\n'),
};

test('after edits by chance a build gives the bytes of one from nothing, and where it does not, it is told', async () => {
  await withTempFolder('kho-tin-sua-', async (place) => {
    const { steps, refused, differences } = await trySequences({
      place,
      count: 1,
      seed: 7,
      steps: 5,
      edits: EDITS,
      last: SPOILING,
      clean: 'all but programs',
    });
    // The last, which is meant to, and no other.
    expect(differences).toMatchObject([{ sequence: 1, what: 'other bytes' }]);
    expect(differences[0]?.edits.at(-1)).toBe(SPOILING.name);
    expect(steps - refused).toBeGreaterThan(3);
  });
}, 600_000);
