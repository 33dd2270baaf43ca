/** The forms of a feed (Atom, RFC 4287; JSON Feed 1.1): the name of its file beside the page it follows, and its media type. */
export const FEED_FORMATS = [
  { form: 'atom', file: 'tin-moi.atom.xml', mediaType: 'application/atom+xml' },
  { form: 'json', file: 'tin-moi.json', mediaType: 'application/feed+json' },
] as const;

/** A form of a feed. */
export type FeedForm = (typeof FEED_FORMATS)[number]['form'];
