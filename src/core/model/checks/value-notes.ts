import type { z } from 'zod';
import { parsePeriod } from '#core/dates.ts';
import {
  dateSchema,
  LIFTED,
  liftablePeriodSchema,
  periodSchema,
} from '#core/model/schema/fields.ts';
import type { Problem } from '#core/problems.ts';
import type { ParsedFile } from './front-matter.ts';
import { nameField } from './schema-issues.ts';
import { schemaAt } from './schema-shape.ts';
import { lineOfPath } from './validate.ts';

/** What is worth a second look in values that a schema accepts: words that stand for nothing, markup that a page would show as it is, and years far from any that this archive can tell of. */
export function noteValues(
  schema: z.ZodType,
  file: string,
  parsed: ParsedFile,
): readonly Problem[] {
  return leavesOf(parsed.values, []).flatMap(({ path, text }): readonly Problem[] => {
    const note =
      noteEmptyWord(path, text) ?? noteFarYear(schema, path, text) ?? noteMarkup(path, text);
    if (note === undefined) return [];
    return [{ ...note, severity: 'note', file, line: lineOfPath(parsed, path) }];
  });
}

type Note = Pick<Problem, 'rule' | 'what' | 'fix'>;

interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

function leavesOf(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

const EMPTY_WORDS =
  /^\(?(?:không|không có|không rõ|chưa có|chưa rõ|chưa biết|chưa cập nhật|đang cập nhật|trống|bỏ trống|n\.a\.?|tbd|tba|todo|x{3,})\)?\.?$/i;

function noteEmptyWord(path: readonly string[], text: string): Note | undefined {
  // The one list of values that has «chưa rõ» among them is the state of a document.
  if (!EMPTY_WORDS.test(text.trim()) || path.at(-1) === 'state') return undefined;
  if (text.trim() === LIFTED && liftsShared(path)) return undefined;
  const field = nameField(path);
  return {
    rule: 'chu-thay-cho-trong',
    what: `Trường «${field}» ghi «${text.trim()}», trang sẽ in đúng chữ ấy.`,
    fix: 'Điều chưa biết thì xóa cả trường.',
  };
}

const MARKUP =
  /&(?:amp|lt|gt|quot|apos|nbsp|[lr][ds]?quo|hellip|[nm]dash|#\d{2,6}|#x[\da-f]{2,6});|<\/?(?:b|i|u|em|strong|p|br|span|div|a|font|sup|sub)\b[^<>]*>|\*\*[^*]+\*\*|\[[^\][]+\]\([^()\s]+\)/i;

// Pages write fields as the plain text they are.
function noteMarkup(path: readonly string[], text: string): Note | undefined {
  const found = MARKUP.exec(text)?.[0];
  if (found === undefined || path.at(-1) === 'url') return undefined;
  return {
    rule: 'dau-hien-nguyen',
    what: `Trường «${nameField(path)}» là chữ thường, không đọc mã HTML hay dấu Markdown: trang hiện nguyên «${found.slice(0, LONGEST)}».`,
    fix: 'Viết chính chữ hay dấu ấy, ví dụ «&» cho «&amp;»; bỏ các dấu in đậm, liên kết.',
  };
}

/** Of what is shown as it is, so much is quoted. */
const LONGEST = 40;

// In a figure or a group of figures the word says that what is written for all does not hold here.
function liftsShared(path: readonly string[]): boolean {
  return (
    /^statistics$|^statisticGroups$/.test(path[0] ?? '') &&
    /^(?:period|place|organisation)$/.test(path.at(-1) ?? '')
  );
}

/** The earliest year an archive of this country's news can tell of, with the century of its founding. */
const EARLIEST_YEAR = 1900;
/** The latest: plans reach to the end of the present century. Fixed, for what is built must not depend on the day of the build. */
export const LATEST_YEAR = 2100;

const DATE_SCHEMAS = [dateSchema, periodSchema, liftablePeriodSchema];

function noteFarYear(schema: z.ZodType, path: readonly string[], text: string): Note | undefined {
  const def = schemaAt(schema, path)?.def;
  const isDate = DATE_SCHEMAS.some((schema) => def === schema.def);
  const period = isDate ? parsePeriod(text) : undefined;
  const years = [period?.start?.year, period?.end?.year].filter((year) => year !== undefined);
  const far = years.find((year) => year < EARLIEST_YEAR || year > LATEST_YEAR);
  if (far === undefined) return undefined;
  return {
    rule: 'nam-xa',
    what: `Năm ${String(far).padStart(4, '0')} ${far > LATEST_YEAR ? 'còn xa' : 'đã quá xa'}.`,
    fix: `Xem lại trường «${nameField(path)}»; nếu đúng thì để nguyên.`,
  };
}
