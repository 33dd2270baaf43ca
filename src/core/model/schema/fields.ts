import { z } from 'zod';
import { parseDate, parsePeriod, toArchiveZone } from '#core/dates.ts';
import { slugify } from '#core/text/slug.ts';

// Of a number's or a type's letters; what people write has at most thirty.
const LONGEST_ADDRESSED = 120;

// Signs that stand for nothing in other systems; printed, they would be somebody's name.
const NOTHING = /^(?:null|nil|none|undefined|nan|n\/a|[-_.~?\u2010-\u2015\u2026*]+)$/i;

/** Text that may run over several lines, such as a lead: not empty, and no sign that stands for nothing. */
export const textSchema = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !NOTHING.test(value), { params: { rule: 'thay-cho-trong' }, abort: true });

/** One line of running text: not empty, no line break, no space at either end. */
export const lineSchema = textSchema.refine((value) => !/[\n\r]/.test(value), {
  params: { rule: 'mot-dong' },
});

/** One line that gives a page its address: something of it must be left in letters without marks or in digits, and no file system takes a name of more than 255. */
export const addressedSchema = lineSchema
  .refine((value) => slugify(value) !== '', { params: { rule: 'khong-co-dia-chi' } })
  .refine((value) => value.length <= LONGEST_ADDRESSED, { params: { rule: 'qua-dai' } });

/** The id of a registered entry, the same as its file name; whether a register holds it, and which entry was meant by a number or a name written in its place, is asked when all registers are read. */
export const idSchema = lineSchema.meta({
  description: 'Mã: tên tệp trong danh mục.',
  names: 'entry',
});

/** An EDTF date of this archive: `2016-08-01`, `2019-10-08T00:05+07:00`, `2024-10`, `2024-10~`, `2024`; a moment of another zone is kept as the same instant in the archive's, so that its day, its year and its place in order are those of its readers. */
export const dateSchema = z
  .string()
  .refine((value) => parseDate(value) !== undefined, { params: { rule: 'ngay' } })
  .transform(toArchiveZone);

/** An EDTF date or interval: `2024`, `2015/2020`, `2016-08-01/2019-07`, `../2019-07`; moments are kept in the archive's zone. */
export const periodSchema = z
  .string()
  .refine((value) => parsePeriod(value) !== undefined, { params: { rule: 'khoang-thoi-gian' } })
  .transform((value) => value.split('/').map(toArchiveZone).join('/'));

/** What a figure writes where it does not take over what its group or its item says of all. */
export const LIFTED = 'không';

/** A period, or the word that lifts the one written for all. */
export const liftablePeriodSchema = z
  .string()
  .refine((value) => value === LIFTED || parsePeriod(value) !== undefined, {
    params: { rule: 'khoang-thoi-gian' },
  })
  .transform((value) => value.split('/').map(toArchiveZone).join('/'));

/** Yes or no, as front matter writes it. */
export const flagSchema = z.enum(['true', 'false']);

/** A SHA-256 as 64 hex digits, kept in lower case. */
export const digestSchema = z
  .string()
  .refine((value) => /^[0-9a-f]{64}$/i.test(value), { params: { rule: 'ma-bam' } })
  .transform((value) => value.toLowerCase());

/** An absolute http(s) address. */
export const urlSchema = z.url({ protocol: /^https?$/ });

/** The absolute http(s) address that pages hang their own from: a host and perhaps a folder, with nothing behind or between. */
export const publicUrlSchema = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((value) => /^https?:\/\/[^\s?#@\\]+$/i.test(value), { params: { rule: 'dia-chi-kho' } });

/** The address of a repository on a host whose page for a new file is known: GitHub or GitLab, a company's own included. */
export const repositorySchema = z
  .url({ protocol: /^https$/, abort: true })
  .refine((value) => /^https:\/\/[^/?#@]*git(?:hub|lab)[^/?#@]*\/[^/?#]+\/[^?#]+$/i.test(value), {
    params: { rule: 'kho-ma' },
  });

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:[.,]\d+)?$/;
// The largest amounts a state counts have some twenty digits, and the smallest phone shows so many on a line; beyond this a key was held down.
const LONGEST_NUMBER = 25;
// «3.590» is 3590 to a Vietnamese reader and 3.59 to a machine: neither may be assumed.
const AMBIGUOUS_NUMBER = /^-?\d{1,3}(?:\.\d{3})+$/;

/** A number as written in front matter: `3590`, `17,64` or `17.64`, kept digit by digit with a decimal comma, so that «28,70» never becomes 28,7; `3.590` is refused because it can be read in two ways. */
export const numberSchema = z
  .string()
  .refine((value) => PLAIN_NUMBER.test(value) && !AMBIGUOUS_NUMBER.test(value), {
    params: { rule: 'so' },
    abort: true,
  })
  .refine((value) => value.length <= LONGEST_NUMBER, { params: { rule: 'so-qua-dai' } })
  .transform((value) => value.replace('.', ','));

/** A whole number as written in front matter. */
export const wholeNumberSchema = z
  .string()
  .min(1)
  .refine((value) => /^\d{1,9}$/.test(value), { params: { rule: 'so-nguyen' } })
  .transform(Number);

/** A year of four digits. */
export const yearSchema = z
  .string()
  .min(1)
  .refine((value) => /^[1-9]\d{3}$/.test(value), { params: { rule: 'nam' } })
  .transform(Number);
