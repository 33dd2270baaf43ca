/** Turns the site's paths into addresses that hold wherever the archive lies: at a root, under a sub-path, in a folder without a server. */
export interface SiteAddress {
  /** The address of a path of the site such as `/tin/2019/a/`. */
  page(path: string): string;
  /** The address of the search folder, with a slash at its end. */
  readonly searchFolder: string;
}

/** Reads where the pages of a language lie from the address of their search page, which every search form names; `depth` tells how many folders below the root that is. */
export function siteAddress(searchPage: string, depth = 0): SiteAddress {
  const root = new URL('../', new URL('.', searchPage));
  const suffix = root.protocol === 'file:' ? 'index.html' : '';
  return {
    page: (path) => new URL(`.${path}${suffix}`, root).href,
    searchFolder: new URL(`${'../'.repeat(depth)}tim/`, root).href,
  };
}
