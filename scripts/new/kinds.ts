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
  title: {
    kind: 'text',
    formerly: 'ten',
    value: 'CHỮ',
    summary: 'tiêu đề của tin hay trang, trích yếu của văn bản, tên của kho hay của mục',
  },
  date: {
    kind: 'text',
    formerly: 'ngay',
    value: 'NGÀY',
    summary: 'ngày đăng của tin, ngày ban hành của văn bản: 20/11/2025',
  },
  source: {
    kind: 'text',
    formerly: 'nguon',
    value: 'CHỮ',
    summary: 'cơ quan hay tờ báo đã đăng bài gốc của tin',
  },
  url: {
    kind: 'text',
    formerly: 'dia-chi',
    value: 'HTTPS',
    summary: 'địa chỉ của bài gốc',
  },
  type: {
    kind: 'text',
    formerly: 'loai',
    value: 'CHỮ',
    summary: 'loại văn bản: Nghị quyết, Quyết định…',
  },
  number: {
    kind: 'text',
    formerly: 'so',
    value: 'SỐ',
    summary: 'số, ký hiệu của văn bản: 57-NQ/TW',
  },
  issuer: {
    kind: 'text',
    formerly: 'co-quan',
    value: 'CHỮ',
    summary: 'tên cơ quan ban hành văn bản',
  },
  level: {
    kind: 'text',
    formerly: 'cap',
    value: 'CHỮ',
    summary: `cấp của địa phương: ${PLACE_LEVELS.join(', ')}`,
  },
  unit: {
    kind: 'text',
    formerly: 'don-vi',
    value: 'CHỮ',
    summary: 'đơn vị của chỉ tiêu: văn bằng, %, tỷ đồng…',
  },
  time: {
    kind: 'text',
    formerly: 'kieu',
    value: 'CHỮ',
    summary: `kiểu thời gian của chỉ tiêu: ${TIME_KINDS.join(', ')}`,
  },
  description: {
    kind: 'text',
    formerly: 'mo-ta',
    value: 'CHỮ',
    summary: 'kho này là gì, một hai câu',
  },
  publisher: {
    kind: 'text',
    formerly: 'chu-quan',
    value: 'CHỮ',
    summary: 'đơn vị chịu trách nhiệm về kho',
  },
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
      title: ['title'],
      date: ['date'],
      source: ['source', 'name'],
      url: ['source', 'url'],
    },
    required: ['title', 'date', 'source'],
    dates: ['date'],
    fileOf: ({ title = '', date = '' }) => `tin/${date.slice(0, 4)}/${nameOf(title)}.md`,
    body: WRITE_HERE,
  },
  'van-ban': {
    described: 'document',
    schema: documentSchema,
    fields: {
      type: ['type'],
      number: ['number'],
      title: ['title'],
      issuer: ['issuer'],
      date: ['date'],
    },
    required: ['type', 'number'],
    dates: ['date'],
    fileOf: ({ number = '', date }) => {
      const year = date === undefined || /\d{4}/.test(number) ? '' : `-${date.slice(0, 4)}`;
      return `van-ban/${nameOf(number)}${year}.md`;
    },
    body: '',
  },
  'co-quan': registerKind('organisation', organisationSchema, 'co-quan'),
  'dia-phuong': {
    ...registerKind('place', placeSchema, 'dia-phuong'),
    fields: { title: ['name'], level: ['level'] },
  },
  'chu-de': registerKind('topic', topicSchema, 'chu-de'),
  'chi-tieu': {
    ...registerKind('indicator', indicatorSchema, 'chi-tieu'),
    fields: { title: ['name'], unit: ['unit'], time: ['time'] },
    required: ['title', 'unit', 'time'],
  },
  nguoi: registerKind('person', registeredPersonSchema, 'nguoi'),
  trang: {
    described: 'page',
    schema: pageSchema,
    fields: { title: ['title'] },
    required: ['title'],
    dates: [],
    fileOf: ({ title = '' }) => `trang/${nameOf(title)}.mdx`,
    body: WRITE_HERE,
  },
  // A content root has one, and needs it before anything else.
  'site.yaml': {
    described: 'site',
    schema: siteSchema,
    fields: { title: ['name'], description: ['description'], publisher: ['publisher'] },
    required: ['title', 'description', 'publisher'],
    dates: [],
    fileOf: () => 'site.yaml',
  },
};

function registerKind(described: DescribedKind, schema: z.ZodType, folder: string): NewKind {
  return {
    described,
    schema,
    fields: { title: ['name'] },
    required: ['title'],
    dates: [],
    fileOf: ({ title = '' }) => `${folder}/${nameOf(title)}.yaml`,
  };
}

/** Long enough to tell one article from another, short enough for every system and every address. */
const LONGEST_NAME = 80;

function nameOf(text: string): string {
  const slug = slugify(text);
  return slug.length <= LONGEST_NAME ? slug : slug.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '');
}
