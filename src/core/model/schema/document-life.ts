import { z } from 'zod';
import { dateSchema, idSchema, lineSchema } from './fields.ts';

/** What may happen to a document beside its issue and what other documents do to it. */
const MILESTONES = ['thông qua', 'có hiệu lực', 'sơ kết', 'tổng kết', 'hết hiệu lực'] as const;

/** One moment of a document's life that a source states. */
export const milestoneSchema = z
  .strictObject({
    what: z.enum(MILESTONES).describe('Việc gì: có hiệu lực, sơ kết, tổng kết, hết hiệu lực…'),
    date: dateSchema.describe('Khi nào: ngày, tháng hoặc năm, đúng như nguồn nêu.'),
    source: lineSchema.describe('Nguồn nào nêu việc ấy.'),
    item: lineSchema
      .optional()
      .describe('Tin của kho nói về việc ấy: năm và tên tệp, ví dụ 2021/tong-ket-5-nam.'),
    document: idSchema.optional().describe('Mã văn bản của việc ấy, ví dụ báo cáo tổng kết.'),
  })
  .describe('Một mốc trong đời văn bản mà nguồn nêu.');

/** A milestone as an editor writes it. */
export type Milestone = z.infer<typeof milestoneSchema>;

/** Which text the body of a record holds. */
export const heldTextSchema = z
  .strictObject({
    kind: z
      .enum(['toàn văn', 'tóm tắt'])
      .describe('Phần bài là toàn văn hay tóm tắt bằng lời của kho.'),
    amendedBy: idSchema
      .optional()
      .describe('Mã văn bản sửa đổi mà phần bài đã theo; không ghi là theo bản ban hành.'),
  })
  .describe('Phần bài giữ bản nào của văn bản.');

/** The days from which and until which a document is in force, as far as its milestones say. */
export function forceOf(milestones: readonly Milestone[] = []): {
  readonly from: string | undefined;
  readonly until: string | undefined;
} {
  const dayOf = (wanted: Milestone['what']) => milestones.find(({ what }) => what === wanted)?.date;
  return { from: dayOf('có hiệu lực'), until: dayOf('hết hiệu lực') };
}

/** Whether a record holds the whole text of its document. */
export function isFullText({ kind }: z.infer<typeof heldTextSchema>): boolean {
  return kind === 'toàn văn';
}
