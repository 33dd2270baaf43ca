import { earliestDay, latestDay, parseDate } from '#core/dates.ts';
import type { Place } from '#core/model/schema/registers.ts';
import type { DraftRegisters } from '../registers.ts';
import { type FoundName, findNames, type NameIndex } from './name-index.ts';
import { type NameWord, readNameWords } from './name-words.ts';

/** The texts of an article that name places, bodies and topics; all in NFC. */
export interface NamingTexts {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  /** EDTF, where the day is known. */
  readonly date?: string | undefined;
}

/** What a text names of the registers: ids in order of their first mention, topics in order of weight. */
export interface ProposedNames {
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  /** The place an article is about: the one named most. */
  readonly mainPlace?: string;
  /** Places that had ended, or had not begun, on the day of the article. */
  readonly outOfTime: readonly string[];
}

/** Proposes the places, bodies and topics of an article from the names in it; of places that share a name, those of its time. */
export function proposeNames(texts: NamingTexts, registers: DraftRegisters): ProposedNames {
  const text = [texts.title, texts.lead, texts.body].join('\n\n\n');
  const words = readNameWords(text);
  const mentions = findPlaces(words, text, registers).map(({ ids }) =>
    ofTheTime(ids, texts.date, registers),
  );
  const counts = countEach(mentions);
  const mainPlace = mainOf(counts, registers);
  const places = [...counts.keys()];
  return {
    organisations: findBodies(text, mainPlace, registers),
    places,
    topics: proposeTopics(texts, registers),
    ...(mainPlace !== undefined && { mainPlace }),
    outOfTime: places.filter((id) => !isOfTime(registers.placeById.get(id), texts.date)),
  };
}

/** The bodies a text names, by whole name or, where the place is known, by the name they go under there; ids in order of their first mention. */
export function findBodies(
  text: string,
  mainPlace: string | undefined,
  registers: DraftRegisters,
): readonly string[] {
  const words = readNameWords(text);
  const whole = findNames(words, registers.organisations).filter((name) => isBody(text, name));
  const local = withParents(mainPlace, registers).flatMap((place) =>
    findNames(words, registers.localBodies.get(place) ?? NO_NAMES).filter((name) =>
      isLocal(text, name, registers.placeById.get(place)),
    ),
  );
  const found = [...whole];
  for (const name of local) {
    if (!found.some((other) => overlaps(name, other))) found.push(name);
  }
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return [...new Set(inOrder.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))];
}

const NO_NAMES: NameIndex = { byFirstWord: new Map() };
// A commune lies in a province, a province in a region: more steps are a circle.
const MOST_PARENTS = 5;

function withParents(place: string | undefined, { placeById }: DraftRegisters): readonly string[] {
  const places: string[] = [];
  for (let id = place; id !== undefined && places.length < MOST_PARENTS; ) {
    places.push(id);
    id = placeById.get(id)?.parent;
  }
  return places;
}

function findPlaces(
  words: readonly NameWord[],
  text: string,
  { places }: DraftRegisters,
): readonly FoundName[] {
  return findNames(words, places).filter((name) => isProper(text, name));
}

// «chính phủ điện tử» is no government, «đồng bằng» no region: a name has its capitals.
function isProper(text: string, { start, end }: FoundName): boolean {
  return /\p{Lu}/u.test(text.slice(start, end));
}

// «cán bộ KH-CN» names no ministry; «trường Đại học Cần Thơ» names a university.
function isBody(text: string, { start, end }: FoundName): boolean {
  return /^(?:\p{Lu}|\p{Ll}+\s\p{Lu}\p{Ll})/u.test(text.slice(start, end));
}

const OTHER_PLACE =
  /^(?:\s+(?:tỉnh|thành phố|TP\.?|quận|huyện|thị xã|xã|phường))?\s+(?=\p{Lu}\p{Ll})|^\s+(?:quận|huyện|thị xã|xã|phường)(?!\p{L})|^\s+TP\.\s?\p{Lu}/u;

// «UBND huyện», «Sở KH&CN Quảng Ninh» are bodies of other places than the article's own.
function isLocal(text: string, name: FoundName, place: Place | undefined): boolean {
  const behind = text.slice(name.end, name.end + LONGEST_LEVEL);
  if (!/^\p{Lu}/u.test(text.slice(name.start, name.end)) || OTHER_PLACE.test(behind)) return false;
  const isProvince = place?.level === 'tỉnh';
  return isProvince ? !/^\s+(?:thành phố|TP)/u.test(behind) : !/^\s+tỉnh/u.test(behind);
}

const LONGEST_LEVEL = 24;

function overlaps(a: FoundName, b: FoundName): boolean {
  return a.start < b.end && b.start < a.end;
}

function ofTheTime(
  ids: readonly string[],
  date: string | undefined,
  { placeById }: DraftRegisters,
): readonly string[] {
  const [only, another] = ids.filter((id) => isOfTime(placeById.get(id), date));
  if (only !== undefined && another === undefined) return [only];
  return ids.length === 1 ? ids : [];
}

function isOfTime(place: Place | undefined, date: string | undefined): boolean {
  const day = date === undefined ? undefined : parseDate(date);
  if (day === undefined || place === undefined) return true;
  const [from, to] = [place.validFrom, place.validTo].map((edtf) => edtf && parseDate(edtf));
  if (from && latestDay(day) < earliestDay(from)) return false;
  return !(to && earliestDay(day) > latestDay(to));
}

function countEach(mentions: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of mentions.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const WIDE: ReadonlySet<string | undefined> = new Set(['quốc gia', 'vùng']);

function mainOf(
  counts: ReadonlyMap<string, number>,
  { placeById }: DraftRegisters,
): string | undefined {
  const narrow = [...counts].filter(([id]) => !WIDE.has(placeById.get(id)?.level));
  const [most] = (narrow.length > 0 ? narrow : [...counts]).toSorted((a, b) => b[1] - a[1]);
  return most?.[0];
}

const WEIGHTS = { title: 3, lead: 2, body: 1 } as const;
// Named in the title, or twice elsewhere.
const LEAST_WEIGHT = 2;
const MOST_TOPICS = 6;

function proposeTopics(texts: NamingTexts, { topics }: DraftRegisters): readonly string[] {
  const weights = new Map<string, number>();
  for (const part of ['title', 'lead', 'body'] as const) {
    for (const { ids } of findNames(readNameWords(texts[part]), topics)) {
      for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + WEIGHTS[part]);
    }
  }
  return [...weights]
    .filter(([, weight]) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TOPICS)
    .map(([id]) => id);
}
