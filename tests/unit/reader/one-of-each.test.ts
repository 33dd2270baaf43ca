import { expect, test } from 'vitest';
import { COUNTS, makeOneOfEach, ONE_OF_EACH } from '#tests/factories/one-of-each.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

test('every bad input of the archive that holds one of each is reported, and nothing else', async () => {
  const { list, text } = await readProblems(await makeOneOfEach());
  expect(list).toEqual(ONE_OF_EACH);
  expect(text).toMatch(new RegExp(`${COUNTS}$`));
});
