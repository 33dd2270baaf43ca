import type { Entry, ItemEntry, StatisticPlace } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { documentUrl, figureUrl, itemUrl } from '#core/urls.ts';
import {
  type ReferenceSource,
  referToDocument,
  referToFigure,
  referToItem,
} from '#exports/citing/reference.ts';
import type { ReferenceTo } from './write-references.ts';

/** The reference to an item, made when it is asked for. */
export function toItem(source: ReferenceSource, item: ItemEntry): ReferenceTo {
  return { path: itemUrl(item.id), refer: () => referToItem(source, item) };
}

/** The reference to a document, made when it is asked for. */
export function toDocument(source: ReferenceSource, document: Entry<LegalDocument>): ReferenceTo {
  return { path: documentUrl(document.id), refer: () => referToDocument(source, document) };
}

/** The reference to a figure, made when it is asked for. */
export function toFigure(source: ReferenceSource, figure: StatisticPlace): ReferenceTo {
  return {
    path: figureUrl(figure.item.id, figure.place),
    refer: () => referToFigure(source, figure),
  };
}
