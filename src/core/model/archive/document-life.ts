import { readReview } from '#core/citation/relation/read-review.ts';
import { dateSortKey } from '#core/dates.ts';
import { type LegalDocument, RELATION_INVERSES } from '#core/model/schema/document.ts';
import type { Archive } from './archive.ts';
import type { Entry, ItemEntry } from './entries.ts';

/** A moment of a document's life; `what` is a term of the archive: «ban hành», «có hiệu lực», «được sửa đổi, bổ sung». */
export interface LifeEvent {
  readonly what: string;
  /** EDTF. */
  readonly date: string;
  /** The item that speaks of it. */
  readonly item?: ItemEntry | undefined;
  /** The id of the document that did it, or that tells of it. */
  readonly document?: string | undefined;
  /** The sentence or the source that states it. */
  readonly source?: string | undefined;
  /** Whether it is the document's own issue. */
  readonly isIssue?: true;
  /** Whether the document reads otherwise from then on. */
  readonly isNewVersion: boolean;
}

/** What another document may do to one; the others speak of it and leave it as it was. */
const CHANGES = [
  'sửa đổi, bổ sung',
  'đính chính',
  'hợp nhất',
  'thay thế',
  'bãi bỏ',
  'đình chỉ thi hành',
  'tạm ngưng hiệu lực',
] as const;
const NEW_VERSIONS: readonly string[] = ['sửa đổi, bổ sung', 'đính chính'];

/** The life of a document in order of time: its issue, the milestones of its record, what other documents did to it, and the reviews that items tell of; only what is dated. */
export function documentLife(
  archive: Pick<Archive, 'documents' | 'itemById'>,
  { id, fields }: Pick<Entry<LegalDocument>, 'id' | 'fields'>,
): readonly LifeEvent[] {
  const milestones = (fields.milestones ?? []).map(({ what, date, source, item, document }) => ({
    what,
    date,
    source,
    document,
    item: item === undefined ? undefined : archive.itemById.get(item),
    isNewVersion: false,
  }));
  const told = new Set(milestones.map(({ item }) => item?.id));
  const reviews = (archive.documents.itemsOf.get(id) ?? [])
    .filter((item) => !told.has(item.id))
    .flatMap((item) => reviewIn(item, id));
  return [...issueOf(fields), ...milestones, ...changesTo(archive, id), ...reviews].sort(inTime);
}

function issueOf({ date, year }: LegalDocument): readonly LifeEvent[] {
  const issued = date ?? year?.toString();
  return issued === undefined
    ? []
    : [{ what: 'ban hành', date: issued, isIssue: true, isNewVersion: true }];
}

const CHANGES_TO = new WeakMap<Archive['documents'], ReadonlyMap<string, readonly LifeEvent[]>>();

/** What other documents did to one, gathered once for all. */
function changesTo({ documents }: Pick<Archive, 'documents'>, id: string): readonly LifeEvent[] {
  let changes = CHANGES_TO.get(documents);
  if (changes === undefined) {
    const found = documents.entries.flatMap(changesBy);
    changes = new Map(
      [...Map.groupBy(found, ({ target }) => target)].map(([target, all]) => [
        target,
        all.map(({ event }) => event),
      ]),
    );
    CHANGES_TO.set(documents, changes);
  }
  return changes.get(id) ?? [];
}

function changesBy({ id: document, fields }: Entry<LegalDocument>) {
  const date = fields.date ?? fields.year?.toString();
  if (date === undefined) return [];
  return (fields.relations ?? []).flatMap(({ kind, target, note: source }) => {
    if (!isChange(kind)) return [];
    const isNewVersion = NEW_VERSIONS.includes(kind);
    return [
      { target, event: { what: RELATION_INVERSES[kind], date, document, source, isNewVersion } },
    ];
  });
}

function isChange(kind: string): kind is (typeof CHANGES)[number] {
  return (CHANGES as readonly string[]).includes(kind);
}

/** The first sentence of an item that tells of a review of the document. */
function reviewIn(item: ItemEntry, id: string): readonly LifeEvent[] {
  for (const { status, documents, words, sentence } of item.citations) {
    if (status !== 'held' || !documents.includes(id)) continue;
    const what = readReview(sentence.slice(0, Math.max(0, sentence.indexOf(words))));
    if (what === undefined) continue;
    return [{ what, date: item.fields.date, item, source: sentence, isNewVersion: false }];
  }
  return [];
}

function inTime(one: LifeEvent, other: LifeEvent): number {
  const [left, right] = [dateSortKey(one.date), dateSortKey(other.date)];
  return left < right ? -1 : Number(left > right);
}
