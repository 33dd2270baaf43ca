import { earliestDay, latestDay, parseDate } from '#core/dates.ts';
import { lineOfPath } from '#core/model/checks/validate.ts';
import type { ContentRecords, StoredRecord } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';

/** Milestones that name an item the archive does not hold or lie before the issue, and a text said to follow a document that amends nothing; each at its line. */
export function findLifeProblems({
  documents,
  items,
  damaged,
}: Pick<ContentRecords, 'documents' | 'items' | 'damaged'>): readonly Problem[] {
  const held = new Set([...items, ...damaged].map(({ id }) => id));
  const amending = new Set(
    documents.flatMap(({ id, fields }) =>
      (fields.relations ?? [])
        .filter(({ kind }) => kind === 'sửa đổi, bổ sung')
        .map(({ target }) => `${id} ${target}`),
    ),
  );
  return documents.flatMap((document) => [
    ...milestoneProblems(document, held),
    ...textProblems(document, amending),
  ]);
}

type StoredDocument = StoredRecord<'documents'>;

function milestoneProblems(
  { file, fields, lines = new Map() }: StoredDocument,
  held: ReadonlySet<string>,
): readonly Problem[] {
  const issued = edgeOf(fields.date ?? '', earliestDay);
  return (fields.milestones ?? []).flatMap(({ what, date, item }, index) => {
    const at = (key: string) => ({
      file,
      line: lineOfPath({ lines }, ['milestones', String(index), key]),
    });
    const problems: Problem[] = [];
    if (item !== undefined && !held.has(item))
      problems.push({
        rule: 'tin-khong-co',
        ...at('item'),
        what: `Kho không có tin «${item}» mà mốc «${what}» ghi.`,
        fix: 'Ghi năm và tên tệp của tin, không có .md, ví dụ 2021/tong-ket-5-nam.',
      });
    if (issued !== '' && edgeOf(date, latestDay) < issued)
      problems.push({
        rule: 'moc-truoc-ban-hanh',
        severity: 'note',
        ...at('date'),
        what: `Mốc «${what}» ghi ${date}, trước ngày ban hành ${fields.date}.`,
        fix: 'So lại hai ngày với nguồn.',
      });
    return problems;
  });
}

function edgeOf(date: string, edge: typeof earliestDay): string {
  const parsed = parseDate(date);
  return parsed === undefined ? '' : edge(parsed);
}

function textProblems(
  { id, file, fields, lines = new Map() }: StoredDocument,
  amending: ReadonlySet<string>,
): readonly Problem[] {
  const amendedBy = fields.text?.amendedBy;
  if (amendedBy === undefined || amending.has(`${amendedBy} ${id}`)) return [];
  return [
    {
      rule: 'ban-sua-doi',
      severity: 'note',
      file,
      line: lineOfPath({ lines }, ['text', 'amendedBy']),
      what: `Phần bài ghi là theo bản đã sửa bởi «${amendedBy}», nhưng bản ghi ấy không nêu quan hệ «sửa đổi, bổ sung» với văn bản này.`,
      fix: `Thêm quan hệ ấy vào van-ban/${amendedBy}.md, hoặc bỏ «amendedBy».`,
    },
  ];
}
