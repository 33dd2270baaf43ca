import type { Reference } from '#exports/citing/reference.ts';
import {
  type REFERENCE_FILES,
  REFERENCE_FORMATS,
  referenceFile,
} from '#exports/citing/reference-files.ts';
import { styleReference } from '#exports/styles/format-reference.ts';
import type { NewFile } from '../kept/new-file.ts';

/** References as files beside a page, in every form, a few at a time in memory; none where there is nothing to refer to. */
export function listReferenceFiles(
  address: string,
  of: keyof typeof REFERENCE_FILES,
  references: readonly Reference[],
): readonly NewFile[] {
  if (references.length === 0) return [];
  const styled = references.map(styleReference);
  return REFERENCE_FORMATS.map((form) => ({
    path: `${address.slice(1)}${referenceFile(of, form)}`,
    text: form.format(styled),
  }));
}
