import { machineDate, parseDate, parsePeriod } from '#core/dates.ts';
import type { Locale } from '#core/locale.ts';

/** A date for machines, in words («ngày 01/8/2016»), in words after a label («01/8/2016»), as a day without its time, and whether a day is known: a label that says «ngày» does not go with a month or a year. */
export interface DateText {
  readonly isDay: boolean;
  readonly machine: string;
  readonly text: string;
  readonly bare: string;
  readonly digits: string;
}

/** The printed forms of an EDTF date that the schema has accepted. */
export function dateText({ dates }: Locale, edtf: string): DateText {
  const date = parseDate(edtf);
  if (date === undefined) throw new Error(`the schema let a malformed date through: ${edtf}`);
  return {
    isDay: date.day !== undefined,
    machine: machineDate(date),
    text: dates.full(date),
    bare: dates.bare(date),
    digits: dates.day(date),
  };
}

/** The words of an EDTF date or interval that the schema has accepted. */
export function periodText({ dates }: Locale, edtf: string): string {
  const period = parsePeriod(edtf);
  if (period === undefined) throw new Error(`the schema let a malformed period through: ${edtf}`);
  return dates.period(period);
}
