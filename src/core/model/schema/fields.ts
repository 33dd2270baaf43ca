import { z } from 'zod';
import { parseDate, parsePeriod, toArchiveZone } from '#core/dates.ts';

/** One line of running text: not empty, no line break, no space at either end. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !/[\n\r]/.test(value), { params: { rule: 'mot-dong' } });

/** Text that may run over several lines, such as a lead. */
export const textSchema = z.string().trim().min(1);

/** The id of a registered entry: lower-case letters without marks, digits and hyphens, the same as its file name. */
export const idSchema = z
  .string()
  .min(1)
  .refine((value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value), { params: { rule: 'ma' } });

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

/** An absolute http(s) address. */
export const urlSchema = z.url({ protocol: /^https?$/ });

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:[.,]\d+)?$/;
// The largest amounts a state counts have some twenty digits; beyond this a key was held down.
const MOST_DIGITS = 40;
// «3.590» is 3590 to a Vietnamese reader and 3.59 to a machine: neither may be assumed.
const AMBIGUOUS_NUMBER = /^-?\d{1,3}(?:\.\d{3})+$/;

/** A number as written in front matter: `3590`, `17,64` or `17.64`, kept digit by digit with a decimal comma, so that «28,70» never becomes 28,7; `3.590` is refused because it can be read in two ways. */
export const numberSchema = z
  .string()
  .refine((value) => PLAIN_NUMBER.test(value) && !AMBIGUOUS_NUMBER.test(value), {
    params: { rule: 'so' },
    abort: true,
  })
  .refine((value) => value.length <= MOST_DIGITS, { params: { rule: 'so-qua-dai' } })
  .transform((value) => value.replace('.', ','));

/** A whole number as written in front matter. */
export const wholeNumberSchema = z
  .string()
  .min(1)
  .refine((value) => /^\d{1,9}$/.test(value), { params: { rule: 'so-nguyen' } })
  .transform(Number);
