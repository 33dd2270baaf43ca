import { posix } from 'node:path';
import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import { lineOfPath } from '#core/model/checks/validate.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { Problem } from '#core/problems.ts';
import { MAX_PICTURE_BYTES, readBytes } from './read-bytes.ts';
import { sha256 } from './read-text.ts';

interface ItemWithCopy {
  readonly root: string;
  readonly file: string;
  readonly fields: Item;
  readonly parsed: ParsedFile;
}

/** The file of a kept copy that an item names, from the content root; `undefined` where it names none. */
export function copyBeside(item: string, fields: object): string | undefined {
  const name = (fields as Partial<Item>).source?.copy?.file;
  return name === undefined ? undefined : posix.join(posix.dirname(item), name.normalize('NFC'));
}

/** Holds the kept copy of an original against the digest its item tells. A copy that is not there is worth a look only: large ones lie elsewhere. */
export function checkCopy({ root, file, fields, parsed }: ItemWithCopy): {
  readonly file: string | undefined;
  readonly problems: readonly Problem[];
} {
  const path = copyBeside(file, fields);
  if (path === undefined) return { file: undefined, problems: [] };
  const name = fields.source.copy?.file ?? '';
  const told = fields.source.copy?.sha256;
  const placed = (key: string, problem: Omit<Problem, 'file' | 'line'>) => ({
    file: path,
    problems: [{ ...problem, file, line: lineOfPath(parsed, ['source', 'copy', key]) }],
  });
  if (/[/\\]/.test(name) || name.startsWith('.')) {
    const what = `Bản lưu «${name}» không phải tên một tệp nằm cạnh tin.`;
    const fix = 'Chỉ ghi tên tệp; bản lưu ở nơi khác thì ghi nơi ấy ở «keptAt».';
    return { ...placed('file', { rule: 'ban-luu', what, fix }), file: undefined };
  }
  const read = readBytes(root, path, MAX_PICTURE_BYTES);
  if (read.problem !== undefined) {
    if (!read.missing) return { file: path, problems: [read.problem] };
    const what = `Không thấy bản lưu «${name}» cạnh tin nên chưa so được.`;
    const fix = 'Chép tệp vào cạnh tin; bản lưu ở nơi khác thì ghi nơi ấy ở «keptAt», bỏ «file».';
    return placed('file', { rule: 'ban-luu', severity: 'note', what, fix });
  }
  const digest = sha256(read.bytes);
  if (told === undefined) {
    const what = `Bản lưu «${name}» chưa có mã SHA-256 để về sau so lại.`;
    return placed('file', {
      rule: 'ban-luu',
      severity: 'note',
      what,
      fix: `Thêm vào «copy» dòng «sha256: ${digest}».`,
    });
  }
  if (told === digest) return { file: path, problems: [] };
  const what = `Bản lưu «${name}» không còn đúng tệp đã ghi: mã SHA-256 nay là ${digest}.`;
  const fix = 'Tìm lại tệp đúng; nếu cố ý thay tệp thì ghi mã mới và ngày lấy mới.';
  return placed('sha256', { rule: 'ban-luu', what, fix });
}
