/** The version of Pagefind whose files are read and written here; it promises nothing about them to others. */
export const PAGEFIND_VERSION = '1.6.0';
