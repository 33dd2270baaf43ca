import { z } from 'zod';
import { dateSchema, digestSchema, flagSchema, lineSchema } from './fields.ts';

/** The kinds of files that readers may be given: none of them is run or framed by a page. */
export type FileKind = 'PDF' | 'Word' | 'ảnh' | 'WACZ';

/** What is told of every file that is kept: where it lies, what it is, when it was taken, its digest, and whether readers may have it. */
const KEPT_FILE = {
  file: lineSchema.optional().describe('Tên tệp, nằm cạnh tin hay văn bản.'),
  keptAt: lineSchema
    .optional()
    .describe('Nơi giữ tệp, khi không nằm cạnh: kho lưu trữ, ổ đĩa, số hồ sơ.'),
  what: lineSchema.describe('Tệp là gì: trang HTML, bản PDF, ảnh chụp màn hình, bản quét.'),
  fetched: dateSchema.describe('Ngày lấy tệp.'),
  sha256: digestSchema
    .optional()
    .describe('Mã SHA-256 của tệp, 64 chữ số thập lục phân; tệp nằm cạnh thì kho tự so.'),
  public: flagSchema
    .optional()
    .describe('Có được cho người đọc lấy tệp không: true là được; không ghi là không.'),
};

/** The kept copy of an item's original. */
export const copySchema = z
  .strictObject(KEPT_FILE)
  .refine(isSomewhere, { params: { rule: 'ban-luu-o-dau' } })
  .describe('Bản lưu của bài gốc, để so lại khi bài gốc không còn.');

/** A file that belongs to a record: its text as issued, a scan, a web archive. */
export const attachmentSchema = z
  .strictObject({
    ...KEPT_FILE,
    from: lineSchema.optional().describe('Lấy từ đâu: địa chỉ tải, hoặc nơi đã đưa tệp.'),
  })
  .refine(isSomewhere, { params: { rule: 'ban-luu-o-dau' } })
  .describe('Một tệp đính kèm: PDF, Word (.docx), ảnh hoặc gói trang web (.wacz).');

/** A kept copy or an attachment as an editor writes it. */
export type KeptFile = z.infer<typeof attachmentSchema>;

function isSomewhere({ file, keptAt }: { file?: string | undefined; keptAt?: string | undefined }) {
  return file !== undefined || keptAt !== undefined;
}
