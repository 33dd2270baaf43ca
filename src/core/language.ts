/** The languages that pages are written in; the first is that of the archive itself. */
export const LANGUAGES = ['vi', 'en'] as const;

/** The language that the archive itself is written in, whatever page it stands on. */
export const CONTENT_LANGUAGE = 'vi';

/** A language that pages are written in. */
export type Language = (typeof LANGUAGES)[number];
