import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem } from '../problems.ts';

/** The line (from 1, in the whole file) of each key path, written with dots: `source.name`, `statistics.3.unit`; the empty path is the start of the YAML. */
export type KeyLines = ReadonlyMap<string, number>;

/** A file split into its YAML and its Markdown. `values` holds every scalar as the text that was written, so that no date or number changes in silence. */
export interface ParsedFile {
  readonly values: unknown;
  readonly lines: KeyLines;
  readonly body: string;
  readonly bodyLine: number;
}

/** What reading gives: the parsed file, or the problems that stand in the way. */
export type ParseResult =
  | { readonly parsed: ParsedFile; readonly problems: readonly [] }
  | { readonly parsed?: undefined; readonly problems: readonly Problem[] };

const FENCE = /^---[ \t]*$/;

/** Splits a Markdown file (NFC, LF) at its `---` lines and reads the YAML between them. */
export function parseMarkdownFile(file: string, text: string): ParseResult {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    const what = 'Tệp không bắt đầu bằng phần thông tin đặt giữa hai dòng «---».';
    const fix = 'Thêm dòng «---» đầu tiên, rồi title, date, source, rồi một dòng «---» nữa.';
    return { problems: [{ rule: 'thieu-thong-tin', file, line: 1, what, fix }] };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    const what = 'Phần thông tin đầu tệp không có dòng «---» đóng lại.';
    const fix = 'Thêm một dòng «---» ngay trước nội dung.';
    return { problems: [{ rule: 'thieu-thong-tin', file, line: 1, what, fix }] };
  }
  const yaml = parseYaml({ file, text: lines.slice(1, end).join('\n'), firstLine: 2 });
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const body = lines.slice(end + 1).join('\n');
  return {
    parsed: { values: yaml.values, lines: yaml.lines, body, bodyLine: end + 2 },
    problems: [],
  };
}

/** Reads a whole YAML file (NFC, LF) in the same way as front matter. */
export function parseYamlFile(file: string, text: string): ParseResult {
  const yaml = parseYaml({ file, text, firstLine: 1 });
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  return {
    parsed: { values: yaml.values, lines: yaml.lines, body: '', bodyLine: 1 },
    problems: [],
  };
}

interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
}

function parseYaml({ file, text, firstLine }: YamlSource) {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter });
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems = firstOfEachLine(
    document.errors.map((error): Problem & { line: number } => ({
      rule: 'yaml',
      file,
      line: lineOf(error.pos[0]),
      ...describeYamlError(error.code),
    })),
  );
  const lines = new Map<string, number>([['', firstLine]]);
  if (problems.length > 0) return { values: undefined, lines, problems };
  visit(document, {
    Alias: (_, node) => void problems.push(aliasProblem(file, lineOf(node.range?.[0] ?? 0))),
  });
  if (problems.length > 0) return { values: undefined, lines, problems };
  recordLines(document.contents, { path: '', lines, lineOf });
  return { values: document.toJS() as unknown, lines, problems };
}

// One slip makes YAML report several errors at the same line; the first one names the cause.
function firstOfEachLine(problems: readonly (Problem & { line: number })[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ line }) => !seen.has(line) && seen.add(line));
}

function aliasProblem(file: string, line: number): Problem {
  const what = 'Phần thông tin dùng ký hiệu tham chiếu «*» của YAML, kho không nhận.';
  return {
    rule: 'yaml',
    file,
    line,
    what,
    fix: 'Đặt giá trị trong dấu nháy đơn, hoặc viết lại đầy đủ.',
  };
}

interface LineRecorder {
  readonly path: string;
  readonly lines: Map<string, number>;
  readonly lineOf: (offset: number) => number;
}

function recordLines(node: Node | null, recorder: LineRecorder): void {
  const { path, lines, lineOf } = recorder;
  const child = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const key = child(String(pair.key.value));
      lines.set(key, lineOf(pair.key.range?.[0] ?? 0));
      recordLines(pair.value as Node | null, { path: key, lines, lineOf });
    }
  }
  if (isSeq(node)) {
    node.items.forEach((item, index) => {
      const key = child(String(index));
      const entry = item as Node | null;
      lines.set(key, lineOf(entry?.range?.[0] ?? 0));
      recordLines(entry, { path: key, lines, lineOf });
    });
  }
}

const YAML_ERRORS: Readonly<Record<string, { what: string; fix: string }>> = {
  DUPLICATE_KEY: {
    what: 'Một trường được viết hai lần.',
    fix: 'Giữ lại một trường, xóa trường kia.',
  },
  TAB_AS_INDENT: {
    what: 'Dòng thụt vào bằng phím Tab.',
    fix: 'Thụt dòng bằng dấu cách, mỗi bậc hai dấu cách.',
  },
  BAD_INDENT: {
    what: 'Dòng thụt vào không thẳng với các dòng cùng bậc.',
    fix: 'Căn cho thẳng hàng, mỗi bậc hai dấu cách.',
  },
  MISSING_CHAR: {
    what: 'Thiếu một dấu đóng: dấu nháy, dấu ngoặc hoặc dấu hai chấm.',
    fix: 'Thêm dấu còn thiếu; mỗi dòng có dạng «trường: giá trị».',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'Giá trị có dấu hai chấm «: » nên bị hiểu là một trường khác.',
    fix: 'Đặt cả giá trị trong dấu nháy kép.',
  },
};

function describeYamlError(code: string): { what: string; fix: string } {
  return (
    YAML_ERRORS[code] ?? {
      what: 'Phần thông tin không đúng cách viết YAML.',
      fix: 'Mỗi dòng có dạng «trường: giá trị»; giá trị có dấu «:», «#», nháy hoặc ngoặc thì đặt trong dấu nháy kép.',
    }
  );
}
