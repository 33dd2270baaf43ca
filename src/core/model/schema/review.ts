import { z } from 'zod';
import { dateSchema, lineSchema } from './fields.ts';

/** The last time somebody held a record against its sources: the day, and the role of whoever did. */
export const reviewSchema = z
  .strictObject({
    date: dateSchema.describe('Ngày đối chiếu.'),
    by: lineSchema.describe('Vai trò của người đối chiếu: biên tập viên, trưởng ban biên tập…'),
  })
  .describe('Lần đối chiếu với nguồn gần nhất.');

/** A review as an editor writes it. */
export type Review = z.infer<typeof reviewSchema>;
