import type { ItemEntry } from './entries.ts';

/** The ids of the documents an item cites, each once: those its front matter names, then those its text was resolved to. */
export function citedDocumentIds({ fields, citations }: ItemEntry): readonly string[] {
  const resolved = citations.flatMap(({ status, documents }) =>
    status === 'held' ? documents : [],
  );
  return [...new Set([...(fields.documents ?? []).map(({ id }) => id), ...resolved])];
}
