import { expect, test } from 'vitest';
import { giveBackMemory } from '#scripts/build/give-back-memory.ts';

test('memory that nothing needs any more is given back', () => {
  let held: unknown = Array.from({ length: 500_000 }, (_, n) => ({ n, text: `${n} items` }));
  const before = process.memoryUsage().heapTotal;
  expect(held).toHaveLength(500_000);
  held = undefined;
  giveBackMemory();
  expect(before - process.memoryUsage().heapTotal).toBeGreaterThan(20e6);
});
