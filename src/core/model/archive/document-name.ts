import { formatDate, parseDate } from '#core/dates.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';

/** What a document is called in running text, in its own language: by number («Nghị quyết số 02-NQ/TU»), by plenum («Nghị quyết Trung ương 4 khóa XI»), by serial, else by its title. */
export function documentName(fields: LegalDocument): string {
  const { type, number, plenum, serial, title, aliases } = fields;
  if (number !== undefined) return `${type} số ${number}`;
  if (plenum !== undefined) return `${type} Trung ương ${plenum.session} khóa ${plenum.term}`;
  if (serial !== undefined) return `${type} ${serial}`;
  if (title === undefined) return aliases?.[0] ?? type;
  return title.startsWith(type) ? title : `${type} «${title}»`;
}

/** A document with what tells it apart: «Nghị quyết số 02-NQ/TU ngày 01/8/2016 của Thành ủy Cần Thơ». */
export function documentFullName(fields: LegalDocument): string {
  const date = fields.date === undefined ? undefined : parseDate(fields.date);
  const issuer = fields.issuer === undefined ? undefined : `của ${fields.issuer}`;
  return [documentName(fields), date && formatDate(date), issuer].filter(Boolean).join(' ');
}
