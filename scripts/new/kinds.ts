import type { z } from 'zod';
import { documentSchema } from '#core/model/schema/document.ts';
import type { DescribedKind } from '#core/model/schema/field-table.ts';
import { indicatorSchema, TIME_KINDS } from '#core/model/schema/indicator.ts';
import { itemSchema } from '#core/model/schema/item.ts';
import { registeredPersonSchema } from '#core/model/schema/registered-person.ts';
import {
  organisationSchema,
  PLACE_LEVELS,
  pageSchema,
  placeSchema,
  siteSchema,
  topicSchema,
} from '#core/model/schema/registers.ts';
import { slugify } from '#core/text/slug.ts';

/** What can be asked for a new record, by the option that answers it. */
export const QUESTIONS = {
  ten: {
    value: 'CHỮ',
    summary: 'tiêu đề của tin hay trang, trích yếu của văn bản, tên của kho hay của mục',
  },
  ngay: { value: 'NGÀY', summary: 'ngày đăng của tin, ngày ban hành của văn bản: 20/11/2025' },
  nguon: { value: 'CHỮ', summary: 'cơ quan hay tờ báo đã đăng bài gốc của tin' },
  'dia-chi': { value: 'HTTPS', summary: 'địa chỉ của bài gốc' },
  loai: { value: 'CHỮ', summary: 'loại văn bản: Nghị quyết, Quyết định…' },
  so: { value: 'SỐ', summary: 'số, ký hiệu của văn bản: 57-NQ/TW' },
  'co-quan': { value: 'CHỮ', summary: 'tên cơ quan ban hành văn bản' },
  cap: { value: 'CHỮ', summary: `cấp của địa phương: ${PLACE_LEVELS.join(', ')}` },
  'don-vi': { value: 'CHỮ', summary: 'đơn vị của chỉ tiêu: văn bằng, %, tỷ đồng…' },
  kieu: { value: 'CHỮ', summary: `kiểu thời gian của chỉ tiêu: ${TIME_KINDS.join(', ')}` },
  'mo-ta': { value: 'CHỮ', summary: 'kho này là gì, một hai câu' },
  'chu-quan': { value: 'CHỮ', summary: 'đơn vị chịu trách nhiệm về kho' },
} as const;

/** One thing that is asked. */
export type Question = keyof typeof QUESTIONS;

/** What was answered; a question that may be left open and was has no answer. */
export type Answers = Partial<Readonly<Record<Question, string>>>;

/** A kind of record that can be begun: what is asked, which of it has to be answered, the field each answer is, and the file. */
export interface NewKind {
  readonly described: DescribedKind;
  readonly schema: z.ZodType;
  readonly fields: Partial<Readonly<Record<Question, readonly string[]>>>;
  readonly required: readonly Question[];
  readonly dates: readonly Question[];
  readonly fileOf: (answers: Answers) => string;
  /** The text below the front matter; a register's file is YAML alone. */
  readonly body?: string;
}

const WRITE_HERE = 'Viết nội dung ở đây, bằng câu của mình; mỗi mục mở đầu bằng «## ».';

/** The kinds, by the word that is typed: the name of the folder. */
export const NEW_KINDS: Readonly<Record<string, NewKind>> = {
  tin: {
    described: 'item',
    schema: itemSchema,
    fields: {
      ten: ['title'],
      ngay: ['date'],
      nguon: ['source', 'name'],
      'dia-chi': ['source', 'url'],
    },
    required: ['ten', 'ngay', 'nguon'],
    dates: ['ngay'],
    fileOf: ({ ten = '', ngay = '' }) => `tin/${ngay.slice(0, 4)}/${nameOf(ten)}.md`,
    body: WRITE_HERE,
  },
  'van-ban': {
    described: 'document',
    schema: documentSchema,
    fields: {
      loai: ['type'],
      so: ['number'],
      ten: ['title'],
      'co-quan': ['issuer'],
      ngay: ['date'],
    },
    required: ['loai', 'so'],
    dates: ['ngay'],
    fileOf: ({ so = '', ngay }) => {
      const year = ngay === undefined || /\d{4}/.test(so) ? '' : `-${ngay.slice(0, 4)}`;
      return `van-ban/${nameOf(so)}${year}.md`;
    },
    body: '',
  },
  'co-quan': registerKind('organisation', organisationSchema, 'co-quan'),
  'dia-phuong': {
    ...registerKind('place', placeSchema, 'dia-phuong'),
    fields: { ten: ['name'], cap: ['level'] },
  },
  'chu-de': registerKind('topic', topicSchema, 'chu-de'),
  'chi-tieu': {
    ...registerKind('indicator', indicatorSchema, 'chi-tieu'),
    fields: { ten: ['name'], 'don-vi': ['unit'], kieu: ['time'] },
    required: ['ten', 'don-vi', 'kieu'],
  },
  nguoi: registerKind('person', registeredPersonSchema, 'nguoi'),
  trang: {
    described: 'page',
    schema: pageSchema,
    fields: { ten: ['title'] },
    required: ['ten'],
    dates: [],
    fileOf: ({ ten = '' }) => `trang/${nameOf(ten)}.mdx`,
    body: WRITE_HERE,
  },
  // A content root has one, and needs it before anything else.
  'site.yaml': {
    described: 'site',
    schema: siteSchema,
    fields: { ten: ['name'], 'mo-ta': ['description'], 'chu-quan': ['publisher'] },
    required: ['ten', 'mo-ta', 'chu-quan'],
    dates: [],
    fileOf: () => 'site.yaml',
  },
};

function registerKind(described: DescribedKind, schema: z.ZodType, folder: string): NewKind {
  return {
    described,
    schema,
    fields: { ten: ['name'] },
    required: ['ten'],
    dates: [],
    fileOf: ({ ten = '' }) => `${folder}/${nameOf(ten)}.yaml`,
  };
}

/** Long enough to tell one article from another, short enough for every system and every address. */
const LONGEST_NAME = 80;

function nameOf(text: string): string {
  const slug = slugify(text);
  return slug.length <= LONGEST_NAME ? slug : slug.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '');
}
