import { z } from 'zod';
import {
  idSchema,
  liftablePeriodSchema,
  lineSchema,
  numberSchema,
  periodSchema,
} from './fields.ts';

/** The qualifier of a value that is planned, not reached. */
const PLANNED = 'dự kiến';

/** What a figure is that has not been reached: aimed at, planned or foretold. */
const AIMS = ['mục tiêu', 'kế hoạch', 'dự báo'] as const;

const figureFields = {
  indicator: lineSchema.describe('Chỉ tiêu được đo.'),
  indicatorId: idSchema
    .optional()
    .describe('Mã chỉ tiêu trong «chi-tieu/», khi số liệu thuộc một chỉ tiêu đã đăng ký.'),
  value: numberSchema.describe(
    'Giá trị, viết bằng số: 3590 hoặc 17,64; giữ đúng như nguồn: 28,70.',
  ),
  unit: lineSchema.describe('Đơn vị: văn bằng, %, tỷ đồng…'),
  qualifier: z
    .enum(['hơn', 'trên', 'khoảng', 'gần', 'ít nhất', 'tối đa', PLANNED])
    .optional()
    .describe('Từ chỉ mức chính xác mà nguồn dùng.'),
  status: z
    .enum(['kết quả', ...AIMS])
    .optional()
    .describe('Số liệu là kết quả đã đạt hay điều nhắm tới; không ghi là kết quả.'),
  comparedWith: lineSchema
    .optional()
    .describe('So với cái gì: cùng kỳ năm 2023, mục tiêu của nghị quyết…'),
  upper: numberSchema.optional().describe('Cận trên, khi nguồn nêu một khoảng như 12–13%.'),
  period: liftablePeriodSchema
    .optional()
    .describe(
      'Thời gian số liệu nói tới: 2024, 2015/2020, ../2019-07; «không» là bỏ điều ghi chung.',
    ),
  place: idSchema
    .optional()
    .describe('Mã địa phương số liệu nói tới; «không» là bỏ điều ghi chung.'),
  organisation: idSchema
    .optional()
    .describe('Mã cơ quan số liệu nói tới; «không» là bỏ điều ghi chung.'),
};

const noteField = lineSchema
  .optional()
  .describe('Điều cần biết: so với mục tiêu nào, tính ra sao.');

/** One figure as it stands in the list of an item or in a row of its table. */
export const statisticSchema = z
  .strictObject({
    ...figureFields,
    group: lineSchema.optional().describe('Nhóm của số liệu trong bảng, ví dụ tên mục.'),
    note: noteField,
  })
  .describe('Một số liệu.');

const groupedStatisticSchema = z
  .strictObject({ ...figureFields, note: noteField })
  .describe('Một số liệu của nhóm.');

/** What all figures of an item have in common where a figure or its group says nothing else. */
export const statisticDefaultsSchema = z
  .strictObject({
    period: periodSchema.optional().describe('Thời gian chung: 2024, 2015/2020.'),
    place: idSchema.optional().describe('Mã địa phương chung.'),
    organisation: idSchema.optional().describe('Mã cơ quan chung.'),
  })
  .describe('Điều ghi chung cho mọi số liệu của tin, khỏi ghi lại ở từng số liệu.');

/** The figures under one heading, with what they have in common. */
export const statisticGroupSchema = z
  .strictObject({
    name: lineSchema.describe('Tên nhóm, ví dụ tên mục của bài.'),
    period: figureFields.period.describe('Thời gian chung của nhóm; «không» là bỏ điều ghi chung.'),
    place: figureFields.place.describe(
      'Mã địa phương chung của nhóm; «không» là bỏ điều ghi chung.',
    ),
    organisation: figureFields.organisation.describe(
      'Mã cơ quan chung của nhóm; «không» là bỏ điều ghi chung.',
    ),
    statistics: z.array(groupedStatisticSchema).describe('Các số liệu của nhóm.'),
  })
  .describe('Một nhóm số liệu.');

/** One figure of an item: indicator, value, unit, period and place. */
export type Statistic = z.infer<typeof statisticSchema>;

/** What figures have in common. */
export type StatisticDefaults = z.infer<typeof statisticDefaultsSchema>;

/** What a figure is that has not been reached: «mục tiêu», «kế hoạch», «dự báo», «dự kiến»; `undefined` for a result. */
export function aimOf({
  status,
  qualifier,
}: Pick<Statistic, 'status' | 'qualifier'>): string | undefined {
  return AIMS.find((aim) => aim === status) ?? (qualifier === PLANNED ? PLANNED : undefined);
}
