import { expect, test } from 'vitest';
import { noteText } from '#core/model/checks/text-notes.ts';
import { isOrdinary, toVisibleText } from '#core/text/visible-text.ts';

/** A sign that is not ordinary and calls for no note. */
const UNUSUAL = '²';

function rulesOf(text: string): readonly string[] {
  return noteText('tin.md', text, toVisibleText(text)).map(({ rule, line }) => `${rule} ${line}`);
}

const ORDINARY = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
  isOrdinary,
);

test('what is asked of ordinary letters alone tells as much as all that is asked', () => {
  expect(isOrdinary(UNUSUAL)).toBe(false);
  expect(rulesOf(UNUSUAL)).toEqual([]);
  expect(ORDINARY.length).toBeGreaterThan(500);
  const lines = ORDINARY.map((sign) => `a${sign} ${sign}ổ${sign}`);
  expect(lines.filter((line) => rulesOf(line).length > 0).length).toBeGreaterThan(0);
  for (const line of lines) expect(rulesOf(line), line).toEqual(rulesOf(`${line}\n${UNUSUAL}`));
});
