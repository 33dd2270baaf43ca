import { expect, test } from 'vitest';
import { makeStylePortable } from '#scripts/pack/portable-style.ts';

test.each([
  ['@font-face{font-display:optional}', '@font-face{font-display:block}', 'as it is built'],
  ['font-display: optional;', 'font-display:block;', 'as it is written'],
  ['a{color:red}', 'a{color:red}', 'anything else stays'],
])('%s → %s: %s', (css, expected) => {
  expect(makeStylePortable(css)).toBe(expected);
});
