import { z } from 'zod';
import { heldTextSchema, milestoneSchema } from './document-life.ts';
import {
  addressedSchema,
  dateSchema,
  idSchema,
  lineSchema,
  textSchema,
  urlSchema,
  wholeNumberSchema,
  yearSchema,
} from './fields.ts';
import { attachmentSchema } from './kept-file.ts';
import { reviewSchema } from './review.ts';
import { targetSchema } from './target.ts';

/** The effect statuses of the national legal database (vbpl.vn). */
export const DOCUMENT_STATUSES = [
  'còn hiệu lực',
  'hết hiệu lực một phần',
  'hết hiệu lực toàn bộ',
  'chưa có hiệu lực',
  'ngưng hiệu lực',
  'chưa rõ',
] as const;

/** Directed relations between documents in the words of the national legal database, each with the words seen from the other end. */
export const RELATION_INVERSES = {
  'hướng dẫn áp dụng': 'được hướng dẫn áp dụng',
  'quy định chi tiết, hướng dẫn thi hành': 'được quy định chi tiết, hướng dẫn thi hành',
  'hợp nhất': 'được hợp nhất',
  'sửa đổi, bổ sung': 'được sửa đổi, bổ sung',
  'đính chính': 'được đính chính',
  'thay thế': 'được thay thế',
  'bãi bỏ': 'bị bãi bỏ',
  'dẫn chiếu': 'được dẫn chiếu',
  'áp dụng': 'được áp dụng',
  'giải thích': 'được giải thích',
  'đình chỉ thi hành': 'bị đình chỉ thi hành',
  'tạm ngưng hiệu lực': 'bị tạm ngưng hiệu lực',
  'công bố': 'được công bố',
  'căn cứ': 'là căn cứ của',
  'thực hiện': 'được thực hiện bởi',
  'cụ thể hóa': 'được cụ thể hóa bởi',
} as const;

/** The forward name of a relation. */
export type RelationKind = keyof typeof RELATION_INVERSES;

const relationKinds = Object.keys(RELATION_INVERSES) as [RelationKind, ...RelationKind[]];

const statusSchema = z
  .strictObject({
    state: z.enum(DOCUMENT_STATUSES).describe('Tình trạng hiệu lực.'),
    source: lineSchema.describe('Nơi đã tra tình trạng hiệu lực.'),
    checked: dateSchema.describe('Ngày tra.'),
  })
  .describe('Tình trạng hiệu lực, kèm nguồn và ngày tra; không có thì là «chưa rõ».');

const plenumSchema = z
  .strictObject({
    session: wholeNumberSchema.describe('Hội nghị Trung ương lần thứ mấy.'),
    term: lineSchema.describe('Khóa Đảng, bằng chữ số La Mã: XI, XII.'),
  })
  .describe('Hội nghị Trung ương đã ban hành văn bản.');

/** The front matter of one legal or party document (`van-ban/<id>.md`). A field no source states is left out: unknown stays unknown. */
export const documentSchema = z.strictObject({
  type: addressedSchema.describe('Loại văn bản: Nghị quyết, Chỉ thị, Kế hoạch, Chương trình…'),
  number: addressedSchema.optional().describe('Số, ký hiệu đầy đủ: 02-NQ/TU, 114/KH-UBND.'),
  serial: lineSchema.optional().describe('Số, khi nguồn không nêu ký hiệu: 166.'),
  title: lineSchema.optional().describe('Trích yếu nội dung.'),
  system: z.enum(['Đảng', 'Nhà nước']).optional().describe('Văn bản của Đảng hay của Nhà nước.'),
  issuer: lineSchema.optional().describe('Tên cơ quan ban hành.'),
  issuerId: idSchema.optional().describe('Mã cơ quan ban hành trong «co-quan/».'),
  date: dateSchema.optional().describe('Ngày ban hành.'),
  year: yearSchema.optional().describe('Năm ban hành, khi chỉ biết năm.'),
  term: lineSchema.optional().describe('Khóa hoặc nhiệm kỳ: XI, XII, 2015–2020.'),
  plenum: plenumSchema.optional(),
  place: idSchema.optional().describe('Mã địa phương của cơ quan ban hành.'),
  topics: z.array(idSchema).optional().describe('Mã các chủ đề.'),
  aliases: z.array(lineSchema).optional().describe('Tên gọi khác thường gặp.'),
  status: statusSchema.optional(),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(relationKinds).describe('Quan hệ, nhìn từ văn bản này.'),
        target: idSchema.describe('Mã văn bản kia.'),
        note: lineSchema.optional().describe('Nguồn nào nêu quan hệ này.'),
      }),
    )
    .optional()
    .describe('Quan hệ với văn bản khác.'),
  targets: z
    .array(targetSchema)
    .optional()
    .describe('Các mục tiêu có số đo mà văn bản đặt ra, để đối chiếu với số liệu của các tin.'),
  milestones: z
    .array(milestoneSchema)
    .optional()
    .describe('Các mốc trong đời văn bản: có hiệu lực, sơ kết, tổng kết, hết hiệu lực.'),
  text: heldTextSchema.optional(),
  url: urlSchema.optional().describe('Địa chỉ bản chính thức, nếu biết.'),
  files: z
    .array(attachmentSchema)
    .optional()
    .describe('Các tệp của văn bản: bản PDF, Word, bản quét, gói trang web.'),
  sources: z.array(textSchema).optional().describe('Nguồn của từng điều ghi ở đây.'),
  note: textSchema.optional().describe('Điều người đọc cần biết, ví dụ chỗ nguồn ghi khác nhau.'),
  reviewed: reviewSchema.optional(),
});

/** One document as an editor writes it. */
export type LegalDocument = z.infer<typeof documentSchema>;
