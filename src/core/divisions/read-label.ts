import type { DivisionLabel, DivisionUnit } from './division.ts';

/** A heading read as that of a division: what it is and the words behind its number. */
export interface LabelReading extends DivisionLabel {
  readonly title: string;
}

interface LabelForm {
  readonly unit: DivisionUnit;
  readonly form: RegExp;
}

const TITLE = '(?:\\s*[.:–—-]\\s*|\\s+|$)(?<title>.*)$';
const ROMAN = '[IVXL]{1,7}';
/** Headings that name their kind. */
const NAMED: readonly LabelForm[] = [
  {
    unit: 'phuLuc',
    form: form(`phụ lục(?:\\s+(?<number>${ROMAN}|\\d{1,2}|[A-ZĐ])(?![\\p{L}\\d]))?`),
  },
  {
    unit: 'phan',
    form: form(
      `phần\\s+(?:thứ\\s+(?<word>\\p{L}+|\\d{1,2})|(?<number>${ROMAN}|\\d{1,2}|[A-ZĐ])(?![\\p{L}\\d]))`,
    ),
  },
  { unit: 'chuong', form: form(`chương\\s+(?<number>${ROMAN}|\\d{1,3})(?![\\p{L}\\d])`) },
  {
    unit: 'muc',
    form: form(`(?:tiểu )?mục\\s+(?<number>${ROMAN}|\\d{1,3}|[A-ZĐ])(?![\\p{L}\\d])`),
  },
  { unit: 'dieu', form: form('điều\\s+(?<number>\\d{1,3}[a-zđ]?)(?![\\p{L}\\d])') },
  { unit: 'khoan', form: form('khoản\\s+(?<number>\\d{1,3}[a-zđ]?)(?![\\p{L}\\d])') },
  { unit: 'diem', form: form('điểm\\s+(?<number>[a-zđ])(?![\\p{L}\\d])') },
];
/** Sections of Party documents, by their number alone. */
const ROMAN_SECTION = new RegExp(`^(?<number>${ROMAN})\\s*[.)–—-]\\s*(?<title>\\S.*)$`, 'u');
const NUMBERED = /^(?<number>\d{1,3}[a-zđ]?)\s*[.)–—-]\s*(?<title>.*)$/u;
const LETTERED = /^(?<number>[a-zđ])\s*[.)]\s*(?<title>.*)$/u;
const ORDINALS = 'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ');

/** Reads the words of a heading as those of a division, in the light of the one it lies in; `undefined` where they name none. */
export function readLabel(
  words: string,
  within: DivisionUnit | undefined,
): LabelReading | undefined {
  const text = words.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  for (const { unit, form: named } of NAMED) {
    const groups = named.exec(text)?.groups;
    if (groups === undefined) continue;
    const number = groups['number'] ?? ordinalOf(groups['word']) ?? '';
    return { unit, number, title: titleOf(groups) };
  }
  return readBareLabel(text, within);
}

/** Reads a number or a letter that begins a list item or a line: «1.», «a)». */
export function readBareLabel(
  text: string,
  within: DivisionUnit | undefined,
): LabelReading | undefined {
  const roman = ROMAN_SECTION.exec(text)?.groups;
  if (roman !== undefined && within !== 'dieu')
    return { unit: 'muc', number: roman['number'] ?? '', title: titleOf(roman) };
  const numbered = NUMBERED.exec(text)?.groups;
  const unit = numbered === undefined ? undefined : smallerUnit(within);
  if (numbered !== undefined && unit !== undefined)
    return { unit, number: numbered['number'] ?? '', title: titleOf(numbered) };
  const lettered = LETTERED.exec(text)?.groups;
  const hasPoints = within === 'khoan' || within === 'so' || within === 'dieu' || within === 'diem';
  return lettered !== undefined && hasPoints
    ? { unit: 'diem', number: lettered['number'] ?? '', title: titleOf(lettered) }
    : undefined;
}

/** What a plain number counts: paragraphs under an article, parts under a section of a Party document. */
export function smallerUnit(within: DivisionUnit | undefined): DivisionUnit | undefined {
  if (within === 'dieu' || within === 'khoan') return 'khoan';
  return within === 'muc' || within === 'so' ? 'so' : undefined;
}

function form(label: string): RegExp {
  return new RegExp(`^${label}${TITLE}`, 'iu');
}

function titleOf(groups: Readonly<Record<string, string | undefined>>): string {
  return (groups['title'] ?? '').trim();
}

function ordinalOf(word: string | undefined): string | undefined {
  if (word === undefined || /^\d+$/.test(word)) return word;
  const place = ORDINALS.indexOf(word.toLowerCase());
  return place < 0 ? undefined : String(place + 1);
}
