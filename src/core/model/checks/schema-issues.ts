import type { z } from 'zod';
import type { Advice } from './advice.ts';
import { describeField, elementOf, fieldsOf, schemaAt } from './schema-shape.ts';
import { adviseOnUnknownKey } from './unknown-keys.ts';
import { VALUE_ADVICE } from './value-advice.ts';

/** An issue as Zod reports it, with the input that caused it. */
export type SchemaIssue = z.core.$ZodIssue & { readonly input?: unknown };

/** A schema issue in an editor's words, at a path of keys. */
export interface DescribedIssue extends Advice {
  readonly path: readonly string[];
  readonly rule: string;
}

/** Says in Vietnamese what a schema issue is and how to mend it; unknown keys give one description each, naming the nearest known key. */
export function describeIssue(schema: z.ZodType, issue: SchemaIssue): readonly DescribedIssue[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      rule: 'truong-la',
      what: `Không có trường «${key}».`,
      fix: adviseOnUnknownKey({ schema, path, key }),
    }));
  }
  return [{ path, ...describeValue({ schema, path, issue }) }];
}

interface WrongValue {
  readonly schema: z.ZodType;
  readonly path: readonly string[];
  readonly issue: SchemaIssue;
}

type Description = Omit<DescribedIssue, 'path'>;

function describeValue(wrong: WrongValue): Description {
  const { issue, path } = wrong;
  const field = nameField(path);
  const written = typeof issue.input === 'string' ? issue.input : '';
  if (path.length === 0) {
    const what = 'Phần thông tin phải gồm các dòng «trường: giá trị».';
    return { rule: 'kieu', what, fix: 'Viết mỗi trường trên một dòng, ví dụ «title: …».' };
  }
  if (issue.input === undefined) return describeMissing(wrong);
  if (
    issue.code === 'too_small' ||
    (typeof issue.input === 'string' && issue.input.trim() === '')
  ) {
    const fix = 'Ghi giá trị, hoặc xóa cả trường.';
    return { rule: 'de-trong', what: `Trường «${field}» để trống.`, fix };
  }
  if (issue.code === 'custom') return describeCustom(issue, field, written);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((value) => `«${String(value)}»`).join(', ');
    const value = written ? ` «${written}»` : '';
    const what = `Trường «${field}» có giá trị${value} không nằm trong danh sách.`;
    return { rule: 'gia-tri', what, fix: `Chọn một trong: ${values}.` };
  }
  if (issue.code === 'invalid_type') return describeType(wrong, issue.expected);
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    const what = `Trường «${field}» không phải địa chỉ http(s): «${written}».`;
    return { rule: 'dia-chi', what, fix: 'Ghi đủ địa chỉ, ví dụ https://vi-du.vn/bai-viet.' };
  }
  throw new Error(`schema issue without words: ${issue.code} at ${path.join('.')}`);
}

/** How a field is named to an editor: lists count from 1. */
export function nameField(path: readonly string[]): string {
  return path.map((key) => (/^\d+$/.test(key) ? `mục ${Number(key) + 1}` : key)).join(' › ');
}

function describeMissing({ schema, path }: WrongValue): Description {
  const name = path.at(-1) ?? '';
  const expected = schemaAt(schema, path);
  const meaning = expected ? ` ${describeField(expected)}` : '';
  return {
    rule: 'thieu-truong',
    what: `Thiếu trường bắt buộc «${nameField(path)}».`,
    fix: `Thêm ${exampleOf(name, expected)}.${meaning}`,
  };
}

function describeCustom(
  issue: SchemaIssue & { readonly code: 'custom' },
  field: string,
  written: string,
): Description {
  const rule = String(issue.params?.['rule']);
  const advise = VALUE_ADVICE[rule];
  if (advise === undefined) throw new Error(`schema rule without words: ${rule}`);
  return { rule, ...advise(field, written) };
}

function describeType({ schema, path, issue }: WrongValue, expected: string): Description {
  const field = nameField(path);
  const name = path.at(-1) ?? '';
  const wanted = schemaAt(schema, path);
  if (expected === 'array') {
    const what = `Trường «${field}» phải là một danh sách.`;
    const written = typeof issue.input === 'string' ? issue.input : '';
    const element = wanted && elementOf(wanted);
    const isPlain = element !== undefined && fieldsOf(element) === undefined;
    const plain = isPlain && FITS_BRACKETS.test(written) ? `«${name}: [${written}]» hoặc ` : '';
    return { rule: 'kieu', what, fix: `Viết ${plain}${exampleOf(name, wanted)}.` };
  }
  if (expected === 'object' || expected === 'record') {
    const what = `Trường «${field}» phải gồm các trường con.`;
    return { rule: 'kieu', what, fix: `Viết ${exampleOf(name, wanted)}.` };
  }
  const what = `Trường «${field}» phải là một giá trị viết trên một dòng.`;
  const fix = 'Viết giá trị ngay sau dấu hai chấm, bỏ dấu ngoặc và các dòng con.';
  return { rule: 'kieu', what, fix };
}

// In brackets a comma parts two entries: ids are meant so, «Sở KH&CN, Sở Tài chính và các phường» is one line until its writer parts it.
const FITS_BRACKETS = /^(?:[a-z0-9-]+(?:, ?[a-z0-9-]+)*|[\p{L}\d][\p{L}\d .&-]*)$/u;

/** How a field is written, with the first of its own fields where it has any. */
function exampleOf(name: string, schema: z.ZodType | undefined): string {
  const element = schema && elementOf(schema);
  const [first] = Object.keys((schema && fieldsOf(element ?? schema)) ?? {});
  const inner = first ? `${first}: …` : '…';
  if (/^\d+$/.test(name)) return `«  - ${inner}»`;
  if (element) return `«${name}:» rồi dòng dưới «  - ${inner}»`;
  return first ? `«${name}:» rồi dòng dưới «  ${inner}»` : `«${name}: …»`;
}
