import type { Division } from '#core/divisions/division.ts';
import { divisionName } from '#core/divisions/division-name.ts';
import { documentFullName, documentName } from '#core/model/archive/document-name.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { foldMarks } from '#core/text/fold.ts';

/** The ways in which readers call a division of a document: by the document's number, its short name, its full citation and its other names, with marks and without. */
export function callDivision(division: Division, fields: LegalDocument): readonly string[] {
  const { type, number, aliases = [] } = fields;
  const name = divisionName(division);
  const numbers = number === undefined ? [] : [number, `${type} ${number.split(/[-/]/)[0]}`];
  const names = new Set([...numbers, documentName(fields), documentFullName(fields), ...aliases]);
  return [
    ...[...names].map((each) => `${name} ${each}`),
    ...[...names].map((each) => foldMarks(`${each}, ${name}`)),
  ];
}
