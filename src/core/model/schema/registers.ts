import { z } from 'zod';
import { LANGUAGES } from '#core/language.ts';
import {
  dateSchema,
  idSchema,
  lineSchema,
  publicUrlSchema,
  repositorySchema,
  textSchema,
  urlSchema,
  wholeNumberSchema,
} from './fields.ts';
import { registerSourceSchema } from './register-source.ts';
import { reviewSchema } from './review.ts';

const validity = {
  validFrom: dateSchema.optional().describe('Từ ngày, tháng hoặc năm nào.'),
  validTo: dateSchema.optional().describe('Đến hết ngày, tháng hoặc năm nào.'),
};

const evidence = {
  sources: z
    .array(registerSourceSchema)
    .optional()
    .describe('Nguồn của từng điều ghi ở đây: tên gọi, ngày, cơ quan hay địa phương trước và sau.'),
  reviewed: reviewSchema.optional(),
};

/** One organisation (`co-quan/<id>.yaml`). */
export const organisationSchema = z.strictObject({
  name: lineSchema.describe('Tên đầy đủ.'),
  shortName: lineSchema.optional().describe('Tên viết tắt.'),
  aliases: z.array(lineSchema).optional().describe('Cách gọi khác.'),
  kind: lineSchema.optional().describe('Loại tổ chức: cơ quan đảng, sở, trường đại học…'),
  parent: idSchema.optional().describe('Mã cơ quan cấp trên.'),
  place: idSchema.optional().describe('Mã địa phương.'),
  successor: idSchema.optional().describe('Mã cơ quan kế thừa.'),
  ...validity,
  note: textSchema.optional().describe('Ghi chú.'),
  ...evidence,
});

/** The levels of places, the widest first. */
export const PLACE_LEVELS = [
  'quốc gia',
  'vùng',
  'thành phố trực thuộc trung ương',
  'tỉnh',
  'cấp huyện',
  'cấp xã',
] as const;

/** One place with its validity (`dia-phuong/<id>.yaml`): an item keeps the name of its time, the register links old to new. */
export const placeSchema = z.strictObject({
  name: lineSchema.describe('Tên đầy đủ: Thành phố Cần Thơ.'),
  shortName: lineSchema.optional().describe('Tên viết tắt hoặc tên gọn: Cần Thơ.'),
  aliases: z.array(lineSchema).optional().describe('Cách gọi khác.'),
  level: z.enum(PLACE_LEVELS).optional().describe('Cấp hành chính.'),
  parent: idSchema.optional().describe('Mã địa phương cấp trên.'),
  mergedInto: idSchema.optional().describe('Mã địa phương mới sau khi sáp nhập.'),
  ...validity,
  note: textSchema.optional().describe('Ghi chú.'),
  ...evidence,
});

/** One topic (`chu-de/<id>.yaml`). */
export const topicSchema = z.strictObject({
  name: lineSchema.describe('Tên chủ đề.'),
  aliases: z.array(lineSchema).optional().describe('Từ đồng nghĩa, chữ viết tắt.'),
  broader: idSchema.optional().describe('Mã chủ đề rộng hơn.'),
  description: textSchema.optional().describe('Chủ đề gồm những gì.'),
});

const englishNamesSchema = z
  .strictObject({
    name: lineSchema.describe('Tên kho bằng tiếng Anh.'),
    shortName: lineSchema.optional().describe('Tên gọn bằng tiếng Anh.'),
    description: textSchema.describe('Kho này là gì, bằng tiếng Anh.'),
    publisher: lineSchema.optional().describe('Đơn vị chịu trách nhiệm, bằng tiếng Anh.'),
  })
  .describe('Tên và lời giới thiệu cho giao diện tiếng Anh.');

/** What another organisation changes: `site.yaml` at the content root. */
export const siteSchema = z.strictObject({
  name: lineSchema.describe('Tên kho.'),
  shortName: lineSchema.optional().describe('Tên gọn cho đầu trang.'),
  description: textSchema.describe('Kho này là gì, một hai câu.'),
  publisher: lineSchema.describe('Đơn vị chịu trách nhiệm.'),
  contact: lineSchema.optional().describe('Địa chỉ liên hệ.'),
  url: publicUrlSchema.optional().describe('Địa chỉ công bố của trang, không có «/» ở cuối.'),
  licence: lineSchema.optional().describe('Giấy phép của nội dung.'),
  licenceUrl: urlSchema.optional().describe('Địa chỉ của giấy phép.'),
  repository: repositorySchema
    .optional()
    .describe(
      'Địa chỉ kho mã trên GitHub hoặc GitLab, để bàn soạn tin mở trang tạo tệp: https://github.com/co-quan/kho-tin, thêm /tree/nhánh nếu nhánh chính không phải main.',
    ),
  languages: z
    .array(z.enum(LANGUAGES))
    .optional()
    .describe('Ngôn ngữ của giao diện: không ghi là [vi]; [vi, en] dựng thêm giao diện tiếng Anh.'),
  english: englishNamesSchema.optional(),
  otherNames: z
    .array(
      z.strictObject({
        names: z
          .array(lineSchema)
          .min(2)
          .describe('Các tên cùng chỉ một điều, ví dụ: [THCS, trung học cơ sở].'),
      }),
    )
    .optional()
    .describe('Chữ viết tắt và tên gọi khác mà người tìm có thể gõ thay cho nhau.'),
});

/** The front matter of one trusted page (`trang/<slug>.mdx`). */
export const pageSchema = z.strictObject({
  title: lineSchema.describe('Tiêu đề của trang.'),
  description: textSchema.optional().describe('Mô tả ngắn cho máy tìm kiếm.'),
  order: wholeNumberSchema
    .optional()
    .describe('Thứ tự trong trình đơn; không ghi thì không vào trình đơn.'),
});

/** One organisation as registered. */
export type Organisation = z.infer<typeof organisationSchema>;
/** One place as registered. */
export type Place = z.infer<typeof placeSchema>;
/** One topic as registered. */
export type Topic = z.infer<typeof topicSchema>;
/** The settings of a whole archive. */
export type Site = z.infer<typeof siteSchema>;
/** The front matter of a trusted page. */
export type PageFrontMatter = z.infer<typeof pageSchema>;
