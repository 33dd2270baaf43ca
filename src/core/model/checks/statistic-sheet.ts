import Papa from 'papaparse';
import type { StatisticSheet } from '#core/model/schema/records.ts';
import { type Statistic, statisticSchema } from '#core/model/schema/statistic.ts';
import type { Problem } from '#core/problems.ts';
import { foldText } from '#core/text/fold.ts';
import { validate } from './validate.ts';

type Field = keyof Statistic;

/** The head of each column, as the archive names it and as editors name it too. */
const COLUMNS: readonly { readonly field: Field; readonly heads: readonly string[] }[] = [
  { field: 'indicator', heads: ['Chỉ tiêu', 'Tên chỉ tiêu', 'Số liệu', 'Nội dung'] },
  { field: 'indicatorId', heads: ['Mã chỉ tiêu'] },
  { field: 'value', heads: ['Giá trị', 'Trị số', 'Số'] },
  { field: 'unit', heads: ['Đơn vị', 'Đơn vị tính', 'ĐVT'] },
  { field: 'qualifier', heads: ['Mức', 'Từ chỉ mức', 'Mức chính xác'] },
  { field: 'status', heads: ['Kết quả hay kế hoạch', 'Loại', 'Tình trạng'] },
  { field: 'comparedWith', heads: ['So với', 'So với cái gì'] },
  { field: 'upper', heads: ['Cận trên', 'Đến'] },
  { field: 'period', heads: ['Thời gian', 'Kỳ', 'Năm'] },
  { field: 'place', heads: ['Địa phương', 'Mã địa phương'] },
  { field: 'organisation', heads: ['Cơ quan', 'Mã cơ quan', 'Tổ chức'] },
  { field: 'group', heads: ['Nhóm', 'Mục'] },
  { field: 'note', heads: ['Ghi chú', 'Chú thích'] },
];

const REQUIRED: readonly Field[] = ['indicator', 'value', 'unit'];

/** Reads a table of figures (CSV with «,», «;» or tabs, its first line the Vietnamese heads or the names of the fields) beside an item; what is wrong is told at the line of the file, in the words of its columns. */
export function readStatisticSheet(
  file: string,
  text: string,
): StatisticSheet & { readonly problems: readonly Problem[] } {
  const { rows, problems: broken } = splitRows(file, text);
  const [head, ...others] = rows;
  if (head === undefined) return { file, statistics: [], lines: new Map(), problems: broken };
  const { columns, problems: misnamed } = readHead(file, head);
  if (broken.length + misnamed.length > 0) {
    return { file, statistics: [], lines: new Map(), problems: [...broken, ...misnamed] };
  }
  const read = others
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((row) => readRow(file, row, columns));
  const statistics = read.flatMap(({ statistic }) => statistic ?? []);
  const places = read.flatMap(({ statistic, line }) => (statistic === undefined ? [] : [line]));
  const lines = new Map(places.map((line, index) => [`statistics.${index}`, line]));
  return { file, statistics, lines, problems: read.flatMap(({ problems }) => problems) };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

// Spreadsheets in Vietnamese part cells by semicolons, for the comma starts the decimals.
function splitRows(
  file: string,
  text: string,
): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } {
  const told = /^sep=(.)\n/i.exec(text);
  const skipped = told === null ? 0 : told[0].length;
  const table = text.slice(skipped);
  const head = table.slice(0, table.search(/\n|$/));
  const delimiter = told?.[1] ?? [';', '\t'].find((sign) => head.includes(sign)) ?? ',';
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let start = 0;
  let line = skipped === 0 ? 1 : 2;
  Papa.parse<string[]>(table, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      if (errors.length > 0) problems.push(brokenQuotes(file, line));
      rows.push({ cells: data, line });
      line += table.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return { rows, problems };
}

function brokenQuotes(file: string, line: number): Problem {
  const what = 'Dấu nháy kép của một ô mở ra mà không đóng lại đúng chỗ.';
  const fix = 'Lưu lại bảng bằng chương trình bảng tính; trong ô có nháy kép thì viết hai dấu: "".';
  return { rule: 'bang-so-lieu', file, line, what, fix };
}

type Columns = readonly (Field | undefined)[];

function readHead(
  file: string,
  { cells, line }: Row,
): { readonly columns: Columns; readonly problems: readonly Problem[] } {
  const columns = cells.map(fieldOf);
  const problem = (what: string, fix: string): Problem => ({
    rule: 'bang-so-lieu',
    file,
    line,
    what,
    fix,
  });
  const unknown = cells.filter((cell, index) => cell.trim() !== '' && columns[index] === undefined);
  const twice = cells.filter(
    (_, index) => columns[index] !== undefined && columns.indexOf(columns[index]) < index,
  );
  const missing = REQUIRED.filter((field) => !columns.includes(field));
  const known = COLUMNS.map(({ field }) => `«${headOf(field)}»`).join(', ');
  return {
    columns,
    problems: [
      ...unknown.map((cell) =>
        problem(`Không có cột «${cell.trim()}».`, `Các cột dùng được: ${known}.`),
      ),
      ...twice.map((cell) => problem(`Có hai cột «${cell.trim()}».`, 'Giữ lại một cột.')),
      ...missing.map((field) =>
        problem(`Thiếu cột «${headOf(field)}».`, 'Thêm tên cột ở dòng đầu của bảng.'),
      ),
    ],
  };
}

function fieldOf(head: string): Field | undefined {
  const folded = foldText(head.trim());
  const isMeant = (name: string) => foldText(name) === folded;
  return COLUMNS.find(({ field, heads }) => [field, ...heads].some(isMeant))?.field;
}

function headOf(field: Field): string {
  return COLUMNS.find((column) => column.field === field)?.heads[0] ?? field;
}

function readRow(
  file: string,
  { cells, line }: Row,
  columns: Columns,
): {
  readonly statistic: Statistic | undefined;
  readonly line: number;
  readonly problems: readonly Problem[];
} {
  const surplus = cells.findIndex((cell, at) => columns[at] === undefined && cell.trim() !== '');
  if (surplus >= 0) {
    const what = `Ô «${cells[surplus]?.trim()}» không thuộc cột nào.`;
    const fix = 'Giá trị có dấu ngăn ô thì đặt trong nháy kép; cột thừa thì xóa.';
    return {
      statistic: undefined,
      line,
      problems: [{ rule: 'bang-so-lieu', file, line, what, fix }],
    };
  }
  const written = columns.flatMap((field, at) => {
    const cell = cells[at]?.trim() ?? '';
    return field === undefined || cell === '' ? [] : [[field, cell] as const];
  });
  const values = Object.fromEntries(written);
  const parsed = { values, lines: new Map([['', line]]), body: '', bodyLine: line };
  const { value, problems } = validate(statisticSchema, file, parsed);
  return { statistic: value, line, problems: problems.map(inColumnWords) };
}

// The fields of front matter are columns here.
function inColumnWords(problem: Problem): Problem {
  return { ...problem, what: sayColumns(problem.what), fix: sayColumns(problem.fix) };
}

const FIELD_NAMES = new RegExp(`«(${COLUMNS.map(({ field }) => field).join('|')})(: …)?»`, 'g');

function sayColumns(sentence: string): string {
  return sentence
    .replace(FIELD_NAMES, (_, field: Field) => `«${headOf(field)}»`)
    .replace(/Thêm (?=«)/, 'Ghi vào cột ')
    .replace(/(?<=^|\s)([Tt])rường (?:bắt buộc )?(?=«)/g, (_, letter) =>
      letter === 'T' ? 'Cột ' : 'cột ',
    );
}
