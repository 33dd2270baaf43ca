import type { Archive } from '#core/model/archive/archive.ts';

/** A field by which an entry of a register or a document points at an entry of a register. */
export type Pointer =
  | 'organisations.parent'
  | 'organisations.successor'
  | 'places.parent'
  | 'places.mergedInto'
  | 'topics.broader'
  | 'indicators.broader'
  | 'people.organisation'
  | 'documents.issuerId';

// A page prints no more than these: the rest is reached through the lists.
const MAX_POINTERS = 60;

/** The ids of the entries whose field points at an entry, in Vietnamese order of their names; gathered once for all pages. */
export function pointersTo(archive: Archive, pointer: Pointer, id: string): readonly string[] {
  let pointers = POINTERS.get(archive);
  if (pointers === undefined) {
    pointers = gatherPointers(archive);
    POINTERS.set(archive, pointers);
  }
  return (pointers.get(`${pointer}:${id}`) ?? []).slice(0, MAX_POINTERS);
}

const POINTERS = new WeakMap<Archive, ReadonlyMap<string, readonly string[]>>();

function gatherPointers({
  organisations,
  places,
  topics,
  indicators,
  people,
  documents,
}: Archive): ReadonlyMap<string, readonly string[]> {
  const pointers = new Map<string, string[]>();
  const add = (pointer: Pointer, target: string | undefined, id: string) => {
    if (target === undefined) return;
    const key = `${pointer}:${target}`;
    const ids = pointers.get(key);
    if (ids) ids.push(id);
    else pointers.set(key, [id]);
  };
  for (const { id, fields } of organisations.entries) {
    add('organisations.parent', fields.parent, id);
    add('organisations.successor', fields.successor, id);
  }
  for (const { id, fields } of places.entries) {
    add('places.parent', fields.parent, id);
    add('places.mergedInto', fields.mergedInto, id);
  }
  for (const { id, fields } of topics.entries) add('topics.broader', fields.broader, id);
  for (const { id, fields } of indicators.entries) add('indicators.broader', fields.broader, id);
  for (const { id, fields } of people.entries) {
    const bodies = (fields.offices ?? []).map(({ organisation }) => organisation);
    for (const body of new Set(bodies)) add('people.organisation', body, id);
  }
  for (const { id, fields } of documents.entries) add('documents.issuerId', fields.issuerId, id);
  return pointers;
}
