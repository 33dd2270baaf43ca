import { z } from 'zod';
import { dateSchema, lineSchema, textSchema, urlSchema } from './fields.ts';
import { copySchema } from './kept-file.ts';

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
