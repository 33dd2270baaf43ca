import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import { mendFile } from '#core/model/checks/mend-file.ts';
import { validate } from '#core/model/checks/validate.ts';
import { itemSchema } from '#core/model/schema/item.ts';
import { toVisibleText } from '#core/text/visible-text.ts';
import { itemText } from '#tests/factories/content-root.ts';

const FILE = 'tin/2020/a.md';
const mend = (text: string) => mendFile({ file: FILE, text, schema: itemSchema });

function problemsOf(text: string): number {
  const { parsed, problems } = parseMarkdownFile(FILE, toVisibleText(text));
  return parsed === undefined
    ? problems.length
    : validate(itemSchema, FILE, parsed).problems.length;
}

const figure = (value: string) =>
  `statistics:\n  - indicator: Bằng\n    value: ${value}\n    unit: "%"`;

const MENDED: readonly (readonly [reason: string, front: string, mended: string])[] = [
  ['a colon in a title', 'title: Cần Thơ: tổng kết', 'title: "Cần Thơ: tổng kết"'],
  ['a quotation within it', 'title: Họp: "mới"', 'title: "Họp: \\"mới\\""'],
  ['word-processor quotes stay letters', 'title: “Cần Thơ: họp”', 'title: "“Cần Thơ: họp”"'],
  ['no space behind the colon', 'kicker:Họp', 'kicker: Họp'],
  ['a sign that YAML keeps', 'kicker: %', 'kicker: "%"'],
  ['another one', 'kicker: @sokhcn', 'kicker: "@sokhcn"'],
  ['brackets before other words', 'kicker: [Ảnh] Cần Thơ', 'kicker: "[Ảnh] Cần Thơ"'],
  ['a tab for a step', 'event:\n\tname: Họp', 'event:\n  name: Họp'],
  ['spaces of a word processor', 'event:\n\u00a0\u00a0name: Họp', 'event:\n  name: Họp'],
  ['thousands in dots, twice', figure('1.234.567'), figure('1234567')],
  ['thousands in spaces', figure('3 590'), figure('3590')],
  ['both signs', figure('1.234,50'), figure('1234,50')],
  ['a day in the order of speech', 'date: 20/11/2020', 'date: 2020-11-20'],
  [
    'a period in words, in a flow',
    'statistics: [{ indicator: A, value: 1, unit: x, period: 9 tháng đầu năm 2025 }]',
    'statistics: [{ indicator: A, value: 1, unit: x, period: 2025-01/2025-09 }]',
  ],
  [
    'a decimal comma within a flow stands in quotes',
    'statistics: [{ indicator: A, value: "1.234,5", unit: x }]',
    'statistics: [{ indicator: A, value: "1234,5", unit: x }]',
  ],
];

const LEFT: readonly (readonly [reason: string, front: string])[] = [
  ['two readings of a number', figure('3.590')],
  ['a number with its zeros', figure('28,70')],
  ['a number with a word', figure('hơn 100')],
  ['what may be a remark', 'title: Bài #1: họp'],
  ['a field twice', 'kicker: A\nkicker: B'],
  ['a day that does not exist', 'date: 30/02/2020'],
  ['a list of stars', 'topics:\n  * a'],
  ['a field nobody knows', 'ghi-chu:x'],
  ['an unclosed quote', 'title: "Tin'],
  ['«không» for a place', 'statistics: [{ indicator: A, value: 1, unit: x, place: không }]'],
];

describe('what needs no decision', () => {
  test.each(MENDED)('%s is put right', (_, front, mended) => {
    const { text, mendings } = mend(itemText(front));
    expect(text).toBe(itemText(mended));
    expect(mendings.length).toBeGreaterThan(0);
    expect(problemsOf(text)).toBe(0);
  });

  test.each(LEFT)('%s is left to the editor', (_, front) => {
    const text = itemText(front);
    expect(mend(text)).toEqual({ text, mendings: [] });
  });

  test('how letters and lines are stored', () => {
    const text = itemText('title: Cần Thơ', 'Thân, hai dấu cách cuối dòng  \nlà xuống dòng.');
    const stored = `\uFEFF${text.normalize('NFD').trimEnd()}`.replaceAll('\n', '\r\n');
    const mended = mend(stored);
    expect(mended.text).toBe(text);
    expect(mended.mendings).toHaveLength(4);
  });

  test('several slips of one file are each told at their line', () => {
    const { mendings } = mend(itemText(`kicker:Họp\nbyline: Tin, ảnh: A\n${figure('3 590')}`));
    expect(mendings).toEqual([
      { line: 2, what: 'sửa «kicker:Họp» thành «kicker: Họp»' },
      { line: 3, what: 'sửa «byline: Tin, ảnh: A» thành «byline: "Tin, ảnh: A"»' },
      { line: 6, what: 'sửa «3 590» thành «3590»' },
    ]);
  });
});

const FRAGMENTS = [
  'title: Cần Thơ: họp',
  'kicker:Họp',
  'kicker: %',
  'byline: "A',
  'lead: >-',
  '  Câu: hai',
  '\tname: x',
  'event:',
  '  name: Họp',
  'date: 1/2/2020',
  'date: 2020',
  'source: { name: Cổng }',
  figure('3 590'),
  figure('3.590'),
  figure('2,57'),
  'settle:',
  '  Nghị quyết 03: a',
  '---',
  '# ghi chú',
  'x: [a',
  'draft: true',
  '',
  '  - a',
  'kicker: @a # b',
  'Thân: *bài*  ',
  '\u00a0\u00a0venue: Nhà',
] as const;

test('whatever is written: a second run changes nothing, nothing gets worse, values that were read stay', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('NFC', 'NFD'),
      (lines, end, form) => {
        const text = ['---', ...lines, '---', 'Thân.'].join(end).normalize(form);
        const once = mend(text);
        expect(mend(once.text)).toEqual({ text: once.text, mendings: [] });
        expect(problemsOf(once.text)).toBeLessThanOrEqual(problemsOf(text));
        const [was, is] = [text, once.text].map((each) =>
          parseMarkdownFile(FILE, toVisibleText(each)),
        );
        if (was?.parsed === undefined) return;
        expect(is?.parsed?.body.trim()).toBe(was.parsed.body.trim());
        const kept = validate(itemSchema, FILE, was.parsed);
        if (kept.value !== undefined) {
          expect(validate(itemSchema, FILE, is?.parsed as typeof was.parsed).value).toEqual(
            kept.value,
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});
