import type { Archive } from '#core/model/archive/archive.ts';
import type { FacetColumn, FacetTable } from '../format/facets.ts';
import type { SearchDocument } from './search-document.ts';

/** The filter values of every entry, column by column. */
export function facetTable(archive: Archive, documents: readonly SearchDocument[]): FacetTable {
  const column = (key: 'places' | 'organisations' | 'topics') =>
    columnOf(
      archive[key].entries.map(({ id, fields }) => [id, shortest(fields)]),
      documents.map((document) => document[key]),
    );
  const kinds = documents.map(({ kind }) => kind);
  const years = documents.map(({ date }) => date.slice(0, 4));
  return {
    kind: columnOf(
      namedByThemselves(kinds),
      kinds.map((kind) => [kind]),
    ),
    year: columnOf(
      namedByThemselves(years),
      years.map((year) => [year]),
    ),
    place: column('places'),
    organisation: column('organisations'),
    topic: column('topics'),
  };
}

function columnOf(
  values: FacetColumn['values'],
  documents: readonly (readonly string[])[],
): FacetColumn {
  const order = new Map(values.map(([id], n) => [id, n]));
  return { values, held: documents.map((ids) => ids.flatMap((id) => order.get(id) ?? [])) };
}

function namedByThemselves(ids: readonly string[]): FacetColumn['values'] {
  return [...new Set(ids)].filter((id) => id !== '').map((id) => [id, id]);
}

function shortest(fields: {
  readonly name: string;
  readonly shortName?: string | undefined;
}): string {
  return fields.shortName ?? fields.name;
}
