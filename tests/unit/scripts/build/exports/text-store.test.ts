import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTextStore, type TextStore } from '#scripts/build/exports/text-store.ts';

// More than is read at once, with letters of two, three and four bytes; one text longer than all that.
const TEXTS = Array.from({ length: 2000 }, (_, i) =>
  i === 7 ? 'đổi 🎉'.repeat(30_000) : `${i} đổi 🎉 `.repeat(i % 40),
);
const folder = mkdtempSync(join(tmpdir(), 'kho-tin-cho-chu-'));
let store: TextStore;

beforeAll(() => {
  store = openTextStore(join(folder, 'chu'));
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

it('gives back each text that was laid by, in the order it is asked for', () => {
  expect(TEXTS.map((text) => store.add(text))).toEqual(TEXTS.map((_text, i) => i));
  const all = TEXTS.map((_text, i) => i);
  const orders = [all, all.toReversed(), all.filter((i) => i % 13 === 0), [7], [3, 3, 1990, 0], []];
  for (const order of orders) {
    expect(textsOf(store, order)).toEqual(order.map((i) => TEXTS[i]));
  }
});

it('takes texts after it has been read', () => {
  const number = store.add('sau');
  expect(textsOf(store, [0, number])).toEqual([TEXTS[0], 'sau']);
});

it('refuses a number that no text has', () => {
  expect(() => textsOf(store, [TEXTS.length + 9])).toThrow();
});

function textsOf({ read }: TextStore, numbers: readonly number[]): readonly string[] {
  return Array.from(read(numbers), (bytes) => Buffer.from(bytes).toString());
}
