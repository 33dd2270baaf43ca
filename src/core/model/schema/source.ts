import { z } from 'zod';
import {
  dateSchema,
  digestSchema,
  flagSchema,
  lineSchema,
  textSchema,
  urlSchema,
} from './fields.ts';

const copySchema = z
  .strictObject({
    file: lineSchema.optional().describe('Tên tệp của bản lưu, nằm cạnh tin.'),
    keptAt: lineSchema
      .optional()
      .describe('Nơi giữ bản lưu, khi không nằm cạnh tin: kho lưu trữ, ổ đĩa, số hồ sơ.'),
    what: lineSchema.describe('Bản lưu là gì: trang HTML, bản PDF, ảnh chụp màn hình, bản quét.'),
    fetched: dateSchema.describe('Ngày lấy bản lưu.'),
    sha256: digestSchema
      .optional()
      .describe('Mã SHA-256 của tệp, 64 chữ số thập lục phân; tệp nằm cạnh tin thì kho tự so.'),
    public: flagSchema
      .optional()
      .describe('Có được cho người đọc xem bản lưu không: true là được; không ghi là không.'),
  })
  .refine(({ file, keptAt }) => file !== undefined || keptAt !== undefined, {
    params: { rule: 'ban-luu-o-dau' },
  })
  .describe('Bản lưu của bài gốc, để so lại khi bài gốc không còn.');

/** Where an item's facts come from. */
export const sourceSchema = z
  .strictObject({
    name: lineSchema.describe('Cơ quan, tờ báo hoặc cổng thông tin đã đăng bài gốc.'),
    url: urlSchema.optional().describe('Địa chỉ của bài gốc, nếu biết.'),
    date: dateSchema.optional().describe('Ngày giờ ghi ở bài gốc, nếu khác với ngày của tin.'),
    fetched: dateSchema.optional().describe('Ngày mở bài gốc ở địa chỉ ấy.'),
    title: lineSchema.optional().describe('Tên bài gốc, đúng từng chữ.'),
    note: textSchema.optional().describe('Điều người đọc cần biết về nguồn.'),
    copy: copySchema.optional(),
  })
  .describe('Nguồn của tin: nơi nêu các sự kiện và số liệu.');
