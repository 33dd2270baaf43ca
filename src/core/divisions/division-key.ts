import { romanOrdinal } from './make-outline.ts';

const ROMAN = /(?<=(?:^|-)(?:muc|phan|chuong|phu-luc)-)[ivxl]+(?=-|$)/g;
const ALIKE = /(?<=^|-)(?:muc|phan|khoan|diem)-/g;

/**
 * What all ways to call a division have in common, by its address: «mục 2 Mục III», «điểm 2 phần III» and «mục 3.2» have
 * one key. Writers call the parts of a Party document what they like, and readers type Roman numbers as they can.
 */
export function divisionKey(anchor: string): string {
  return anchor.replace(ROMAN, (number) => String(romanOrdinal(number))).replace(ALIKE, '');
}
