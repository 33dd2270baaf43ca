import type { Dropped } from '../article.ts';
import { announcesByline } from '../lines/author-words.ts';
import { nameBesideMoment } from '../lines/beside-moment.ts';
import { isNobody, readByline } from '../lines/byline.ts';
import { whyLeftOut } from '../lines/left-out.ts';
import { readMoment, tellsUpdateOnly } from '../lines/moment.ts';
import { isTableText } from './split-tables.ts';

/** What the lines above a text say of it. */
export interface HeadLines {
  readonly title?: string;
  readonly kicker?: string;
  readonly byline?: string;
  readonly date?: string;
  readonly sourceUrl?: string;
  readonly dropped: readonly Dropped[];
}

type Head = HeadLines & {
  /** Short lines of the text itself that stand between the title and its first long paragraph. */
  readonly texts: readonly string[];
};

/** A line of a menu or a title is shorter; the first paragraph of a report seldom is. */
export const LEAST_PROSE = 130;

/** Where the first long paragraph or table of a text stands among its lines; the number of lines where it has none. */
export function firstProse(lines: readonly string[]): number {
  const table = lines.findIndex(isTableText);
  const prose = firstStop(table < 0 ? lines : lines.slice(0, table));
  return table < 0 ? prose : Math.min(prose, table);
}

function firstStop(lines: readonly string[]): number {
  const long = lines.findIndex((line) => line.length >= LEAST_PROSE && /[.!?…”"]$/.test(line));
  if (long >= 0) return long;
  const sentence = lines.findIndex((line, i) => i > 0 && /[.!?…]$/.test(line));
  return sentence >= 0 ? sentence : Math.min(1, lines.length);
}

const LEAST_SENTENCE = 40;

function isSentence(line: string): boolean {
  return line.length >= LEAST_SENTENCE && /[\p{L}\d%‰)”"][.!?…][”"]?$/u.test(line);
}

/** Tells title, kicker, moment, name and address apart in the lines above a text. */
export function sortHead(written: readonly string[]): Head {
  const lines = written.map((line) => line.replace(LABEL, ''));
  const moments = lines.map((line) => readMoment(line));
  const at = chooseMoment(lines, moments);
  const isWords = lines.map(
    (line, i) =>
      moments[i] === undefined &&
      whyLeftOut(line) === undefined &&
      readAddressLine(line) === undefined,
  );
  // A title may ask («… đến đâu?»): the line right above the moment is one.
  const isTextAt = (i: number) =>
    isSentence(lines[i] ?? '') && !(lines[i]?.endsWith('?') && moments[i + 1] !== undefined);
  const firstText = lines.findIndex((_, i) => i > 0 && isWords[i] && isTextAt(i));
  const titleAt = chooseTitle(lines, isWords, { at, firstText, isTextAt });
  const kickerAt = kickerAbove(lines, isWords, titleAt);
  const isText = (i: number) =>
    i > titleAt && isWords[i] === true && firstText >= 0 && i >= firstText;
  const bylineAt = lines.findIndex((line, i) => i > titleAt && !isText(i) && isName(line));
  const urlAt = lines.findIndex((line) => readAddressLine(line) !== undefined);
  const taken = new Map([
    [bylineAt, 'tên tác giả, đã ghi vào tác giả bài gốc'],
    [urlAt, ADDRESS],
  ]);
  const dropped = lines.flatMap((text, i) => {
    if (i === titleAt || i === kickerAt || isText(i)) return [];
    const moment = moments[i] === undefined ? undefined : 'dòng ngày giờ, đã ghi vào ngày của tin';
    const reason = moment ?? taken.get(i) ?? whyLeftOut(text) ?? 'đứng ngoài phần bài viết';
    return [{ text, reason }];
  });
  return {
    ...named('title', lines[titleAt]),
    ...named('kicker', lines[kickerAt]),
    ...named('byline', readByline(lines[bylineAt] ?? '') ?? nameBesideMoment(lines[at] ?? '')),
    ...named('date', moments[at]),
    ...named('sourceUrl', readAddressLine(lines[urlAt] ?? '')),
    dropped,
    texts: lines.filter((_, i) => isText(i)),
  };
}

/** Why a line is left out that is the address of the text. */
export const ADDRESS = 'địa chỉ của bài, đã ghi vào nguồn';

/** The address that a line alone is, or names as that of the text: «Nguồn: https://…». */
export function readAddressLine(line: string): string | undefined {
  const url = ADDRESS_LINE.exec(line)?.groups?.['url'];
  return url !== undefined && URL.canParse(url) ? url : undefined;
}

const ADDRESS_LINE =
  /^(?:(?:nguồn|link|url|địa chỉ|đường dẫn)(?: (?:bài(?: viết)?|gốc))*\s*:\s*)?<?(?<url>https?:\/\/[^\s<>]+)>?$/iu;
const LABEL = /^(?:tiêu đề|tựa đề|tên bài|đầu đề|title)\s*:\s*(?=\S)/iu;

function named<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });
}

function isName(line: string): boolean {
  return readByline(line) !== undefined && !announcesByline(line) && !isNobody(line);
}

function chooseMoment(lines: readonly string[], moments: readonly (string | undefined)[]): number {
  // The day on which a page was copied stands above its menu, that of the article below its title.
  const published = moments.findLastIndex(
    (moment, i) => moment !== undefined && !tellsUpdateOnly(lines[i] ?? ''),
  );
  return published >= 0 ? published : moments.findIndex((moment) => moment !== undefined);
}

interface Places {
  readonly at: number;
  readonly firstText: number;
  readonly isTextAt: (i: number) => boolean;
}

// A title stands above the line of the moment; where only the words of a menu or of an office do, last before the text.
function chooseTitle(
  lines: readonly string[],
  isWords: readonly boolean[],
  { at, firstText, isTextAt }: Places,
): number {
  const isShort = lines.map(
    (line, i) =>
      isWords[i] === true && !isTextAt(i) && !isName(line) && (firstText < 0 || i < firstText),
  );
  // Where every line is a sentence, so is the title.
  const mayBe = isShort.includes(true) ? isShort : isWords;
  const above = at <= 0 ? -1 : mayBe.lastIndexOf(true, at - 1);
  const last = mayBe.lastIndexOf(true);
  if (above < 0) return last;
  const isMenu = (lines[above] ?? '').length < LEAST_TITLE && last > at;
  return isMenu && (lines[last] ?? '').length >= LEAST_TITLE ? last : above;
}

// A shorter one may be a section of a page.
const LEAST_TITLE = 25;

// One line alone above a title belongs to it; several are the menu of a page or the name of an office.
function kickerAbove(
  lines: readonly string[],
  isWords: readonly boolean[],
  titleAt: number,
): number {
  const above = lines.flatMap((line, i) =>
    i < titleAt && isWords[i] === true && !isName(line) ? [i] : [],
  );
  return above.length === 1 && titleAt - (above[0] ?? 0) === 1 ? (above[0] ?? -1) : -1;
}
