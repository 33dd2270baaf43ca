import { formatDate, formatPeriod, parseDate, parsePeriod } from '#core/dates.ts';
import { readWrittenNumber } from '#core/text/written-numbers.ts';
import { valueText } from '#core/text/written-value.ts';
import { readWrittenDate } from '#core/written-dates.ts';
import { readWrittenPeriod } from '#core/written-periods.ts';
import type { Control } from './form-field.ts';
import { sayNumber } from './say-number.ts';

type Kind = Control['kind'];

/** What the record keeps of a text typed into a field: a day as EDTF, a number without signs between thousands; what cannot be read stays as it is, and the check tells of it. */
export function readTyped(kind: Kind, typed: string): string {
  const text = typed.trim();
  if (kind === 'date') return parseDate(text)?.edtf ?? readWrittenDate(text) ?? text;
  if (kind === 'period') return parsePeriod(text)?.edtf ?? readWrittenPeriod(text) ?? text;
  if (kind === 'number') return readWrittenNumber(text)[0] ?? text;
  return typed;
}

/** What a field shows of a value that the record keeps: a day as people write it. */
export function showStored(kind: Kind, value: string): string {
  if (kind !== 'date' && kind !== 'period') return value;
  const date = parseDate(value);
  if (date === undefined || date.approximate) return value;
  const day = [date.day, date.month, date.year]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
    .join('/');
  const shown = date.time === undefined ? day : `${date.time.slice(0, 5)} ${day}`;
  // Seconds, and whatever else would be lost on the way back, stay as they are.
  return readTyped(kind, shown) === value ? shown : value;
}

/** How the desk understood a value, to be read back by whoever typed it; `undefined` where there is nothing to add. */
export function echoValue(kind: Kind, value: string): string | undefined {
  if (kind === 'date') {
    const date = parseDate(value);
    return date && `${formatDate(date)} (${value})`;
  }
  if (kind === 'period') {
    const period = parsePeriod(value);
    return period && `${formatPeriod(period)} (${value})`;
  }
  if (kind !== 'number') return undefined;
  const words = sayNumber(value);
  return words && `${valueText({ value })} = ${words}`;
}
