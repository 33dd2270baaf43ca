/** The languages that pages are written in; the first is that of the archive itself. */
export const LANGUAGES = ['vi', 'en'] as const;

/** A language that pages are written in. */
export type Language = (typeof LANGUAGES)[number];
