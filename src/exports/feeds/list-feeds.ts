import type { Archive } from '#core/model/archive/archive.ts';
import { documentName } from '#core/model/archive/document-name.ts';
import type { Register } from '#core/model/archive/entries.ts';
import { documentUrl, entryUrl, URLS } from '#core/urls.ts';
import type { FeedSpec } from './item-feed.ts';

/** Every feed of an archive: all items, then those that cite a document or name a place, an organisation, a topic, an indicator or a person. */
export function* listFeeds(archive: Archive): Generator<FeedSpec> {
  const { site, items, documents } = archive;
  yield { title: site.name, path: URLS.items, items };
  for (const { id, fields } of documents.entries) {
    const title = `Tin viện dẫn ${documentName(fields)} – ${site.name}`;
    yield { title, path: documentUrl(id), items: newestFirst(documents, id) };
  }
  for (const register of REGISTERS) {
    for (const { id, fields } of archive[register].entries) {
      const title = `${fields.name} – ${site.name}`;
      const path = entryUrl(register, id);
      yield { title, path, items: archive[register].itemsOf.get(id) ?? [] };
    }
  }
}

const REGISTERS = ['organisations', 'places', 'topics', 'indicators', 'people'] as const;

// The items of a document are kept in order of time.
function newestFirst({ itemsOf }: Register<unknown>, id: string): FeedSpec['items'] {
  return itemsOf.get(id)?.toReversed() ?? [];
}
