import type { Archive } from '#core/model/archive/archive.ts';
import type { Locale } from './locale.ts';

/** An archive as the readers of one language see it: the same records, and how the pages around them speak. */
export interface Edition extends Archive {
  readonly locale: Locale;
}

/** The edition of an archive in a language; made once for a build, so that what is counted for it is counted once. */
export function makeEdition(archive: Archive, locale: Locale): Edition {
  return { ...archive, locale };
}
