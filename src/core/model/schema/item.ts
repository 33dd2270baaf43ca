import { z } from 'zod';
import {
  dateSchema,
  flagSchema,
  idSchema,
  lineSchema,
  periodSchema,
  textSchema,
} from './fields.ts';
import { reviewSchema } from './review.ts';
import { sourceSchema } from './source.ts';
import { statisticDefaultsSchema, statisticGroupSchema, statisticSchema } from './statistic.ts';

const eventSchema = z
  .strictObject({
    name: lineSchema.describe('Tên sự kiện.'),
    date: periodSchema.optional().describe('Ngày diễn ra.'),
    venue: lineSchema.optional().describe('Địa điểm cụ thể, ví dụ hội trường.'),
    place: idSchema.optional().describe('Mã địa phương nơi diễn ra.'),
    organiser: idSchema.optional().describe('Mã cơ quan tổ chức.'),
    chairs: z.array(lineSchema).optional().describe('Người chủ trì, đúng tên ghi ở «people».'),
    speakers: z.array(lineSchema).optional().describe('Người phát biểu, đúng tên ghi ở «people».'),
    attendees: z.array(lineSchema).optional().describe('Thành phần tham dự không nêu tên riêng.'),
  })
  .describe('Sự kiện mà tin thuật lại.');

const personSchema = z
  .strictObject({
    name: lineSchema.describe('Họ và tên, không kèm học hàm, chức danh.'),
    title: lineSchema.optional().describe('Học hàm, học vị hoặc danh xưng đứng trước tên.'),
    roles: z.array(lineSchema).optional().describe('Các chức vụ nêu trong nguồn.'),
    organisation: idSchema.optional().describe('Mã cơ quan nơi công tác.'),
    personId: idSchema
      .optional()
      .describe(
        'Mã của người này trong «nguoi/», khi chắc là một người; kho không tự nối theo tên.',
      ),
    note: lineSchema.optional().describe('Việc người này làm trong tin.'),
  })
  .describe('Một người có tên trong tin.');

const citedDocumentSchema = z
  .strictObject({
    id: idSchema.describe('Mã văn bản trong «van-ban/».'),
    as: lineSchema.optional().describe('Cách nguồn gọi văn bản, đúng từng chữ.'),
    issuer: lineSchema.optional().describe('Cơ quan ban hành theo lời nguồn, khi nguồn ghi khác.'),
    note: lineSchema.optional().describe('Điều cần biết về lần viện dẫn này.'),
  })
  .describe('Một văn bản được viện dẫn.');

const pictureSchema = z
  .strictObject({
    caption: lineSchema.describe('Nội dung ảnh theo chú thích của nguồn.'),
    credit: lineSchema.optional().describe('Người chụp hoặc đơn vị cung cấp ảnh.'),
  })
  .describe('Một ảnh của bài gốc mà kho không giữ.');

const imageSchema = z
  .strictObject({
    src: lineSchema.describe('Tên tệp ảnh nằm cạnh tin.'),
    alt: lineSchema.describe('Mô tả ảnh cho người không nhìn thấy.'),
    caption: lineSchema.optional().describe('Chú thích hiện dưới ảnh.'),
    credit: lineSchema.optional().describe('Người chụp hoặc đơn vị cung cấp ảnh.'),
  })
  .describe('Một ảnh kho giữ.');

const correctionSchema = z
  .strictObject({
    date: dateSchema.describe('Ngày sửa.'),
    what: textSchema.describe('Đã sửa điều gì: ghi trước là gì, nay là gì.'),
    why: textSchema.optional().describe('Vì sao phải sửa.'),
  })
  .describe('Một lần đính chính.');

/** The front matter of one news item (`tin/<year>/<slug>.md`). */
export const itemSchema = z.strictObject({
  title: lineSchema.describe('Tiêu đề của tin.'),
  date: dateSchema.describe('Ngày đăng hoặc ngày của tin, theo EDTF: 2016-08-01, 2024-10~, 2024.'),
  source: sourceSchema,
  kicker: lineSchema.optional().describe('Dòng chữ nhỏ đứng trên tiêu đề.'),
  lead: textSchema.optional().describe('Đoạn mở đầu tóm tắt tin.'),
  dateNote: lineSchema.optional().describe('Vì sao ghi ngày như vậy, khi nguồn không ghi rõ.'),
  byline: lineSchema.optional().describe('Tác giả bài gốc, đúng như nguồn ghi.'),
  event: eventSchema.optional(),
  people: z.array(personSchema).optional().describe('Những người có tên trong tin.'),
  organisations: z.array(idSchema).optional().describe('Mã các cơ quan, tổ chức.'),
  places: z.array(idSchema).optional().describe('Mã các địa phương.'),
  topics: z.array(idSchema).optional().describe('Mã các chủ đề.'),
  documents: z.array(citedDocumentSchema).optional().describe('Các văn bản được viện dẫn.'),
  settle: z
    .record(lineSchema, idSchema)
    .optional()
    .describe('Chỗ viện dẫn mơ hồ do người biên tập quyết: «Nghị quyết 03»: 03-nq-cp-2025.'),
  statisticDefaults: statisticDefaultsSchema.optional(),
  statistics: z.array(statisticSchema).optional().describe('Mọi số liệu của tin.'),
  statisticGroups: z
    .array(statisticGroupSchema)
    .optional()
    .describe('Số liệu viết theo nhóm, điều chung ghi một lần ở nhóm.'),
  pictures: z.array(pictureSchema).optional().describe('Ảnh của bài gốc, ghi lại bằng lời.'),
  images: z.array(imageSchema).optional().describe('Ảnh kho giữ, nằm cạnh tin.'),
  corrections: z
    .array(correctionSchema)
    .optional()
    .describe('Các lần đính chính, sau khi tin đã đăng.'),
  reviewed: reviewSchema.optional(),
  draft: flagSchema.optional().describe('Bản nháp: true là chưa đưa tin lên trang.'),
});

/** One news item as an editor writes it. */
export type Item = z.infer<typeof itemSchema>;

/** Whether an item waits: it is read and checked, and published nowhere. */
export function isDraft({ draft }: Pick<Item, 'draft'>): boolean {
  return draft === 'true';
}

/** One person an item names. */
export type Person = z.infer<typeof personSchema>;
