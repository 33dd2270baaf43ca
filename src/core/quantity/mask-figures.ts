import { citeSketch } from '#core/citation/find/find-citations.ts';
import { findPinpoints } from '#core/citation/pinpoint/find-pinpoints.ts';
import { readWrittenPeriod } from '#core/written-periods.ts';

/** A stretch of time a text names, where it stands, in UTF-16 units; `edtf` is `undefined` for a time the archive cannot write or one that something else is only compared with. */
export interface NamedPeriod {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | undefined;
}

/** A text in which every figure that is no quantity is hidden: as long as the text, each hidden character is U+FFFC. */
export interface MaskedText {
  readonly masked: string;
  readonly periods: readonly NamedPeriod[];
}

/** Hides what has figures and counts nothing: document numbers, the articles and sections of documents, days, hours, years, standards, addresses, telephone numbers, marks of a list; tells the periods found on the way. */
export function maskFigures(text: string): MaskedText {
  const spans = [...citedSpans(text), ...matchAll(OTHER_FIGURES, text)];
  const withoutNumbers = hide(text, spans);
  const periods = matchAll([PERIOD], withoutNumbers).map(({ start, end }) => ({
    start,
    end,
    edtf: COMPARED.test(withoutNumbers.slice(Math.max(0, start - LONGEST_COMPARISON), start))
      ? undefined
      : readWrittenPeriod(withoutNumbers.slice(start, end)),
  }));
  const masked = hide(withoutNumbers, [
    ...periods,
    ...matchAll(TIMES, hide(withoutNumbers, periods)),
  ]);
  return { masked, periods };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const HIDDEN = '\uFFFC';
const LONGEST_COMPARISON = 40;
const COMPARED = /(?:so với|bằng|hơn|như)(?: (?:của|cùng kỳ|mức|kỳ|cuối|đầu|thời điểm))*\s*$/iu;

const YEAR = '(?:19|20)\\d{2}';
const DAY = `(?:ngày\\s+)?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?${YEAR}`;
const SPOKEN_DAY = `(?:ngày\\s+)?\\d{1,2} tháng \\d{1,2},? năm ${YEAR}`;
const MONTH = `(?:tháng\\s+)?\\d{1,2}\\s?[/-]\\s?${YEAR}|tháng \\d{1,2},? năm ${YEAR}`;
const DATE = `(?:${SPOKEN_DAY}|${DAY}|${MONTH}|(?:cả )?năm ${YEAR}|${YEAR})`;
const PART_OF_YEAR = `(?:\\d{1,2} tháng|nửa) (?:đầu|cuối)(?: của)?,? năm ${YEAR}|quý\\s+(?:IV|I{1,3}|[1-4])(?:\\s?[/-]\\s?|,? năm )${YEAR}`;
const STRETCH = `(?:(?:giai đoạn|nhiệm kỳ|thời kỳ|trong)\\s+)?${YEAR}\\s?[-–—]\\s?${YEAR}`;
const FROM_TO = `(?:kể )?từ (?:đầu )?${DATE} (?:đến|tới) (?:hết )?(?:${DATE}|nay)`;
const UNTIL = `(?:tính )?(?:đến|tới)(?: hết| cuối)? ${DATE}`;
const PERIOD = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?:${[FROM_TO, PART_OF_YEAR, STRETCH, UNTIL, DATE].join('|')})(?![\\d/]|[.,]\\d|\\p{L})`,
  'giu',
);

const TIMES = [
  // Days without their year, and stretches of them.
  /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|từ|đến)\s+(?:ngày\s+)?\d{1,2}\s?[/-]\s?\d{1,2}(?!\d)(?!\s*%)/giu,
  /ngày\s+\d{1,2}(?:\s?(?:-|–|đến|và|,)\s?\d{1,2})*(?:\s+tháng\s+\d{1,2})?(?![\d.,]*\d)/giu,
  /\d{1,2}\s*(?:-|–|đến)\s*\d{1,2}\/\d{1,2}(?!\d)/gu,
  /tháng\s+\d{1,2}(?:\s?(?:-|–|đến|và|,)\s?(?:tháng\s+)?\d{1,2})*(?![\d.,]*\d)/giu,
  /\d{1,2}\s*(?:giờ|h|g)(?:\s*\d{1,2}(?:\s*phút)?|\s*rưỡi)?(?![\p{L}\d])/giu,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu,
  /(?:năm|vụ|niên vụ|năm học|khóa)\s+\d{4}(?:\s?[-–/,]\s?\d{2,4})*/giu,
  /thế kỷ\s+(?:thứ\s+)?\d{1,2}/giu,
];

const OTHER_FIGURES = [
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d.-]+/gu,
  /(?:https?:\/\/|www\.)[^\s«»"“”<>]+/giu,
  // Numbers of documents that are cited in no known way, and of plates and files.
  /(?<![\p{L}\d])\d+(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{Lu}\p{L}\d&-]*(?:[/-][\p{Lu}\d]+)*/gu,
  // Telephone: a zero or a country code in front, groups behind.
  /(?<![\d.,])(?:\+\d{1,3}|\(?0\d{1,3}\)?)[\s.-]?\d{2,4}(?:[\s.-]?\d{2,4}){1,3}(?![\d.,]*\d)/gu,
  /(?<!\d)1[89]00[\s.-]?\d{4,6}(?!\d)/gu,
  /(?:ISO|IEC|TCVN|TCCS|QCVN|ASTM|EN|HACCP|GMP|IEEE)(?:[/\s-]*(?:ISO|IEC|TS|ASTM|BTNMT|BYT|BKHCN))*[\s-]*\d+(?:[-:/]\d+)*/gu,
  // Letters and figures that are one name: Covid-19, 5G, CO2, F0, 4.0 of an industry.
  /(?<!\p{L})(?![chk]?m[23](?![\p{L}\d]))\p{L}+[-.]?\d[\d.]*(?:[-–]\p{L}[\p{L}\d]*)*/gu,
  /(?<![\p{L}\d.,])\d+(?:G|D|K|X)(?![\p{L}\d])/gu,
  // Places in an order of the text itself.
  /(?:^|(?<=\n))\s*(?:\(?\d{1,3}(?:\.\d{1,2})*[.)/:]|[-+•]\s*\d{1,3}[.)])(?=\s)/gu,
  /(?<=[:;,.]\s)\(\d{1,2}\)/gu,
  /một trong (?:những |số |các )?\d+/giu,
  // Squares of maps, plans and streets: tỷ lệ 1/500, đường 3/2.
  /(?:tỷ lệ|tỉ lệ|bản đồ|quy hoạch)\s+1[/:]\d[\d.]*/giu,
  /(?<=(?:đường|phố|chợ|trường|công ty|nhà máy|bến)\s)\d{1,2}(?:\/\d{1,2}|\s+tháng\s+\d{1,2})/giu,
];

/** The citations of a text, and the pinpoints that lead into their documents. */
function citedSpans(text: string): readonly Span[] {
  const cited = citeSketch(text);
  const { toSource } = cited.sketch;
  return [...cited.citations, ...findPinpoints(cited)].map(({ start, end }) => ({
    start: toSource(start),
    end: toSource(end),
  }));
}

function matchAll(forms: readonly RegExp[], text: string): readonly Span[] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  );
}

function hide(text: string, spans: readonly Span[]): string {
  const units = text.split('');
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) {
      if (units[at] !== '\n') units[at] = HIDDEN;
    }
  }
  return units.join('');
}
