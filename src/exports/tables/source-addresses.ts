import type { RegisterSource } from '#core/model/schema/register-source.ts';
import { documentUrl, itemUrl } from '#core/urls.ts';
import type { TableSource } from '../table.ts';

/** Where the sources of a register's statement are found, in their order: the whole address of an item or a document of the archive, another address, or the name of a source that has none. */
export function sourceAddresses(
  sources: readonly RegisterSource[],
  addressOf: TableSource['addressOf'],
): readonly string[] {
  return sources.map(({ item, document, url, name = '' }) => {
    if (item !== undefined) return addressOf(itemUrl(item));
    return document === undefined ? (url ?? name) : addressOf(documentUrl(document));
  });
}
