/** The record of a build, at the root of a built site: what it was built from, and the digest of every file. */
export const BUILD_RECORD = 'ban-dung.json';

/** The folder of the search index in a built site. */
export const SEARCH_FOLDER = 'tim';
