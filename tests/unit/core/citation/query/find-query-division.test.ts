import { expect, test } from 'vitest';
import { findQueryDivision } from '#core/citation/query/find-query-division.ts';
import { divisionKey } from '#core/divisions/division-key.ts';
import { anchorOf } from '#core/divisions/make-outline.ts';

const keyOf = (query: string) => divisionKey(anchorOf(findQueryDivision(query)));

test.each([
  ['khoản 2 Điều 5 Nghị định 13/2023/NĐ-CP', 'dieu-5-khoan-2', 'the smallest first'],
  ['Điều 5 khoản 2', 'dieu-5-khoan-2', 'the largest first'],
  ['dieu 5 khoan 2', 'dieu-5-khoan-2', 'without marks'],
  ['điểm a khoản 2 Điều 5', 'dieu-5-khoan-2-diem-a', 'three of them'],
  ['điểm đ khoản 2 Điều 5', 'dieu-5-khoan-2-diem-dd', 'a letter with its mark'],
  ['Điều 5 Chương II', 'dieu-5', 'articles are counted through chapters'],
  ['Điều 12a', 'dieu-12a', 'an article put in later'],
  ['Mục 1 Chương II', 'chuong-ii-muc-1', 'a section of a chapter'],
  ['chương 2 mục 1', 'chuong-ii-muc-1', 'figures for Roman numbers'],
  ['mục III Nghị quyết 57', 'muc-iii', 'a section of a Party document'],
  ['mục iii nq 57', 'muc-iii', 'a Roman number in small letters'],
  ['Phần III', 'muc-iii', 'a section that is called a part'],
  ['mục 1 Mục II', 'muc-ii-1', 'both are called sections'],
  ['Mục II, mục 1', 'muc-ii-1', 'the same from above'],
  ['mục III.2', 'muc-iii-2', 'in one number'],
  ['điểm 2 phần III', 'muc-iii-2', 'a part of a part'],
  ['Phụ lục II', 'phu-luc-ii', 'an annex'],
])('«%s» asks for %s (%s)', (query, anchor) => {
  expect(keyOf(query)).toBe(divisionKey(anchor));
});

test.each([
  ['mục tiêu 2030', 'an aim'],
  ['điều kiện 5 năm', 'a condition'],
  ['chương trình 120', 'a programme'],
  ['mục 2,5 triệu', 'a sum'],
  ['phần 30%', 'a share'],
  ['57-NQ/TW', 'a number alone'],
])('«%s» asks for none (%s)', (query) => {
  expect(findQueryDivision(query)).toEqual([]);
});
