import { describe, expect, test } from 'vitest';
import { findNearDuplicates } from '#core/model/checks/near-duplicates.ts';
import { sketchLikeness, sketchText, type TextSketch } from '#core/model/checks/text-sketch.ts';
import type { Item } from '#core/model/schema/item.ts';

// Sentences that share few phrases: each word is drawn by the number of its place.
function makeText(seed: number, words = 200): string {
  const syllables = 'công nghệ khoa học tỉnh thành phố sở ngành năm đề tài hội nghị dự án'.split(
    ' ',
  );
  return Array.from({ length: words }, (_, at) => {
    const drawn = Math.imul(at + 1, 2654435761 + seed * 40503) >>> 7;
    return `${syllables[drawn % syllables.length]}${drawn % 97}`;
  }).join(' ');
}

const TEXT = makeText(1);

const LIKENESS: readonly (readonly [reason: string, other: string, alike: boolean])[] = [
  ['the same text', TEXT, true],
  ['capitals, signs and line breaks aside', TEXT.toUpperCase().replaceAll(' ', ',\n'), true],
  ['a signature added', `${TEXT} Nguyễn Văn A, Báo Cần Thơ`, true],
  ['the first twenty words cut', TEXT.split(' ').slice(20).join(' '), true],
  ['a word changed here and there', TEXT.replaceAll('hội19', 'họp'), true],
  ['a text of other phrases', makeText(2), false],
  ['half of it another text', `${makeText(1, 100)} ${makeText(3, 100)}`, false],
];

describe('a sketch of a text', () => {
  test.each(LIKENESS)('%s', (_, other, alike) => {
    const [a, b] = [sketchText(TEXT), sketchText(other)];
    expect(sketchLikeness(a as TextSketch, b as TextSketch) >= 0.7).toBe(alike);
  });

  test('a text of a few words has none', () => {
    expect(sketchText('Ảnh: Duy Thiên')).toBeUndefined();
  });
});

function recordOf(name: string, fields: Partial<Item> = {}, digest = name) {
  const item = { title: `Tin ${name}`, date: '2025-01-14', source: { name: 'Cổng' }, ...fields };
  const file = `tin/2025/${name}.md`;
  return { id: `2025/${name}`, file, digest, fields: item, images: [], citations: [] };
}

function twinsOf(
  records: readonly ReturnType<typeof recordOf>[],
  texts: Readonly<Record<string, string>> = {},
): readonly string[] {
  const sketches = new Map(
    Object.entries(texts).map(([name, text]) => [
      `tin/2025/${name}.md`,
      sketchText(text) as TextSketch,
    ]),
  );
  return findNearDuplicates(records, sketches).map(({ file, what }) => `${file}: ${what}`);
}

const source = (url: string) => ({ source: { name: 'Cổng', url } });

describe('items that look like one', () => {
  test.each([
    ['the very address', 'https://bao.vn/tin-1.html'],
    [
      'without «www», with a mark of who sent the reader',
      'http://www.bao.vn/tin-1.html?utm_source=zalo#dau',
    ],
  ])('from one address: %s', (_, url) => {
    const records = [
      recordOf('a', source('https://bao.vn/tin-1.html')),
      recordOf('b', source(url)),
    ];
    expect(twinsOf(records)).toEqual([
      'tin/2025/b.md: Tin này lấy từ cùng địa chỉ với tệp tin/2025/a.md.',
    ]);
  });

  test('two pages of one program are two addresses', () => {
    const url = 'https://cong.vn/tin?id=';
    expect(twinsOf([recordOf('a', source(`${url}1`)), recordOf('b', source(`${url}2`))])).toEqual(
      [],
    );
  });

  test('with nearly the same text, each told once', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const texts = Object.fromEntries(names.map((name) => [name, `${TEXT} ${name}`]));
    const found = twinsOf(
      names.map((name) => recordOf(name)),
      { ...texts, e: makeText(9) },
    );
    expect(found.map((line) => line.slice(0, 13))).toEqual(
      ['b', 'c', 'd'].map((n) => `tin/2025/${n}.md`),
    );
  });

  test('under one title in the same weeks, whatever the signs and capitals', () => {
    const [title, other] = ['Cần Thơ: tổng kết năm 2024', 'CẦN THƠ TỔNG KẾT NĂM 2024'];
    const later = { title: other, date: '2025-01-20' };
    expect(twinsOf([recordOf('a', { title }), recordOf('b', later)])).toHaveLength(1);
    const yearly = { title: other, date: '2026-01-20' };
    expect(twinsOf([recordOf('a', { title }), recordOf('b', yearly)])).toEqual([]);
  });

  test('equal bytes are an error of their own and not told again', () => {
    const records = [recordOf('a', { title: 'Tin' }, 'x'), recordOf('b', { title: 'Tin' }, 'x')];
    expect(twinsOf(records)).toEqual([]);
  });
});
