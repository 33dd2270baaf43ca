import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

/** An issue as Zod reports it, with the input that caused it. */
export type SchemaIssue = z.core.$ZodIssue & { readonly input?: unknown };

/** A schema issue in an editor's words, at a path of keys. */
export interface DescribedIssue {
  readonly path: readonly string[];
  readonly rule: string;
  readonly what: string;
  readonly fix: string;
}

/** Says in Vietnamese what a schema issue is and how to mend it; unknown keys give one description each, naming the nearest known key. */
export function describeIssue(schema: z.ZodType, issue: SchemaIssue): readonly DescribedIssue[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => describeUnknownKey({ path, key, known }));
  }
  const field = path.join('.') || 'nội dung';
  if (issue.input === undefined) {
    const what = `Thiếu trường bắt buộc «${field}».`;
    return [{ path, rule: 'thieu-truong', what, fix: `Thêm trường «${field}» và ghi giá trị.` }];
  }
  const written = typeof issue.input === 'string' ? issue.input : undefined;
  return [{ path, ...describeValue({ issue, field, written }) }];
}

interface UnknownKey {
  readonly path: readonly string[];
  readonly key: string;
  readonly known: readonly string[];
}

function describeUnknownKey({ path, key, known }: UnknownKey): DescribedIssue {
  const nearest = known.length > 0 ? closest(key, [...known]) : undefined;
  const near = nearest !== undefined && distance(key, nearest) <= Math.max(3, key.length / 2);
  const fix = near
    ? `Có phải là «${nearest}»? Nếu không, xóa trường này.`
    : `Xóa trường này. Các trường dùng được: ${known.join(', ')}.`;
  return { path: [...path, key], rule: 'truong-la', what: `Không có trường «${key}».`, fix };
}

interface WrongValue {
  readonly issue: SchemaIssue;
  readonly field: string;
  readonly written: string | undefined;
}

function describeValue({ issue, field, written }: WrongValue): Omit<DescribedIssue, 'path'> {
  if (issue.code === 'custom') return describeCustom({ issue, field, written });
  if (issue.code === 'too_small' || written === '') {
    return {
      rule: 'de-trong',
      what: `Trường «${field}» để trống.`,
      fix: 'Ghi giá trị, hoặc xóa cả trường.',
    };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((value) => `«${String(value)}»`).join(', ');
    return {
      rule: 'gia-tri',
      what: `Trường «${field}» có giá trị «${written ?? ''}» không nằm trong danh sách.`,
      fix: `Chọn một trong: ${values}.`,
    };
  }
  if (issue.code === 'invalid_type') return describeType({ issue, field, written });
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return {
      rule: 'dia-chi',
      what: `Trường «${field}» không phải địa chỉ http(s): «${written ?? ''}».`,
      fix: 'Ghi đủ địa chỉ, ví dụ https://vi-du.vn/bai-viet.',
    };
  }
  return {
    rule: 'gia-tri',
    what: `Trường «${field}» có giá trị «${written ?? ''}» không hợp lệ.`,
    fix: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu «-»; số chỉ gồm chữ số.',
  };
}

const CUSTOM: Readonly<
  Record<string, (field: string, written: string) => { what: string; fix: string }>
> = {
  ngay: (field, written) => ({
    what: `Ngày «${written}» không có thật hoặc viết sai dạng.`,
    fix: `Sửa trường «${field}» theo dạng 2026-01-31, 2019-10-08T00:05+07:00, 2024-10, 2024-10~ (khoảng) hoặc 2024.`,
  }),
  'khoang-thoi-gian': (field, written) => ({
    what: `Khoảng thời gian «${written}» không có thật hoặc viết sai dạng.`,
    fix: `Sửa trường «${field}» theo dạng 2024, 2015/2020, 2016-08-01/2019-07 hoặc ../2019-07.`,
  }),
  so: (field, written) => ({
    what: `Trường «${field}» có giá trị «${written}» không đọc được thành một số duy nhất.`,
    fix: 'Viết số liền, không dấu chấm ngăn nghìn: 3590; phần thập phân sau dấu phẩy: 17,64.',
  }),
  'mot-dong': (field) => ({
    what: `Trường «${field}» phải nằm trên một dòng.`,
    fix: 'Viết liền một dòng, không xuống dòng.',
  }),
};

function describeCustom({ issue, field, written }: WrongValue): Omit<DescribedIssue, 'path'> {
  const rule = issue.code === 'custom' ? String(issue.params?.['rule'] ?? 'gia-tri') : 'gia-tri';
  const describe = CUSTOM[rule];
  if (describe === undefined) throw new Error(`schema rule without words: ${rule}`);
  return { rule, ...describe(field, written ?? '') };
}

function describeType({ issue, field, written }: WrongValue): Omit<DescribedIssue, 'path'> {
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (expected === 'array') {
    return {
      rule: 'kieu',
      what: `Trường «${field}» phải là một danh sách.`,
      fix: 'Viết mỗi mục trên một dòng, bắt đầu bằng «- », hoặc [a, b].',
    };
  }
  if (expected === 'object' || expected === 'record') {
    return {
      rule: 'kieu',
      what: `Trường «${field}» phải gồm các trường con, không phải «${written ?? 'một danh sách'}».`,
      fix: `Viết các trường con ở dòng dưới, thụt vào hai dấu cách; ví dụ «${field}:» rồi «  name: …».`,
    };
  }
  return {
    rule: 'kieu',
    what: `Trường «${field}» phải là một giá trị viết trên một dòng.`,
    fix: 'Bỏ các dòng con; viết giá trị ngay sau dấu hai chấm.',
  };
}

/** Walks a schema along a path of written keys and gives the keys known there. */
function knownKeys(schema: z.ZodType, path: readonly string[]): readonly string[] {
  let current = unwrap(schema);
  for (const key of path) {
    const next = current.def.type === 'array' ? elementOf(current) : shapeOf(current)?.[key];
    if (next === undefined) return [];
    current = unwrap(next);
  }
  return Object.keys(shapeOf(current) ?? {});
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner === undefined ? schema : unwrap(inner);
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  return (schema.def as { shape?: Record<string, z.ZodType> }).shape;
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  return (schema.def as { element?: z.ZodType }).element;
}
