import { type Edition, makeEdition } from '#core/edition.ts';
import { type Locale, VIETNAMESE } from '#core/locale.ts';
import { buildArchive } from '#core/model/archive/archive.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { FigureSentence } from '#core/model/schema/figure-sentence.ts';
import type { Indicator } from '#core/model/schema/indicator.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { RegisteredPerson } from '#core/model/schema/registered-person.ts';
import type {
  Organisation,
  PageFrontMatter,
  Place,
  Site,
  Topic,
} from '#core/model/schema/registers.ts';
import type { StoredCitation } from '#core/model/schema/stored-citation.ts';

/** What a small archive for a test is made of; whatever is left out is empty. Keys are ids. */
export interface SmallArchive {
  readonly site?: Partial<Site>;
  readonly items?: Readonly<Record<string, Partial<Item>>>;
  readonly citations?: Readonly<Record<string, readonly StoredCitation[]>>;
  readonly figureSentences?: Readonly<Record<string, readonly (FigureSentence | undefined)[]>>;
  readonly documents?: Readonly<Record<string, Partial<LegalDocument>>>;
  readonly organisations?: Readonly<Record<string, Partial<Organisation>>>;
  readonly places?: Readonly<Record<string, Partial<Place>>>;
  readonly topics?: Readonly<Record<string, Partial<Topic>>>;
  readonly indicators?: Readonly<Record<string, Partial<Indicator>>>;
  readonly people?: Readonly<Record<string, Partial<RegisteredPerson>>>;
  readonly pages?: Readonly<Record<string, Partial<PageFrontMatter>>>;
}

/** A joined archive of a few records, in Vietnamese unless told; throws where a record names an id that the archive does not hold. */
export function makeArchive(small: SmallArchive, locale: Locale = VIETNAMESE): Edition {
  const { archive, problems } = buildArchive({
    site: { name: 'Kho thử', description: 'Một kho để thử.', publisher: 'Nhóm thử', ...small.site },
    items: entriesOf(small.items).map(([id, fields]) => ({
      ...recordOf(id, {
        title: `Tin ${id}`,
        date: `${id.slice(0, 4)}-05-20`,
        source: { name: 'Cổng thử' },
        ...fields,
      }),
      images: [],
      citations: small.citations?.[id] ?? [],
      figureSentences: small.figureSentences?.[id] ?? [],
    })),
    documents: entriesOf(small.documents).map(([id, fields]) =>
      recordOf(id, { type: 'Nghị quyết', ...fields }),
    ),
    organisations: named(small.organisations),
    places: named(small.places),
    topics: named(small.topics),
    indicators: entriesOf(small.indicators).map(([id, fields]) =>
      recordOf(id, { name: `Mục ${id}`, unit: 'văn bằng', time: 'trong kỳ' as const, ...fields }),
    ),
    people: named(small.people),
    pages: entriesOf(small.pages).map(([id, fields]) =>
      recordOf(id, { title: `Trang ${id}`, ...fields }),
    ),
    damaged: [],
  });
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join('\n'));
  return makeEdition(archive, locale);
}

/** A citation found in the body of an item; by default of a document that the archive holds. */
export function citationOf(fields: Partial<StoredCitation>): StoredCitation {
  const place = {
    part: 'body',
    words: 'Nghị quyết',
    start: 0,
    end: 10,
    sentence: 'Câu trích.',
  } as const;
  return { ...place, status: 'held', documents: [], ...fields };
}

function named<Fields extends object>(records: Readonly<Record<string, Fields>> = {}) {
  return entriesOf(records).map(([id, fields]) => recordOf(id, { name: `Mục ${id}`, ...fields }));
}

function recordOf<Fields>(id: string, fields: Fields) {
  return { id, file: `${id}.md`, digest: `digest-${id}`, fields };
}

function entriesOf<Value>(records: Readonly<Record<string, Value>> = {}): [string, Value][] {
  return Object.entries(records);
}
