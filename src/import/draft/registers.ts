import { buildRegisterIndex, type RegisterIndex } from '#core/citation/resolve/register-index.ts';
import { placeNames, toIdentities } from '#core/model/archive/identities.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Organisation, Place } from '#core/model/schema/registers.ts';
import { indexNames, type NameIndex } from './names/name-index.ts';
import { readNameWords } from './names/name-words.ts';

/** The registers that a draft is proposed from, made ready for search. */
export interface DraftRegisters {
  readonly documents: RegisterIndex;
  /** The relations that records hold, as `relationName` calls them. */
  readonly relations: ReadonlySet<string>;
  /** Every name a place goes or went under, by its id, as citations are resolved with them. */
  readonly placeNames: ReadonlyMap<string, readonly string[]>;
  readonly places: NameIndex;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly topics: NameIndex;
  /** Bodies under their whole names. */
  readonly organisations: NameIndex;
  /** Bodies of a place, by its id, under their names without it: «Sở KH&CN», «UBND tỉnh», «Thành ủy». */
  readonly localBodies: ReadonlyMap<string, NameIndex>;
}

/** The registers of a content root, or the part of its records that is at hand. */
export type RegisterRecords = {
  readonly [Kind in 'documents' | 'organisations' | 'places' | 'topics']: readonly Pick<
    ContentRecords[Kind][number],
    'id' | 'fields'
  >[];
};

/** Makes the registers ready, once for all articles of a run. */
export function prepareRegisters(records: RegisterRecords): DraftRegisters {
  const { documents, organisations, places, topics } = records;
  const names = placeNames(places);
  const ownNames = new Map(places.map((place) => [place.id, named(place).names]));
  const local = readLocalBodies(organisations, ownNames);
  const heirs = new Map(places.flatMap((place) => heirOfName(place, ownNames)));
  const bodiesByPlace = Map.groupBy(
    local.flatMap((body) => withHeir(body, heirs)),
    ({ place }) => place,
  );
  return {
    documents: buildRegisterIndex(toIdentities(documents, names)),
    relations: new Set(documents.flatMap(relationNames)),
    placeNames: names,
    places: indexNames(places.map(named)),
    placeById: new Map(places.map(({ id, fields }) => [id, fields])),
    topics: indexNames(topics.map(named)),
    organisations: indexNames([
      ...organisations.map(named),
      ...local.map(({ id, bare, placeNames: own }) => ({
        id,
        names: bare.flatMap((body) => own.map((place) => `${body} ${place}`)),
      })),
    ]),
    localBodies: new Map(
      [...bodiesByPlace].map(([place, own]) => [
        place,
        indexNames(own.map(({ id, bare }) => ({ id, names: bare }))),
      ]),
    ),
  };
}

/** A relation between two registered documents as one word; it is held at the document that acts. */
export function relationName(kind: string, from: string, to: string): string {
  return `${kind} ${from} ${to}`;
}

function relationNames({ id, fields: { relations = [] } }: RegisterRecords['documents'][number]) {
  return relations.map(({ kind, target }) => relationName(kind, id, target));
}

/** The place that a former one was merged into and that goes by its name: its bodies go on under theirs. */
function heirOfName(
  { id, fields: { mergedInto } }: { readonly id: string; readonly fields: Place },
  names: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [string, string])[] {
  const theirs = mergedInto === undefined ? [] : (names.get(mergedInto) ?? []);
  const goesOn = (names.get(id) ?? []).some((name) => theirs.includes(name));
  return mergedInto !== undefined && goesOn ? [[id, mergedInto]] : [];
}

function withHeir(body: LocalBody, heirs: ReadonlyMap<string, string>): readonly LocalBody[] {
  const heir = heirs.get(body.place);
  return heir === undefined ? [body] : [body, { ...body, place: heir }];
}

interface NamedEntry {
  readonly id: string;
  readonly fields: {
    readonly name: string;
    readonly shortName?: string | undefined;
    readonly aliases?: readonly string[] | undefined;
  };
}

function named({ id, fields: { name, shortName, aliases = [] } }: NamedEntry): {
  readonly id: string;
  readonly names: readonly string[];
} {
  return { id, names: [name, ...(shortName === undefined ? [] : [shortName]), ...aliases] };
}

interface Body {
  readonly id: string;
  readonly fields: Organisation;
}

/** Names of a body of a place without the place, and those of the place that may stand behind it. */
interface LocalBody {
  readonly id: string;
  readonly place: string;
  readonly bare: readonly string[];
  readonly placeNames: readonly string[];
}

function readLocalBodies(
  organisations: readonly Body[],
  placesById: ReadonlyMap<string, readonly string[]>,
): readonly LocalBody[] {
  return organisations.flatMap((body) => {
    const { place } = body.fields;
    const placeNames = place === undefined ? [] : (placesById.get(place) ?? []);
    const endings = placeNames.flatMap((name) => [wordsOf(name), withoutLevel(wordsOf(name))]);
    const bare = named(body).names.flatMap((name) => withoutEnding(wordsOf(name), endings));
    return place === undefined || bare.length === 0
      ? []
      : [{ id: body.id, place, bare, placeNames }];
  });
}

function wordsOf(name: string): readonly string[] {
  return readNameWords(name).map(({ word }) => word);
}

function withoutEnding(
  words: readonly string[],
  endings: readonly (readonly string[])[],
): readonly string[] {
  const [ending] = endings
    .filter((one) => one.every((word, at) => words[words.length - one.length + at] === word))
    .sort((a, b) => b.length - a.length);
  if (ending === undefined) return [];
  const left = words
    .slice(0, words.length - ending.length)
    .join(' ')
    .replace(LEVEL_AT_END, '');
  return left === '' ? [] : [left];
}

// «tỉnh» and «thành phố» before the name of a place are said with it or left out.
const LEVELS = 'tỉnh|thành phố|quận|huyện|thị xã|xã|phường';
const LEVEL_AT_END = new RegExp(` (?:${LEVELS})$`, 'u');
const LEVEL_AT_START = new RegExp(`^(?:${LEVELS}) `, 'u');

function withoutLevel(words: readonly string[]): readonly string[] {
  return words.join(' ').replace(LEVEL_AT_START, '').split(' ');
}
