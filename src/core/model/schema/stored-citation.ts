import { z } from 'zod';

/** One citation of an item after resolving, as small as a store of 100,000 items needs it; offsets in UTF-16 units of the lead or the Markdown body. */
export const storedCitationSchema = z.object({
  part: z.enum(['lead', 'body']).describe('Which text of the item holds it.'),
  words: z.string().describe('The words that cite.'),
  start: z.number().describe('Where the words that are linked begin.'),
  end: z.number().describe('Where they end, exclusive.'),
  sentence: z.tuple([z.number(), z.number()]).readonly().describe('The sentence around it.'),
  status: z.enum(['held', 'known', 'ambiguous', 'unresolved']).describe('What resolving gave.'),
  documents: z.array(z.string()).readonly().describe('The document held, or every candidate.'),
  key: z.string().optional().describe('The full number, where it is known: 57-NQ/TW.'),
});

/** One citation of an item after resolving. */
export type StoredCitation = z.infer<typeof storedCitationSchema>;
