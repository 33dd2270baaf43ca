import { expect, test } from 'vitest';
import { visibleName, visibleText } from '#core/text/visible-name.ts';

test.each([
  ['data/tệp có dấu.html', 'data/tệp có dấu.html', 'letters with marks and plain spaces stay'],
  ['a\u0301 đ 中 🙂', 'a\u0301 đ 中 🙂', 'parted marks, other scripts, pictures stay'],
  ['\u001b[2J', '\\u{1b}[2J', 'clears a screen'],
  ['\u009b2J', '\\u{9b}2J', 'the same in one byte'],
  ['a\nNguyên vẹn', 'a\\u{a}Nguyên vẹn', 'a forged line'],
  ['a\rNguyên vẹn', 'a\\u{d}Nguyên vẹn', 'a line written over'],
  ['\u0008\u0007\u007f', '\\u{8}\\u{7}\\u{7f}', 'rubs out, rings'],
  ['anh\u202egnp.exe', 'anh\\u{202e}gnp.exe', 'turns the direction of writing'],
  ['\u2066a\u2069', '\\u{2066}a\\u{2069}', 'isolates a direction'],
  ['a\u200bb\u00adc\ufeff', 'a\\u{200b}b\\u{ad}c\\u{feff}', 'no width'],
  ['a\u2028b\u2029', 'a\\u{2028}b\\u{2029}', 'line and paragraph ends'],
  ['a\u00a0b\u3164', 'a\\u{a0}b\\u{3164}', 'looks like a space, or like nothing'],
  ['\ud800a', '\\u{d800}a', 'half of a pair'],
  ['\u{e0041}', '\\u{e0041}', 'a tag that is not seen'],
])('%j is shown as %j: %s', (name, shown) => {
  expect(visibleName(name)).toBe(shown);
});

test('of a very long name the middle is left out, of a text nothing', () => {
  const name = `đầu${'x'.repeat(60_000)}cuối`;
  expect(visibleName(name)).toMatch(/^đầux+…x+cuối$/);
  expect([...visibleName(name)]).toHaveLength(241);
  expect(visibleText(name)).toBe(name);
});
