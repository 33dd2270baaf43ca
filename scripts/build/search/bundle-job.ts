import type { SearchDocument } from '#search/search-document.ts';

/** What one indexing process is told on its standard input. */
export interface BundleJob {
  readonly kind: 'full' | 'light';
  readonly root: string;
  readonly folder: string;
  readonly documents: readonly SearchDocument[];
}
