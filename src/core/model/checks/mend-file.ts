import type { z } from 'zod';
import { toVisibleText } from '#core/text/visible-text.ts';
import { type ParseResult, parseMarkdownFile, parseYamlFile } from './front-matter.ts';
import { mendLine } from './mend-line.ts';
import { mendValues } from './mend-values.ts';
import { elementOf, fieldsOf } from './schema-shape.ts';
import { validate } from './validate.ts';

/** One thing that was put right: its line in the mended text, and what was done, in Vietnamese. */
export interface Mending {
  readonly line: number;
  readonly what: string;
}

/** A text with all put right that can be without changing what it says. */
export interface MendedText {
  readonly text: string;
  readonly mendings: readonly Mending[];
}

interface FileToMend {
  readonly file: string;
  readonly text: string;
  /** `undefined` for a file of which nothing but its letters is known. */
  readonly schema: z.ZodType | undefined;
}

/** Puts right in a file of the archive what needs no decision: how its letters and lines are stored, YAML that one sign breaks, numbers and dates with one reading. What it says is the same afterwards, or it is left as it was. */
export function mendFile({ file, text, schema }: FileToMend): MendedText {
  const plain = mendLetters(text);
  if (schema === undefined) return plain;
  const steps = [mendLines, mendNumbers];
  return steps.reduce<MendedText>((before, step) => {
    const after = step({ file, text: before.text, schema });
    if (after.mendings.length === 0 || !isNoWorse({ file, schema }, before.text, after.text)) {
      return before;
    }
    return { text: after.text, mendings: [...before.mendings, ...after.mendings] };
  }, plain);
}

type Known = FileToMend & { readonly schema: z.ZodType };

function mendLetters(text: string): MendedText {
  const steps: readonly (readonly [mended: (text: string) => string, what: string])[] = [
    [(each) => each.replace(/^\uFEFF/, ''), 'bỏ dấu BOM ở đầu tệp'],
    [(each) => each.replace(/\r\n?/g, '\n'), 'đổi cuối dòng thành LF'],
    [(each) => each.normalize('NFC'), 'ghi chữ có dấu theo dựng sẵn (NFC)'],
    [
      (each) => (each === '' || each.endsWith('\n') ? each : `${each}\n`),
      'thêm dấu xuống dòng ở cuối tệp',
    ],
  ];
  let mended = text;
  const mendings: Mending[] = [];
  for (const [mend, what] of steps) {
    const next = mend(mended);
    if (next !== mended) mendings.push({ line: 1, what });
    mended = next;
  }
  return { text: mended, mendings };
}

function parse(file: string, text: string): ParseResult {
  const read = /\.ya?ml$/i.test(file) ? parseYamlFile : parseMarkdownFile;
  return read(file, toVisibleText(text));
}

/** A slip may hide the next one; whoever makes more in one file mends the rest by hand. */
const MOST_ROUNDS = 20;

function mendLines({ file, text, schema }: Known): MendedText {
  const fields = namesOf(schema);
  const mendings: Mending[] = [];
  const lines = text.split('\n');
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const faults = parse(file, lines.join('\n')).problems.filter(({ rule }) => rule === 'yaml');
    const places = [...new Set(faults.map(({ line = 1 }) => line - 1))];
    const mended = places.filter((at) => {
      const [line = '', below = ''] = [lines[at], lines[at + 1]];
      const next = mendLine({ line, below, fields });
      if (next === undefined) return false;
      mendings.push({ line: at + 1, what: `sửa «${line.trim()}» thành «${next.trim()}»` });
      lines[at] = next;
      return true;
    });
    if (mended.length === 0) break;
  }
  return { text: lines.join('\n'), mendings };
}

function namesOf(schema: z.ZodType): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (one: z.ZodType): void => {
    const fields = fieldsOf(elementOf(one) ?? one) ?? {};
    for (const [name, field] of Object.entries(fields)) {
      names.add(name);
      add(field);
    }
  };
  add(schema);
  return names;
}

function mendNumbers({ file, text, schema }: Known): MendedText {
  const { start, yaml } = yamlOf(file, text);
  const edits = mendValues(schema, yaml).toReversed();
  const mended = edits.reduce(
    (each, edit) => each.slice(0, start + edit.start) + edit.text + each.slice(start + edit.end),
    text,
  );
  const lineOf = (offset: number) => text.slice(0, start + offset).split('\n').length;
  const mendings = edits.toReversed().map(({ start: at, written, value }) => ({
    line: lineOf(at),
    what: `sửa «${written}» thành «${value}»`,
  }));
  return { text: mended, mendings };
}

function yamlOf(file: string, text: string): { readonly start: number; readonly yaml: string } {
  if (/\.ya?ml$/i.test(file)) return { start: 0, yaml: text };
  const opening = /^---[ \t]*\n/.exec(text)?.[0].length;
  if (opening === undefined) return { start: 0, yaml: '' };
  const closing = /^---[ \t]*$/m.exec(text.slice(opening));
  return {
    start: opening,
    yaml: closing === null ? '' : text.slice(opening, opening + closing.index),
  };
}

// Proof, not hope: the text stays as it is, and the file has fewer problems than before or, where it could not be read, no more.
function isNoWorse(
  { file, schema }: { readonly file: string; readonly schema: z.ZodType },
  before: string,
  after: string,
): boolean {
  const [was, is] = [parse(file, before), parse(file, after)];
  if (is.parsed === undefined) return is.problems.length < was.problems.length;
  const now = validate(schema, file, is.parsed).problems.length;
  if (was.parsed === undefined) return now <= was.problems.length;
  const old = validate(schema, file, was.parsed).problems.length;
  return was.parsed.body === is.parsed.body && now < old;
}
