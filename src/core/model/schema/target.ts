import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, numberSchema } from './fields.ts';

/** One target that a document sets: what is to be measured, the value, its unit and by when. */
export const targetSchema = z
  .strictObject({
    indicator: lineSchema.describe('Chỉ tiêu được đặt ra, gọi như ở số liệu của các tin.'),
    indicatorId: idSchema
      .optional()
      .describe('Mã chỉ tiêu trong «chi-tieu/», khi mục tiêu thuộc một chỉ tiêu đã đăng ký.'),
    value: numberSchema.describe('Giá trị phải đạt, viết bằng số: 3590 hoặc 17,64.'),
    unit: lineSchema.describe('Đơn vị: văn bằng, %, tỷ đồng…'),
    bound: z
      .enum(['ít nhất', 'tối đa'])
      .optional()
      .describe('Giá trị là mức phải đạt ít nhất (không ghi là vậy) hay mức không được vượt quá.'),
    by: dateSchema.optional().describe('Đến khi nào: 2030, 2025-12.'),
    place: idSchema.optional().describe('Mã địa phương, khi khác địa phương của văn bản.'),
    division: lineSchema
      .optional()
      .describe('Điều, mục đặt ra mục tiêu, theo địa chỉ trên trang: dieu-5-khoan-2, muc-iii-2.'),
    as: lineSchema.optional().describe('Lời của văn bản, chép nguyên.'),
  })
  .describe('Một mục tiêu có số đo.');

/** One target of a document. */
export type Target = z.infer<typeof targetSchema>;
