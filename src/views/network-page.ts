import type { Edition } from '#core/edition.ts';
import { documentName } from '#core/model/archive/document-name.ts';
import { documentUrl, URLS } from '#core/urls.ts';
import { NETWORK_FILE } from '#exports/network.ts';
import { drawDocumentNetwork } from '#figures/document-network.ts';
import type { Figure } from '#figures/figure.ts';
import { type Frame, makeFrame } from './frame.ts';
import { type Link, pageLink } from './links.ts';

/** Everything the page of the network prints. */
export interface NetworkPage {
  readonly frame: Frame;
  readonly figure: Figure | undefined;
  readonly file: Link;
}

/** The page of the network of items and documents: its picture, and the file that holds all of it. */
export function makeNetworkPage(edition: Edition): NetworkPage {
  const { locale, documents } = edition;
  const { title, description, file } = locale.words.network;
  const known = documents.entries.map(({ id, fields }) => ({
    id,
    label: documentName(fields),
    number: fields.number,
    href: locale.path(documentUrl(id)),
    date: fields.date ?? fields.year?.toString(),
    citing: documents.itemsOf.get(id)?.length ?? 0,
  }));
  const relations = documents.entries.flatMap(({ id, fields }) =>
    (fields.relations ?? []).map(({ kind, target }) => ({ from: id, to: target, kind })),
  );
  return {
    frame: makeFrame(edition, {
      path: URLS.network,
      title,
      description,
      crumbs: [
        pageLink(edition, URLS.data, locale.words.datasets.title),
        pageLink(edition, URLS.network, title),
      ],
    }),
    figure: drawDocumentNetwork({
      id: 'hinh-mang-luoi',
      title: locale.words.network.picture,
      locale,
      documents: known,
      relations,
    }),
    file: { url: `${URLS.data}${NETWORK_FILE}`, label: file },
  };
}
