import { describe, expect, it } from 'vitest';
import { canonicalKey, foldNumber } from '#core/citation/find/normalise.ts';

const SPELLINGS: readonly (readonly [string, string | undefined, string])[] = [
  ['57-NQ/TW', '57-NQ/TW', 'the plain Party form'],
  ['57 – NQ/T.Ư', '57-NQ/TW', 'en dash, spaces, dotted TƯ'],
  ['16/NQ-TW', '16-NQ/TW', 'separators swapped: the issuer tells the system'],
  ['2-NQ/TU', '02-NQ/TU', 'Party serials are written from 01'],
  ['30/2020/NĐ-CP', '30/2020/NĐ-CP', 'the plain State form'],
  ['569/QÐ-TTg', '569/QĐ-TTg', 'U+00D0 for Đ'],
  ['100/QĐ-TTG', '100/QĐ-TTg', 'TTG in capitals'],
  ['93/2025/QH15', '93/2025/QH15', 'a law'],
  ['66.19/2026/NQ-CP', '66.19/2026/NQ-CP', 'a decimal serial'],
  ['57', undefined, 'a bare serial has no key'],
];

describe('canonicalKey', () => {
  it.each(SPELLINGS)('%s is %s: %s', (written, key) => {
    expect(canonicalKey(written)).toBe(key);
  });
});

const ADDRESSES: readonly (readonly [string, string, string])[] = [
  ['02-NQ/TU', '02-nq-tu', 'as the register writes it'],
  ['2-NQ/TU', '02-nq-tu', 'a missing zero is the same number'],
  ['30/2020/NĐ-CP', '30-2020-nd-cp', 'slashes fold to dashes'],
  ['3/NQ-CP', '03-nq-cp', 'State serials fold to two digits as well'],
  ['166', '166', 'a serial alone'],
];

describe('foldNumber', () => {
  it.each(ADDRESSES)('%s has the address %s: %s', (number, address) => {
    expect(foldNumber(number)).toBe(address);
  });
});
