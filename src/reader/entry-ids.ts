import { basename, extname } from 'node:path';
import type { Entry } from '#core/model/archive/entries.ts';
import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import { lineOfPath } from '#core/model/checks/validate.ts';
import type { RecordKind } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { slugify } from '#core/text/slug.ts';

interface NamedFile {
  readonly kind: RecordKind;
  readonly file: string;
  readonly parsed: ParsedFile;
  readonly fields: unknown;
  readonly problems: Problem[];
}

/** The id a file gives its entry: its slugified name, for items behind the year of their date. A name that leaves nothing, or a year folder that contradicts the date, adds a problem. */
export function entryId({ kind, file, parsed, fields, problems }: NamedFile): string {
  const slug = entrySlug(file);
  if (slug === '') {
    const what = 'Tên tệp không có chữ cái hay chữ số nào nên không làm được địa chỉ.';
    problems.push({
      rule: 'ten-tep',
      file,
      what,
      fix: 'Đặt tên tệp bằng chữ thường không dấu, nối bằng «-».',
    });
  }
  if (kind !== 'items') return slug;
  const year = (fields as { date: string }).date.slice(0, 4);
  const folder = /^tin\/(\d{4})\//.exec(file)?.[1];
  if (folder !== undefined && folder !== year) {
    // A moment near New Year may lie in another year where it was written than in the archive's zone.
    const written = String((parsed.values as { date?: unknown }).date).slice(0, 4);
    problems.push({
      rule: 'nam-thu-muc',
      ...(folder === written && { severity: 'note' }),
      file,
      line: lineOfPath(parsed, ['date']),
      what: `Tin ghi năm ${year}${written === year ? '' : ' (theo giờ Việt Nam)'} nhưng nằm trong thư mục năm ${folder}.`,
      fix: `Chuyển tệp sang tin/${year}/, hoặc sửa trường «date».`,
    });
  }
  return `${year}/${slug}`;
}

/** The address part a file name gives. */
export function entrySlug(file: string): string {
  return slugify(basename(file, extname(file)));
}

/** Entries of one kind that share an id, or whose files are the same to the byte: a problem on each file but the first. */
export function checkDuplicates(
  records: readonly Pick<Entry<unknown>, 'id' | 'file' | 'digest'>[],
): readonly Problem[] {
  const byId = new Map<string, string>();
  const byDigest = new Map<string, string>();
  return records.flatMap(({ id, digest, file }) => {
    const sameId = byId.get(id);
    const sameBytes = byDigest.get(digest);
    byId.set(id, sameId ?? file);
    byDigest.set(digest, sameBytes ?? file);
    const problems: Problem[] = [];
    if (sameId !== undefined) {
      const what = `Trùng địa chỉ «${id}» với tệp ${sameId}.`;
      problems.push({
        rule: 'trung-ma',
        file,
        what,
        fix: 'Đổi tên một trong hai tệp, hoặc xóa tệp thừa.',
      });
    }
    if (sameBytes !== undefined) {
      const what = `Nội dung giống hệt tệp ${sameBytes}.`;
      problems.push({ rule: 'trung-noi-dung', file, what, fix: 'Xóa một trong hai tệp.' });
    }
    return problems;
  });
}
