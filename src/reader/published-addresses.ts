/** The file of a content root that says where addresses have moved to: one `/cũ/: /mới/` a line. */
export const REDIRECTS_FILE = 'chuyen-huong.yaml';

/** The file of a content root that lists every published address, one a line; kept in git, so that none is lost unseen. */
export const ADDRESS_LIST = 'dia-chi.txt';

/** The files at the top of a content root that are read, though not as entries. */
export const ROOT_FILES: readonly string[] = ['site.yaml', ADDRESS_LIST, REDIRECTS_FILE];
