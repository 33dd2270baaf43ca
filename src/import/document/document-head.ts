import { DOCUMENT_TYPES } from '#core/citation/data/document-types.ts';
import { readWrittenDate } from '#core/written-dates.ts';

/** A line of a document from its beginning on. */
export interface HeadLine {
  readonly text: string;
  readonly isBold: boolean;
}

/** What the head of an official document says (Decree 30/2020/NĐ-CP, annex I): issuer, day, title and the lines that the title is on. */
export interface DocumentHead {
  readonly issuer?: string;
  readonly number?: string;
  readonly date?: string;
  readonly title?: string;
  readonly titleLines: ReadonlySet<number>;
}

/** Lines that a head takes up at most: two columns, a title of five lines, what stands between. */
const LONGEST_HEAD = 30;
/** A title in capitals and the lines below it that go on with it. */
const LONGEST_TITLE = 6;

const STATE = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/iu;
const PARTY = /^ĐẢNG CỘNG SẢN VIỆT NAM$/u;
const MOTTO = /^Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc\.?$/iu;
const NUMBER = /^(?:Luật |Nghị quyết )?Số\s*:?\s*(?<number>[\d.]*\s*[/-]?\s*\S.*)$/iu;
const PLACE_AND_DAY =
  /(?:^|[\s,])(?:\p{Lu}[\p{L}.\s-]{1,40}),?\s*ngày\s*(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})\.?$/u;
const SUBJECT = /^(?:V\/v|Về việc)\s*:?\s*(?<subject>\S.*)$/iu;
const TYPES = new Map(DOCUMENT_TYPES.map(({ name }) => [name.toUpperCase(), name]));

/** Reads the head of a document; a text without one has no issuer, number nor day. */
export function readDocumentHead(all: readonly HeadLine[]): DocumentHead {
  const lines = all.slice(0, LONGEST_HEAD);
  const isOfficial = lines.some(
    ({ text }) => STATE.test(text) || PARTY.test(text) || MOTTO.test(text),
  );
  const titled = findTitle(lines, isOfficial);
  if (!isOfficial) return titled;
  // A law bears the day on which it was passed at its end.
  const date = firstOf(lines, readPlaceAndDay) ?? firstOf(all.slice(-LONGEST_HEAD), readPassedDay);
  const number = firstOf(lines, (text) => NUMBER.exec(text)?.groups?.['number']?.trim());
  const issuer = findIssuer(lines);
  return {
    ...titled,
    ...(issuer !== undefined && { issuer }),
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
  };
}

/** Whether lines are those of an official document: its state or party over a number or the name of a type. */
export function isOfficialHead(all: readonly string[]): boolean {
  const lines = all.slice(0, LONGEST_HEAD);
  const isNamed = lines.some((text) => isType(text) || NUMBER.test(text));
  return isNamed && lines.some((text) => STATE.test(text) || PARTY.test(text) || MOTTO.test(text));
}

/** Whether a line is the name of a type of documents in capitals: «QUYẾT ĐỊNH». */
export function isType(text: string): boolean {
  return TYPES.has(text.toUpperCase()) && isCapitals(text);
}

/** Whether a line is a rule drawn with signs, which says nothing. */
export function isRule(text: string): boolean {
  return /^[\s_\-–—=*.~•]{2,}$/.test(text) || /^[\s*]+$/.test(text);
}

function firstOf(
  lines: readonly HeadLine[],
  read: (text: string) => string | undefined,
): string | undefined {
  for (const { text } of lines) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readPlaceAndDay(text: string): string | undefined {
  const { day, month, year } = PLACE_AND_DAY.exec(text)?.groups ?? {};
  return day === undefined ? undefined : readWrittenDate(`${day} tháng ${month} năm ${year}`);
}

function readPassedDay(text: string): string | undefined {
  const day = /thông qua ngày\s+(?<day>\d{1,2} tháng \d{1,2} năm \d{4})/u.exec(text)?.groups?.[
    'day'
  ];
  return day === undefined ? undefined : readWrittenDate(day);
}

/** The lines in capitals above the number; of two bodies the lower one issues («UBND TỈNH …» over «SỞ …»). */
function findIssuer(lines: readonly HeadLine[]): string | undefined {
  const end = lines.findIndex(({ text }) => NUMBER.test(text) || TYPES.has(text.toUpperCase()));
  const names = lines
    .slice(0, end < 0 ? LONGEST_TITLE : end)
    .map(({ text }) => text)
    .filter((text) => isCapitals(text) && !isRule(text))
    .filter((text) => !STATE.test(text) && !PARTY.test(text) && !MOTTO.test(text));
  const last = names.at(-1);
  const above = names.at(-2);
  if (last === undefined || above === undefined) return last;
  return /(?:ỦY|UỶ) BAN NHÂN DÂN$|HỘI ĐỒNG NHÂN DÂN$|BAN CHẤP HÀNH$|VĂN PHÒNG$/u.test(above)
    ? `${above} ${last}`
    : last;
}

function findTitle(lines: readonly HeadLine[], isOfficial: boolean): DocumentHead {
  const at = lines.findIndex(({ text }) => isType(text));
  const type = lines[at]?.text;
  if (type !== undefined) return titleFrom(lines, at, type);
  if (!isOfficial) return { titleLines: new Set() };
  const subjectAt = lines.findIndex(({ text }) => SUBJECT.test(text));
  const subject = SUBJECT.exec(lines[subjectAt]?.text ?? '')?.groups?.['subject'];
  if (subject === undefined) return { titleLines: new Set() };
  return { title: `Về việc ${subject}`, titleLines: new Set() };
}

function titleFrom(lines: readonly HeadLine[], at: number, type: string): DocumentHead {
  const below: number[] = [];
  for (let index = at + 1; index < lines.length && below.length < LONGEST_TITLE; index += 1) {
    const line = lines[index];
    if (line === undefined || !goesOn(line)) break;
    // «CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH» below a title in small letters: who issues it.
    if (isCapitals(line.text) && below.some((at) => isSmall(lines[at]?.text ?? ''))) break;
    below.push(index);
  }
  const rest = below.map((index) => lines[index]?.text ?? '').filter((text) => !isRule(text));
  const isAllCapitals = rest.every(isCapitals);
  const name = isAllCapitals ? type : (TYPES.get(type.toUpperCase()) ?? type);
  if (rest.length === 0) return { titleLines: new Set() };
  return { title: [name, ...rest].join(' '), titleLines: new Set([at, ...below]) };
}

/** A title goes on in bold or in capitals until the text begins: a ground, a numbered part, a sentence. */
function goesOn({ text, isBold }: HeadLine): boolean {
  if (isRule(text)) return true;
  if (
    /^(?:Căn cứ|Kính gửi|Thực hiện|Xét|Theo|Điều|Chương|Phần|[IVX]+[.\s]|\d+[.)]|[a-z]\))/u.test(
      text,
    )
  )
    return false;
  if (/[.;:]$/.test(text)) return false;
  return isBold || isCapitals(text) || SUBJECT.test(text);
}

function isSmall(text: string): boolean {
  return !isRule(text) && !isCapitals(text);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}
