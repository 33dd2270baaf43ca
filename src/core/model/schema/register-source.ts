import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, urlSchema } from './fields.ts';

/** One source of what a register says: an item of the archive, a document of it, or another source by name. */
export const registerSourceSchema = z
  .strictObject({
    item: lineSchema
      .optional()
      .describe('Tin của kho nêu điều này, theo địa chỉ của tin: 2021/ten-tin.'),
    document: idSchema.optional().describe('Văn bản của kho nêu điều này: mã trong «van-ban/».'),
    name: lineSchema.optional().describe('Nguồn khác: cơ quan, tờ báo, văn bản.'),
    url: urlSchema.optional().describe('Địa chỉ của nguồn khác, nếu biết.'),
    date: dateSchema.optional().describe('Ngày của nguồn khác.'),
    states: lineSchema.optional().describe('Điều nguồn này nêu.'),
  })
  .refine(
    ({ item, document, name }) =>
      [item, document, name].filter((one) => one !== undefined).length === 1,
    { params: { rule: 'mot-nguon' } },
  )
  .describe('Một nguồn: tin của kho, văn bản của kho, hoặc nguồn khác.');

/** A source as an editor writes it. */
export type RegisterSource = z.infer<typeof registerSourceSchema>;
