import { issuerOfCode } from '#core/citation/find/codes.ts';
import { issuerCodeOf } from '#core/citation/find/issuer-code.ts';
import { formatDate, parseDate } from '#core/dates.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import {
  type CitationStatement,
  compareIssueDays,
  documentsByNumber,
} from './citation-statements.ts';
import type { Entry } from './entries.ts';

/** Facts on which records disagree, as notes: an item that gives a document another day or issuer than the register does, or than an earlier item where none is registered. What an editor has explained at the item («note», «issuer» of the document) is no disagreement. */
export function findDisagreements(
  documents: ContentRecords['documents'],
  statements: readonly CitationStatement[],
): readonly Problem[] {
  const registered = documentsByNumber(documents);
  const first = new Map<string, CitationStatement>();
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const statement of statements) {
    const { item, line, key, folded } = statement;
    const against = againstRegister(statement, registered.get(folded) ?? []);
    const found = against ?? againstItem(statement, first);
    const place = `${item.file} ${folded}`;
    if (found === undefined || told.has(place)) continue;
    told.add(place);
    problems.push({
      rule: 'su-kien-lech',
      severity: 'note',
      file: item.file,
      line,
      what: `Tin ghi ${key} ${found.here}, còn ${found.where} ghi ${found.there}.`,
      fix: 'Xem lại nguồn: kho chép sai thì sửa; nguồn ghi khác thì giữ lời nguồn, nói rõ ở «note» của văn bản ấy trong «documents».',
    });
  }
  return problems;
}

interface Disagreement {
  readonly here: string;
  readonly where: string;
  readonly there: string;
}

interface Told {
  readonly date?: string | undefined;
  readonly issuer?: string | undefined;
}

function againstRegister(
  { item, cited, status }: CitationStatement,
  documents: readonly Entry<LegalDocument>[],
): Disagreement | undefined {
  const meant = documents.find(
    ({ fields }) =>
      compareIssueDays(cited.date, fields.date) !== 'apart' &&
      (fields.place === undefined || (item.fields.places ?? []).includes(fields.place)),
  );
  if (meant === undefined || isExplained(item, meant.id)) return undefined;
  const found = compareTold(cited, meant.fields, status === 'held' ? 'one document' : 'unsure');
  return found && { ...found, where: meant.file };
}

function isExplained(item: CitationStatement['item'], id: string): boolean {
  return (item.fields.documents ?? []).some(
    (each) => each.id === id && (each.note ?? each.issuer) !== undefined,
  );
}

function againstItem(
  statement: CitationStatement,
  first: Map<string, CitationStatement>,
): Disagreement | undefined {
  const { item, cited, folded, status } = statement;
  if (status !== 'known' || cited.date === undefined) return undefined;
  const earlier = first.get(folded);
  if (earlier === undefined) {
    first.set(folded, statement);
    return undefined;
  }
  if (earlier.item.file === item.file || !maySpeakOfOne(statement, earlier)) return undefined;
  const found = compareTold(cited, earlier.cited, 'unsure');
  return found && { ...found, where: earlier.item.file };
}

// Every province has its own 01/KH-UBND.
function maySpeakOfOne(one: CitationStatement, other: CitationStatement): boolean {
  const codes = one.key.split(/[-/]/).slice(1);
  if (!codes.some((code) => issuerOfCode(code)?.perPlace === true)) return true;
  const places = other.item.fields.places ?? [];
  return (one.item.fields.places ?? []).some((place) => places.includes(place));
}

function compareTold(
  here: Told,
  there: Told,
  certainty: 'one document' | 'unsure',
): Omit<Disagreement, 'where'> | undefined {
  if (compareIssueDays(here.date, there.date) === 'slip') {
    return { here: sayDay(here.date), there: sayDay(there.date) };
  }
  const isOne = certainty === 'one document' || here.date === there.date;
  const [a, b] = [issuerCodeOf(here.issuer), issuerCodeOf(there.issuer)];
  if (!isOne || a === undefined || b === undefined || a === b) return undefined;
  return { here: `là của ${here.issuer}`, there: `là của ${there.issuer}` };
}

function sayDay(edtf = ''): string {
  const date = parseDate(edtf);
  return date === undefined ? edtf : formatDate(date);
}
