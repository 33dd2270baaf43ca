import {
  formatDate,
  formatDayNumbers,
  formatPeriod,
  machineDate,
  parseDate,
  parsePeriod,
} from '#core/dates.ts';

/** A date three times: for machines, in words («ngày 01/8/2016») and as digits («01/8/2016»). */
export interface DateText {
  readonly machine: string;
  readonly text: string;
  readonly digits: string;
}

/** The printed forms of an EDTF date that the schema has accepted. */
export function dateText(edtf: string): DateText {
  const date = parseDate(edtf);
  if (date === undefined) throw new Error(`the schema let a malformed date through: ${edtf}`);
  return { machine: machineDate(date), text: formatDate(date), digits: formatDayNumbers(date) };
}

/** The words of an EDTF date or interval that the schema has accepted. */
export function periodText(edtf: string): string {
  const period = parsePeriod(edtf);
  if (period === undefined) throw new Error(`the schema let a malformed period through: ${edtf}`);
  return formatPeriod(period);
}
