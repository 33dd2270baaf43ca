import { findDivision } from '#core/divisions/find-division.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';

/** Each pinpoint of an item into a division that the record of its document does not have, though it carries others of the kind: one of the two is wrong, or the record is a summary; a note. */
export function findAbsentDivisions({
  documents,
  items,
}: Pick<ContentRecords, 'documents' | 'items'>): readonly Problem[] {
  const divisionsOf = new Map(documents.map(({ id, divisions = [] }) => [id, divisions]));
  return items.flatMap(({ file, citations }) =>
    citations.flatMap(({ status, documents: [id = ''], words, pinpoints = [] }) =>
      pinpoints
        .filter(({ parts }) => {
          const divisions = status === 'held' ? (divisionsOf.get(id) ?? []) : [];
          return findDivision(divisions, parts) === 'absent';
        })
        .map(({ words: pinpoint, line }) => ({
          rule: 'chi-vao-khong',
          severity: 'note' as const,
          file,
          ...(line !== undefined && { line }),
          what: `«${pinpoint}» của ${words}: bản ghi van-ban/${id}.md có các điều, mục nhưng không có chỗ này.`,
          fix: 'So lại với văn bản: tin viết sai số thì đính chính, bản ghi thiếu thì thêm.',
        })),
    ),
  );
}
