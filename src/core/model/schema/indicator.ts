import { z } from 'zod';
import { idSchema, lineSchema, textSchema } from './fields.ts';

/** What the values of an indicator count: what happened in a period, what stands at a moment, or everything since a day. */
export const TIME_KINDS = ['trong kỳ', 'tại thời điểm', 'lũy kế'] as const;

/** One indicator (`chi-tieu/<id>.yaml`): what several figures measure in one unit and one kind of time, so that they may be compared. */
export const indicatorSchema = z.strictObject({
  name: lineSchema.describe('Tên chỉ tiêu.'),
  aliases: z.array(lineSchema).optional().describe('Cách gọi khác trong các nguồn.'),
  unit: lineSchema.describe('Đơn vị: văn bằng, %, tỷ đồng…'),
  time: z
    .enum(TIME_KINDS)
    .describe(
      'Kiểu thời gian: trong kỳ (riêng một năm, một giai đoạn), tại thời điểm (hiện có đến ngày ấy), lũy kế (tất cả từ trước đến ngày ấy).',
    ),
  counts: textSchema.optional().describe('Đếm hoặc đo những gì, theo lời các nguồn.'),
  broader: idSchema.optional().describe('Mã chỉ tiêu rộng hơn.'),
  source: textSchema.optional().describe('Nguồn của định nghĩa.'),
  note: textSchema.optional().describe('Điều cần biết khi so sánh các số liệu.'),
});

/** One indicator as registered. */
export type Indicator = z.infer<typeof indicatorSchema>;
