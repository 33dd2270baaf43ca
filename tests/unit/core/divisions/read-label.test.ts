import { describe, expect, it } from 'vitest';
import type { DivisionUnit } from '#core/divisions/division.ts';
import { anchorOf, Outline } from '#core/divisions/make-outline.ts';
import { readLabel } from '#core/divisions/read-label.ts';

describe('the heading of a division', () => {
  it.each<readonly [string, DivisionUnit | undefined, string, why: string]>([
    ['Điều 5. Phạm vi điều chỉnh', undefined, 'dieu 5 Phạm vi điều chỉnh', 'an article'],
    ['ĐIỀU 5: PHẠM VI', undefined, 'dieu 5 PHẠM VI', 'capitals and a colon'],
    ['Điều 30a. Bổ sung', undefined, 'dieu 30a Bổ sung', 'an article put in later'],
    ['Chương II', undefined, 'chuong II ', 'a chapter without a title'],
    ['CHƯƠNG II – QUY ĐỊNH CỤ THỂ', undefined, 'chuong II QUY ĐỊNH CỤ THỂ', 'a dash'],
    ['Mục 1. Hồ sơ', 'chuong', 'muc 1 Hồ sơ', 'a section of a chapter'],
    ['Tiểu mục 2 Trình tự', 'muc', 'muc 2 Trình tự', 'a part of a section'],
    ['Phần thứ hai. Nhiệm vụ', undefined, 'phan 2 Nhiệm vụ', 'a part counted by a word'],
    ['PHẦN III', undefined, 'phan III ', 'a part in Roman numerals'],
    ['Phụ lục I: Danh mục', undefined, 'phuLuc I Danh mục', 'an annex'],
    ['PHỤ LỤC', undefined, 'phuLuc  ', 'the only annex'],
    ['III. NHIỆM VỤ, GIẢI PHÁP', undefined, 'muc III NHIỆM VỤ, GIẢI PHÁP', 'a Party section'],
    ['I- Quan điểm', undefined, 'muc I Quan điểm', 'a Party section with a dash'],
    ['2. Nâng cao nhận thức', 'muc', 'so 2 Nâng cao nhận thức', 'a part of a Party section'],
    ['a) Rà soát', 'so', 'diem a Rà soát', 'a point of it'],
    ['2. Hồ sơ gồm', 'dieu', 'khoan 2 Hồ sơ gồm', 'a paragraph of an article'],
    ['Khoản 3', 'dieu', 'khoan 3 ', 'a paragraph by its word'],
    ['đ) Văn bản khác', 'khoan', 'diem đ Văn bản khác', 'the letter đ'],
  ])('«%s» under %s is %s: %s', (words, within, expected) => {
    const label = readLabel(words, within);
    expect(label && `${label.unit} ${label.number} ${label.title}`).toBe(expected);
  });

  it.each<readonly [string, DivisionUnit | undefined, why: string]>([
    ['Giới thiệu', undefined, 'plain words'],
    ['2. Kết quả', undefined, 'a number under no division'],
    ['Điều kiện áp dụng', undefined, 'another word that begins so'],
    ['Phần lớn nhiệm vụ', undefined, '«phần» without a number'],
    ['Mục tiêu', undefined, '«mục tiêu» is one word'],
    ['Chương trình 5 năm', undefined, '«chương trình» is one word'],
    ['a) Rà soát', undefined, 'a letter under no division'],
    ['Vị trí', undefined, 'a word that begins with Roman letters'],
  ])('«%s» under %s is none: %s', (words, within) => {
    expect(readLabel(words, within)).toBeUndefined();
  });
});

describe('the outline of a document', () => {
  const label = (unit: 'dieu' | 'chuong' | 'muc' | 'khoan' | 'diem' | 'phuLuc', number: string) =>
    ({ unit, number, title: '', line: 1 }) as const;

  it('counts articles through chapters, sections within a chapter, and keeps đ from d', () => {
    const outline = new Outline();
    const anchors = [
      label('chuong', 'I'),
      label('muc', '1'),
      label('dieu', '1'),
      label('khoan', '2'),
      label('diem', 'd'),
      label('diem', 'đ'),
      label('chuong', 'II'),
      label('muc', '1'),
      label('dieu', '2'),
      label('phuLuc', 'I'),
      label('dieu', '1'),
    ].map((each) => outline.enter(each));
    expect(anchors).toEqual([
      'chuong-i',
      'chuong-i-muc-1',
      'dieu-1',
      'dieu-1-khoan-2',
      'dieu-1-khoan-2-diem-d',
      'dieu-1-khoan-2-diem-dd',
      'chuong-ii',
      'chuong-ii-muc-1',
      'dieu-2',
      'phu-luc-i',
      'phu-luc-i-dieu-1',
    ]);
    expect(outline.faults).toEqual([]);
  });

  it('tells a number that comes twice, and one that comes too late', () => {
    const outline = new Outline();
    for (const number of ['1', '2', '2', '5', '4', '4a']) outline.enter(label('dieu', number));
    expect(outline.faults.map(({ kind, division }) => `${division.number} ${kind}`)).toEqual([
      '2 numbered twice',
      '4 out of order',
    ]);
  });

  it.each<readonly [readonly string[], 'muc' | 'dieu' | 'diem', why: string]>([
    [['I', 'II', 'IV', 'IX', 'X'], 'muc', 'Roman numerals with gaps'],
    [['9', '10', '30', '30a', '31'], 'dieu', 'an article put in later'],
    [['c', 'd', 'đ', 'e', 'g'], 'diem', 'the Vietnamese alphabet'],
  ])('%o of %s are in order: %s', (numbers, unit) => {
    const outline = new Outline();
    outline.enter(label(unit === 'diem' ? 'dieu' : 'chuong', '1'));
    for (const number of numbers) outline.enter(label(unit, number));
    expect(outline.faults).toEqual([]);
  });

  it('names a part of a Party document by its numbers alone', () => {
    const muc = { unit: 'muc', number: 'III' } as const;
    expect(anchorOf([muc, { unit: 'so', number: '2' }])).toBe('muc-iii-2');
    const point = { unit: 'diem', number: 'đ' } as const;
    expect(anchorOf([muc, { unit: 'so', number: '2' }, point])).toBe('muc-iii-2-dd');
  });
});
