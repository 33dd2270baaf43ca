import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRows } from '#exports/choose-rows.ts';
import { CSV_DIALECT, csvHead, csvLine } from '#exports/csv.ts';
import { jsonLine } from '#exports/json-lines.ts';
import { NAUGHTY_STRINGS } from '#tests/factories/naughty-strings.ts';

const NAMES = ['a', 'b', 'c'] as const;

// What a reader who knows nothing of this archive makes of a line.
function readBack(cells: readonly (string | number)[]): readonly string[] {
  const text = csvHead({ columns: NAMES.map((name) => ({ name, type: 'string', description })) });
  const rows = parse(text + csvLine(cells), { bom: true, delimiter: CSV_DIALECT.delimiter });
  return rows[1] ?? [];
}

const description = { vi: 'Cột', en: 'Column' };

describe('a table as CSV', () => {
  it.each<readonly [string | number, string, string]>([
    ['Nghị quyết «57»; "mới"', 'Nghị quyết «57»; "mới"', 'quotes and the sign between columns'],
    ['hai\ndòng', 'hai\ndòng', 'a line break'],
    ['Đổi mới 🎉', 'Đổi mới 🎉', 'what lies beyond the basic plane'],
    ['hoà'.normalize('NFD'), 'hoà'.normalize('NFD'), 'letters and marks apart'],
    ['=1+1', "'=1+1", 'a formula stands behind an apostrophe'],
    ['+84 292', "'+84 292", 'so does a plus'],
    ['-HĐND', "'-HĐND", 'a minus that begins no number'],
    ['@SUM(A1)', "'@SUM(A1)", 'an at sign'],
    ['\t=1', "'\t=1", 'a tab before it'],
    [-2.5, '-2,5', 'a number below nought is a number'],
    [28.7, '28,7', 'a comma before the decimals'],
  ])('%j is read back as %j: %3$s', (cell, read) => {
    expect(readBack([cell, '', 'z'])[0]).toBe(read);
  });

  it('gives back every text, however odd', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...NAUGHTY_STRINGS.map(([text]) => text)),
    );
    fc.assert(
      fc.property(odd, odd, (first, second) => {
        const [a, b] = readBack([first, second, 'z']);
        expect([withoutApostrophe(a), withoutApostrophe(b)]).toEqual([first, second]);
      }),
    );
  });

  it('a list is a JSON array', () => {
    expect(JSON.parse(csvCell(['can-tho', 'a|b;"c"']))).toEqual(['can-tho', 'a|b;"c"']);
  });
});

function csvCell(cell: readonly string[]): string {
  const [[only = ''] = []] = parse(csvLine([cell]), { delimiter: CSV_DIALECT.delimiter });
  return only;
}

// The one change that a table tells of on its page.
function withoutApostrophe(text: string | undefined): string | undefined {
  return text?.replace(/^'(?=[=+\-@\t\r])/, '');
}

describe('rows chosen of a table', () => {
  const columns = NAMES.map((name) => ({ name, type: 'string' as const, description }));
  const rows = NAUGHTY_STRINGS.map(([text], i) => [String(i), text, [text]] as const);
  const lines = rows.map((cells) => jsonLine({ columns }, cells)).join('');

  it('are written as they stand in the whole table, whatever their cells hold', () => {
    const chosen = rows.filter(([a]) => Number(a) % 3 === 0);
    expect(chooseRows({ columns }, lines, ({ a }) => Number(a) % 3 === 0)).toBe(
      csvHead({ columns }) + chosen.map(csvLine).join(''),
    );
  });

  it('are none where nothing fits', () => {
    expect(chooseRows({ columns }, lines, () => false)).toBe(csvHead({ columns }));
  });
});
