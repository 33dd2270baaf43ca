import type { ItemEntry } from './entries.ts';

/** The sentences of an item that cite a document, each once, those of its body before those of its lead. */
export function citingSentences(
  { citations }: Pick<ItemEntry, 'citations'>,
  id: string,
): readonly string[] {
  const citing = citations.filter(
    ({ status, documents }) => status === 'held' && documents.includes(id),
  );
  const body = citing.filter(({ part }) => part === 'body');
  const lead = citing.filter(({ part }) => part === 'lead');
  return [...new Set([...body, ...lead].map(({ sentence }) => sentence))];
}

/** The words that the source of an item has for a document, where its record tells them. */
export function citingWordings(
  { fields }: Pick<ItemEntry, 'fields'>,
  id: string,
): readonly string[] {
  return (fields.documents ?? []).filter((cited) => cited.id === id).flatMap(({ as }) => as ?? []);
}
