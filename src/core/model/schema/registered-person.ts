import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, textSchema } from './fields.ts';
import { registerSourceSchema } from './register-source.ts';

const officeSchema = z
  .strictObject({
    role: lineSchema.describe('Chức vụ, đúng như nguồn ghi.'),
    organisation: idSchema.optional().describe('Mã cơ quan nơi giữ chức vụ.'),
    from: dateSchema.optional().describe('Giữ chức vụ từ khi nào, khi nguồn nêu.'),
    to: dateSchema.optional().describe('Giữ chức vụ đến hết ngày nào, khi nguồn nêu.'),
    sources: z.array(registerSourceSchema).min(1).describe('Những nguồn nêu chức vụ này.'),
    note: lineSchema.optional().describe('Điều cần biết về chức vụ này.'),
  })
  .describe('Một chức vụ; các chức vụ có thể giữ cùng lúc.');

/** One person who recurs in items (`nguoi/<id>.yaml`): an item is joined to them by the id that an editor writes, never by a name. */
export const registeredPersonSchema = z.strictObject({
  name: lineSchema.describe('Họ và tên, không kèm học hàm, chức danh.'),
  aliases: z.array(lineSchema).optional().describe('Cách viết tên khác trong các nguồn.'),
  offices: z
    .array(officeSchema)
    .optional()
    .describe('Các chức vụ qua thời gian, mỗi chức vụ kèm nguồn.'),
  note: textSchema.optional().describe('Điều cần biết, ví dụ người khác trùng tên.'),
});

/** One person as registered. */
export type RegisteredPerson = z.infer<typeof registeredPersonSchema>;

/** One office of a registered person. */
export type Office = NonNullable<RegisteredPerson['offices']>[number];
