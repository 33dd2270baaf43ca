import { DOCUMENT_TYPES } from '#core/citation/data/document-types.ts';
import { isTypeCode } from './codes.ts';
import { systemOf } from './normalise.ts';
import type { NumberReading } from './read-number.ts';
import type { TypeReading } from './read-type.ts';

/** True when a number can belong to a type's name: one of another named type begins a citation of its own. */
export function fitsType(reading: NumberReading, { type }: TypeReading): boolean {
  const code = reading.symbol?.codes.find(isTypeCode);
  if (code === undefined || type.code === undefined || code.startsWith(type.code)) return true;
  if (type.code === 'TBKL' && code === 'TB') return true;
  // The Party writes QĐ for its rules too.
  if (type.code === 'QyĐ' && code === 'QĐ') return systemOf(reading) === 'party';
  return !DOCUMENT_TYPES.some((other) => other.code === code);
}
