import { writeRecord } from '#import/draft/write-record.ts';
import type { Draft } from './draft.ts';
import { withoutBlanks } from './values.ts';

/** The file of a draft as the archive keeps it, without what was left empty on the form. */
export function writeDraft({ values, body }: Pick<Draft, 'values' | 'body'>): string {
  const kept = withoutBlanks(values);
  return writeRecord({ fields: typeof kept === 'object' ? { ...kept } : {}, body });
}
