import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { KeyLines } from '#core/model/schema/key-lines.ts';
import type { Problem } from '#core/problems.ts';
import { toVisibleText } from '#core/text/visible-text.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';
import { findLosses } from './yaml-losses.ts';
import { DEPTH_SLIP, describeSlip } from './yaml-slips.ts';

/** A file split into its YAML and its Markdown. `values` holds every scalar as the text that was written, so that no date or number changes in silence; `null` and `~` without quotes are `null`. */
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
  const conflicts = findConflict(file, lines);
  if (conflicts.length > 0) return { problems: conflicts };
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!FENCE.test(lines[0] ?? '')) {
    const fix = 'Thêm dòng «---» đầu tiên, rồi title, date, source, rồi một dòng «---» nữa.';
    return { problems: [fenceProblem(file, describeStart(lines[first] ?? '', first), fix)] };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    const fix = 'Thêm một dòng «---» (đúng ba dấu gạch nối) ngay trước nội dung.';
    const what = 'Phần thông tin đầu tệp không có dòng «---» đóng lại.';
    return { problems: [fenceProblem(file, what, fix)] };
  }
  const source = { file, lines: lines.slice(1, end), firstLine: 2, escapes: 'cleared' } as const;
  const yaml = parseYaml(source);
  if (yaml.lines === undefined) return { problems: yaml.problems };
  const body = lines.slice(end + 1).join('\n');
  return {
    parsed: { values: yaml.values, lines: yaml.lines, body, bodyLine: end + 2 },
    problems: [],
  };
}

/** Reads a whole YAML file (NFC, LF) in the same way as front matter; `escapes` says whether what stands in double quotes is cleared of what no reader sees, as texts are, or taken as it is, as addresses are. */
export function parseYamlFile(
  file: string,
  text: string,
  escapes: YamlSource['escapes'] = 'cleared',
): ParseResult {
  const lines = text.split('\n');
  const conflicts = findConflict(file, lines);
  if (conflicts.length > 0) return { problems: conflicts };
  const yaml = parseYaml({ file, lines, firstLine: 1, escapes });
  if (yaml.lines === undefined) return { problems: yaml.problems };
  return {
    parsed: { values: yaml.values, lines: yaml.lines, body: '', bodyLine: 1 },
    problems: [],
  };
}

function fenceProblem(file: string, what: string, fix: string): Problem {
  return { rule: 'thieu-thong-tin', file, line: 1, what, fix };
}

function describeStart(line: string, index: number): string {
  if (FENCE.test(line)) return `Dòng «---» mở đầu nằm ở dòng ${index + 1}, phải là dòng 1.`;
  if (/^[-\u2010-\u2015_=*]{1,6}\s*$/.test(line)) {
    return `Dòng đầu là «${line.trim()}», không phải ba dấu gạch nối «---».`;
  }
  return 'Tệp không bắt đầu bằng phần thông tin đặt giữa hai dòng «---».';
}

interface YamlSource {
  readonly file: string;
  readonly lines: readonly string[];
  readonly firstLine: number;
  readonly escapes: 'cleared' | 'kept';
}

type ReadYaml =
  | { readonly problems: readonly Problem[]; readonly lines?: undefined }
  | { readonly problems: readonly []; readonly values: unknown; readonly lines: KeyLines };

function parseYaml(source: YamlSource): ReadYaml {
  try {
    return readYaml(source);
  } catch (error) {
    // The library follows what is nested by calling itself, until there is no room for another call.
    if (error instanceof RangeError) return { problems: [describeDepth(source)] };
    throw error;
  }
}

function describeDepth({ file, lines, firstLine }: YamlSource): Problem {
  const depths = lines.map((line) => line.match(/[[{]|- |^ +/g)?.join('').length ?? 0);
  const deepest = depths.reduce((at, depth, n) => (depth > (depths[at] ?? 0) ? n : at), 0);
  return { rule: 'yaml', file, line: firstLine + deepest, ...DEPTH_SLIP };
}

function readYaml({ file, lines: written, firstLine, escapes }: YamlSource): ReadYaml {
  const lines = new Map<string, number>([['', firstLine]]);
  const counter = new LineCounter();
  const text = written.join('\n');
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const faults = [...document.errors, ...findDuplicateKeys(document)].map((error) => ({
    code: error.code,
    message: error.message,
    line: lineOf(faultOffset(document.contents, error)),
  }));
  const slips = firstOfEachLine(faults).map(({ code, message, line }) => {
    const [text = '', below = ''] = [written[line - firstLine], written[line - firstLine + 1]];
    return { at: line, ...describeSlip({ code, message, line: text, below }) };
  });
  const misread = slips.findIndex(({ rest }) => rest === 'misread');
  const errors = (misread === -1 ? slips : slips.slice(0, misread + 1)).map(
    ({ at, offset = 0, what, fix }): Problem => ({
      rule: 'yaml',
      file,
      line: at + offset,
      what,
      fix,
    }),
  );
  const losses = findLosses(document, text).map(
    ({ offset, what, fix }): Problem => ({
      rule: 'yaml',
      file,
      line: lineOf(offset),
      what,
      fix,
    }),
  );
  const problems = errors.length > 0 ? errors : losses;
  if (problems.length > 0) return { problems };
  readScalars(document, escapes);
  recordLines(document.contents, { path: '', lines, lineOf });
  return { values: document.toJS() as unknown, lines, problems: [] };
}

// What editing tools write for an empty field is nothing; in quotes it is a text. An empty value is no such word and stays a text too. Escapes in quotes («\u200b») can write what the file itself was cleared of.
function readScalars(document: Document, escapes: YamlSource['escapes']): void {
  visit(document, {
    Scalar: (key, node) => {
      const isPlain = key !== 'key' && node.type === 'PLAIN';
      if (isPlain && /^(?:null|Null|NULL|~)$/.test(node.source ?? '')) node.value = null;
      else if (escapes === 'cleared' && node.type === 'QUOTE_DOUBLE') {
        node.value = toVisibleText(String(node.value));
      } else if (node.type?.startsWith('BLOCK')) {
        // The line break that ends a block of text is none of the value.
        node.value = String(node.value).replace(/\n+$/, '');
      }
    },
  });
}

// A quote or bracket that is never closed is noticed further down; the editor has to mend its start.
function faultOffset(
  contents: Node | null,
  { message, pos }: { message: string; pos: readonly [number, number] },
): number {
  if (!/^Missing closing|^Flow /.test(message)) return pos[0];
  let start = pos[0];
  const descend = (node: Node | null): void => {
    const [from = start, , to = 0] = node?.range ?? [];
    if (isOpened(node) && to >= pos[0]) start = from;
    if (isMap(node)) for (const { value } of node.items) descend(value as Node | null);
    if (isSeq(node)) for (const item of node.items) descend(item as Node | null);
  };
  descend(contents);
  return start;
}

function isOpened(node: Node | null): boolean {
  if (isScalar(node)) return node.type?.startsWith('QUOTE') ?? false;
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function findConflict(file: string, lines: readonly string[]): readonly Problem[] {
  const index = lines.findIndex((line) => /^(?:<{7}|>{7}|\|{7}) /.test(line));
  if (index === -1) return [];
  const what = 'Tệp còn dấu xung đột của Git («<<<<<<<», «>>>>>>>»).';
  const fix = 'Giữ lại một trong hai bản, xóa bản kia và các dòng dấu.';
  return [{ rule: 'xung-dot', file, line: index + 1, what, fix }];
}

// One slip makes YAML report several errors at the same line; the first one names the cause.
function firstOfEachLine<Fault extends { line: number }>(faults: readonly Fault[]): Fault[] {
  const seen = new Set<number>();
  return faults.filter(({ line }) => !seen.has(line) && seen.add(line));
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
