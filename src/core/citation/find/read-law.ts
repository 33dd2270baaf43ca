import { DOCUMENT_TYPES } from '#core/citation/data/document-types.ts';
import type { NamedLaw } from '#core/citation/data/named-laws.ts';
import { OTHER_COUNTRIES } from '#core/citation/data/other-countries.ts';
import type { Span } from './citation.ts';
import { readLawName } from './law-names.ts';
import { group, isUpperAt, matchAt } from './match-at.ts';
import { type Mention, type Passage, UNKNOWN_FIELDS } from './mention.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { readSurroundings } from './read-surroundings.ts';
import { plainPhrase, type Sketch } from './sketch-text.ts';

/** The words that open the name of a law, as one expression over a plain sketch. */
export const LAW_PATTERN =
  'bo {1,3}luat(?![a-z])|luat(?![a-z])|phap {1,3}lenh(?![a-z])|hien {1,3}phap(?![a-z])';

const KINDS: Readonly<Record<string, NamedLaw['kind']>> = {
  'bo luat': 'Bộ luật',
  luat: 'Luật',
  'phap lenh': 'Pháp lệnh',
  'hien phap': 'Hiến pháp',
};
const SOME_ARTICLES =
  '(?: {1,3}(?:mot {1,3}so {1,3}|cac {1,3})?dieu(?:(?:,| {1,2}va)? {1,2}(?:dieu {1,2})?\\d{1,3}[a-z]?){0,9})?(?: {1,3}cua)?(?: {1,3}cac)?';
const AMENDING = new RegExp(
  ` {1,3}sua {0,3}doi,? {1,3}bo {1,3}sung${SOME_ARTICLES} {1,3}(?=(?:bo {1,3})?luat|phap {1,3}lenh)`,
  'y',
);
const NAME_GAP = / {1,3}["“«]?(?:ve )?/y;
const NUMBER_SIGN = /["”»]? {0,3},? {0,2}\(?so:? {0,3}/y;
const YEAR_DIGITS = '(?:19|20)\\d\\d';
const YEAR = new RegExp(
  `["”»]?(?:,? {1,3}| {0,2}\\()(?:nam )?(?<year>${YEAR_DIGITS})(?!\\d{2}|[/.-]\\d)\\)?`,
  'y',
);
const REVISED = / {1,3}\((?:sua doi|sua doi,? bo sung)\)/y;
const OTHER_LAW = '(?:(?<=và\\s)|(?<=,\\s))[Ll]uật';
const NAME_WORDS = `[\\p{L}&/-]+(?:,?\\s{1,2}(?!số[:\\s]*\\d|${OTHER_LAW})[\\p{L}&/-]+){0,24}`;
const ASSEMBLY_NUMBER = 'số:?\\s{0,3}\\d{1,4}/(?:19|20)\\d\\d/(?:QH|UBTVQH|L-CTN|PL-UBTVQH)';
/** «Luật này thay thế Luật …»: the name of another law follows. */
const NO_NAME = '(?!(?:này|đó|ấy|trên|nêu|nói)\\s)';
const NUMBERED_NAME = new RegExp(
  `\\s${NO_NAME}(?<name>${NAME_WORDS})(?=,?\\s{1,2}${ASSEMBLY_NUMBER})`,
  'uy',
);
const NO_LAW_OF_VIETNAM = '(?!Biển|Quốc tế|Sư|Gia)';
const CAPITAL_NAME = `${NO_LAW_OF_VIETNAM}\\p{Lu}[\\p{L}&]*(?:,?\\s(?!(?:năm|của|về)\\s)[\\p{L}&]+){0,9}`;
const DATED_NAME = new RegExp(
  `\\s(?<name>${CAPITAL_NAME})(?=,?\\s(?:năm\\s)?${YEAR_DIGITS}(?!\\d))`,
  'uy',
);
const COUNTRIES = ['quốc tế', ...OTHER_COUNTRIES].map(plainPhrase).join('|');
const OTHER_COUNTRY = new RegExp(
  ` {1,3}(?:cua )?(?:nuoc |lien bang |hoang gia )?(?:${COUNTRIES})(?![a-z])`,
  'y',
);
const SCHOOLS = 'dai hoc|dh|khoa|truong|cong ty|nganh|van phong|hoc vien|vien|hoc|doan|hoi|tnhh';
/** «Tòa án Hiến pháp», «Trường Đại học Luật» name no law. */
const OTHER_WORD = new RegExp(`(?<![a-z])(?:${SCHOOLS}|toa an|hoi dong) {1,3}$`);
/** «kỷ luật», «pháp luật», «đạo luật», «dự luật»: one word, in small letters. */
const HALF_WORD = /(?<![a-z])(?:ky|phap|quy|dao|du) {1,3}$/;
const COUNTRY_NAME = 'cong hoa (?:xa hoi chu nghia|dan chu|xhcn) viet nam|chxhcn viet nam|viet nam';
const OF_COUNTRY = new RegExp(` {1,3}(?:cua {1,2})?(?:nuoc {1,2})?(?:${COUNTRY_NAME})`, 'y');
const RESTS_ON = /(?:can cu|dieu {1,2}\d{1,3}[a-z]?,?(?: cua)?|khoan {1,2}\d+) {1,3}$/;
/** «Hiến pháp Tây Ban Nha», «bộ luật Hình sự Malaysia»: of a country that no list need hold. */
const CAPITAL_AFTER = / (?!Việt Nam|Luật|Nghị|Thông)\p{Lu}/uy;
const SAYS = / {1,3}(?:quy dinh|ghi nhan|khang dinh|hien dinh|neu ro|\(sua doi)/y;
const LOOK_BACK = 24;
const GAP_BACK = 4;

interface NamedAt extends Span {
  readonly law: NamedLaw;
}

interface LawName {
  readonly end: number;
  readonly law: NamedLaw;
  /** The laws that it amends by its title. */
  readonly amended: readonly NamedAt[];
}

/** Reads the name of a law with the number, year or «(sửa đổi)» after it, where a word of `LAW_PATTERN` stands; `undefined` when no known law is named. */
export function readLaw(sketch: Sketch, start: number, matched: string): Passage | undefined {
  const kind = KINDS[matched.replaceAll(/ +/g, ' ')];
  if (kind === undefined) return undefined;
  const before = sketch.plain.slice(Math.max(0, start - LOOK_BACK), start);
  if (OTHER_WORD.test(before)) return undefined;
  const at = start + matched.length;
  const name = isUpperAt(sketch.composed, start)
    ? readName(sketch, kind, at)
    : HALF_WORD.test(before)
      ? undefined
      : readCapitalName(sketch, kind, at);
  if (kind === 'Hiến pháp' && name?.end === at && !isCited(sketch, before, at)) return undefined;
  if (name === undefined || matchAt(OTHER_COUNTRY, sketch.plain, name.end)) return undefined;
  const isPlain = kind !== 'Hiến pháp' && isUpperAt(sketch.composed, start);
  if (!isPlain && matchAt(CAPITAL_AFTER, sketch.composed, name.end)) return undefined;
  return toPassage(sketch, start, name);
}

function readName(sketch: Sketch, kind: NamedLaw['kind'], at: number): LawName | undefined {
  if (kind === 'Hiến pháp') {
    const country = matchAt(OF_COUNTRY, sketch.plain, at)?.[0].length ?? 0;
    return { end: at + country, law: { kind, name: '' }, amended: [] };
  }
  const amending = matchAt(AMENDING, sketch.plain, at);
  if (amending !== undefined) return readAmendedName(sketch, at + amending[0].length);
  const gap = matchAt(NAME_GAP, sketch.plain, at);
  const reading = gap && readLawName(kind, sketch, at + gap[0].length);
  if (reading !== undefined) return { ...reading, amended: [] };
  return readDatedName(sketch, kind, at);
}

/** «luật Hôn nhân và gia đình»: a small letter, and yet the name of a law, told by the capital of its name. */
function readCapitalName(sketch: Sketch, kind: NamedLaw['kind'], at: number): LawName | undefined {
  const gap = matchAt(NAME_GAP, sketch.plain, at);
  const start = at + (gap?.[0].length ?? 0);
  const isLine = gap !== undefined && !sketch.composed.slice(at, start).includes('\n');
  if (!isLine || !isUpperAt(sketch.composed, start)) return undefined;
  const reading = readLawName(kind, sketch, start);
  const isLong = reading !== undefined && sketch.plain.slice(start, reading.end).includes(' ');
  return isLong ? { ...reading, amended: [] } : undefined;
}

/** The constitution by its bare name is cited where something rests on it or it says something; else it is spoken of («Ngày Hiến pháp»). */
function isCited(sketch: Sketch, before: string, at: number): boolean {
  const isNamed = matchAt(YEAR, sketch.plain, at) ?? matchAt(SAYS, sketch.plain, at);
  return isNamed !== undefined || RESTS_ON.test(before);
}

/** A law outside the table is told by what follows its name: the assembly's number, or a year after a capitalised name. */
function readDatedName(sketch: Sketch, kind: NamedLaw['kind'], at: number): LawName | undefined {
  const match =
    matchAt(NUMBERED_NAME, sketch.composed, at) ?? matchAt(DATED_NAME, sketch.composed, at);
  const name = match && group(match, 'name');
  if (match === undefined || name === undefined) return undefined;
  return { end: at + match[0].length, law: { kind, name }, amended: [] };
}

/** One law may amend several: «… của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu»; a comma alone parts two laws that are cited side by side. */
const FURTHER_LAW =
  /(?: {1,3}va| {0,2},(?: {1,3}va)?) {1,3}(?=(?:bo {1,3})?luat |phap {1,3}lenh )/y;
const AMENDED_KIND = new RegExp(`(?:${LAW_PATTERN})`, 'y');
const MAX_AMENDED = 20;

function readAmendedName(sketch: Sketch, at: number): LawName | undefined {
  const laws: NamedAt[] = [];
  let bound = 1;
  let next = readAmendedLaw(sketch, at);
  while (next !== undefined && laws.length < MAX_AMENDED) {
    laws.push(next);
    const joint = matchAt(FURTHER_LAW, sketch.plain, next.end);
    next = joint && readAmendedLaw(sketch, next.end + joint[0].length);
    if (next !== undefined && / va /.test(joint?.[0] ?? '')) bound = laws.length + 1;
  }
  const amended = laws.slice(0, bound);
  const last = amended.at(-1);
  return last && { end: last.end, law: last.law, amended };
}

function readAmendedLaw(sketch: Sketch, start: number): NamedAt | undefined {
  const match = matchAt(AMENDED_KIND, sketch.plain, start);
  const kind = match && KINDS[match[0].replaceAll(/ +/g, ' ')];
  if (match === undefined || kind === undefined) return undefined;
  const gap = matchAt(NAME_GAP, sketch.plain, start + match[0].length);
  const reading = gap && readLawName(kind, sketch, start + match[0].length + gap[0].length);
  return reading && { start, end: reading.end, law: reading.law };
}

function toPassage(sketch: Sketch, start: number, name: LawName): Passage {
  const number = readLawNumber(sketch, name.end);
  const yearMatch = number === undefined ? matchAt(YEAR, sketch.plain, name.end) : undefined;
  const revised = matchAt(REVISED, sketch.plain, name.end);
  const end = number?.end ?? name.end + (yearMatch?.[0].length ?? revised?.[0].length ?? 0);
  const around = readSurroundings(sketch, end);
  const yearText = yearMatch && group(yearMatch, 'year');
  const [first] = name.amended;
  const mention = {
    ...UNKNOWN_FIELDS,
    start,
    end,
    // The laws it amends are linked by their own names, so it keeps the words before them.
    anchor: { start, end: first === undefined ? end : wordEnd(sketch, first.start) },
    kind: number === undefined ? 'law' : 'numbered',
    type: DOCUMENT_TYPES.find((type) => type.name === name.law.kind),
    typeName: name.law.kind,
    number,
    list: start,
    year: number?.year ?? (yearText === undefined ? undefined : Number(yearText)),
    date: around.date,
    subject: name.law.name,
    law: first === undefined ? name.law : undefined,
  } as const;
  return { mentions: [mention, ...name.amended.map(toAmended)], end };
}

function toAmended({ start, end, law }: NamedAt): Mention {
  return {
    ...UNKNOWN_FIELDS,
    start,
    end,
    anchor: { start, end },
    kind: 'law',
    type: DOCUMENT_TYPES.find((type) => type.name === law.kind),
    typeName: law.kind,
    number: undefined,
    list: start,
    subject: law.name,
    law,
  };
}

/** Where the last word before an offset ends. */
function wordEnd({ plain }: Sketch, at: number): number {
  return at - (/\s*$/.exec(plain.slice(at - GAP_BACK, at))?.[0].length ?? 0);
}

function readLawNumber(sketch: Sketch, at: number): NumberReading | undefined {
  const sign = matchAt(NUMBER_SIGN, sketch.plain, at);
  const number = sign && readNumber(sketch, at + sign[0].length);
  return number?.symbol === undefined ? undefined : number;
}
