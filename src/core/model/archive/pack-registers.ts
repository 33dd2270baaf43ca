import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Site } from '#core/model/schema/registers.ts';
import type { Archive } from './archive.ts';

/** The registers of an archive as one text that a page carries: what names, references and citations are told by. */
export interface PackedRegisters {
  readonly site: Site;
  readonly documents: readonly PackedEntry<'documents'>[];
  readonly organisations: readonly PackedEntry<'organisations'>[];
  readonly places: readonly PackedEntry<'places'>[];
  readonly topics: readonly PackedEntry<'topics'>[];
  readonly indicators: readonly PackedEntry<'indicators'>[];
  readonly people: readonly PackedEntry<'people'>[];
}

type PackedKind = 'documents' | 'organisations' | 'places' | 'topics' | 'indicators' | 'people';

type PackedEntry<Kind extends PackedKind> = Pick<ContentRecords[Kind][number], 'id' | 'fields'>;

interface Identified<Fields> {
  readonly id: string;
  readonly fields: Fields;
}

/** Takes the registers out of an archive, without what only their own pages print. */
export function packRegisters(archive: Archive): PackedRegisters {
  const { site, documents, organisations, places, topics, indicators, people } = archive;
  return {
    site,
    documents: documents.entries.map(withRelations),
    organisations: organisations.entries.map(bare),
    places: places.entries.map(bare),
    topics: topics.entries.map(bare),
    indicators: indicators.entries.map(bare),
    people: people.entries.map(bare),
  };
}

/** The records of a content root that has these registers and no item yet. */
export function unpackRegisters(packed: PackedRegisters): ContentRecords {
  const { site, documents, organisations, places, topics, indicators, people } = packed;
  return {
    site,
    documents: documents.map(stored('van-ban', 'md')),
    organisations: organisations.map(stored('co-quan', 'yaml')),
    places: places.map(stored('dia-phuong', 'yaml')),
    topics: topics.map(stored('chu-de', 'yaml')),
    indicators: indicators.map(stored('chi-tieu', 'yaml')),
    people: people.map(stored('nguoi', 'yaml')),
    items: [],
    pages: [],
    damaged: [],
  };
}

// What only the page of an entry prints.
const OF_THE_PAGE: ReadonlySet<string> = new Set([
  'note',
  'description',
  'relations',
  'status',
  'sources',
  'source',
  'counts',
  'offices',
]);

function bare<Fields extends object>({ id, fields }: Identified<Fields>): Identified<Fields> {
  const kept = Object.entries(fields).filter(([key]) => !OF_THE_PAGE.has(key));
  return { id, fields: Object.fromEntries(kept) as Fields };
}

// The desk proposes what texts state of two documents, but what a record holds already.
function withRelations({ id, fields }: PackedEntry<'documents'>): PackedEntry<'documents'> {
  const kept = bare({ id, fields });
  if (fields.relations === undefined) return kept;
  const relations = fields.relations.map(({ kind, target }) => ({ kind, target }));
  return { id, fields: { ...kept.fields, relations } };
}

function stored(folder: string, extension: string) {
  return <Fields>({ id, fields }: { readonly id: string; readonly fields: Fields }) => ({
    id,
    file: `${folder}/${id}.${extension}`,
    digest: '',
    fields,
  });
}
