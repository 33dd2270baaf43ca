import { type Concept, conceptsOf, conceptsOfRun } from '../query/concepts.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { Ranking } from '../query/ranking.ts';
import type { Collection } from './collection.ts';
import type { Posting, UnitPostings } from './postings.ts';

/** A query as it is weighed. */
export interface WeighedQuery {
  readonly weighed: readonly WeighedConcept[];
  /** Words that no text holds, in any marks. */
  readonly unknown: readonly string[];
  /** Words that hardly any text holds. */
  readonly rare: readonly string[];
}

/** What is asked for in one breath, with all that answers it: a word, two words side by side, a name and its abbreviation. */
export interface WeighedConcept {
  readonly weight: number;
  /** Whether an entry that lacks it lacks a word. */
  readonly isWord: boolean;
  /** Whether it names a place. */
  readonly isPlace: boolean;
  /** Ways to say it, each with its parts; of a passage the best way counts. */
  readonly ways: readonly (readonly ConceptPart[])[];
}

/** A part of a concept: where it stands as it was typed, where in another form; of a passage the first counts. */
export type ConceptPart = readonly WeighedPassages[];

/** Passages that hold a part of a concept, and what that is worth. */
export interface WeighedPassages {
  readonly worth: number;
  readonly passages: Uint32Array;
}

/** A part of a query and what the index holds of it. */
interface Found extends Concept {
  readonly postings: UnitPostings;
  /** Passages that hold it. */
  readonly count: number;
  readonly weight: number;
}

/** Looks up all that a query asks for and weighs it: the fewer passages hold something, the more it says. */
export async function weighQuery(collection: Collection, plan: QueryPlan): Promise<WeighedQuery> {
  const findAll = (concepts: readonly Concept[]): Promise<readonly Found[]> =>
    Promise.all(concepts.map((each) => find(collection, each)));
  const [concepts, runs] = await Promise.all([
    findAll(conceptsOf(plan)),
    Promise.all(
      collection.findNames(plan.words).map(async ({ words, others }) => ({
        forms: new Set(conceptsOfRun(words).map(({ unit }) => unit.form)),
        others: await Promise.all(
          others.map(async (other) => ({
            isAbbreviation: other.isAbbreviation,
            found: await findAll(conceptsOfRun(other.words)),
          })),
        ),
      })),
    ),
  ]);
  const placed = new Set(collection.findPlaces(plan.words).flatMap((name) => placeForms(name)));
  const read = makeReader(
    [...concepts, ...runs.flatMap(({ others }) => others.flatMap(({ found }) => found))],
    collection.ranking,
  );
  const alone = concepts.filter(({ unit }) => runs.every(({ forms }) => !forms.has(unit.form)));
  const groups: readonly Group[] = [
    ...alone.map((each) => ({ isWord: each.kind === 'word', own: [each], others: [] })),
    ...runs.map(({ forms, others }) => {
      const own = concepts.filter(({ unit }) => forms.has(unit.form));
      return { isWord: true, own, others };
    }),
  ];
  const weighed = groups.map(async (group): Promise<WeighedConcept> => {
    const isPlace = group.own.some(({ unit }) => placed.has(unit.form));
    return { ...(await weighGroup(group, read, collection.ranking)), isPlace };
  });
  const words = alone.filter(({ kind }) => kind === 'word');
  return {
    weighed: (await Promise.all(weighed)).filter(({ ways }) => ways.flat(2).length > 0),
    unknown: words.filter(({ count }) => count === 0).map(({ unit }) => unit.form),
    rare: words
      .filter(({ count }) => count > 0 && count <= collection.ranking.limits.rareWord)
      .map(({ unit }) => unit.form),
  };
}

/** What is said in one breath: by itself, and by its other names. */
interface Group {
  readonly isWord: boolean;
  readonly own: readonly Found[];
  readonly others: readonly {
    readonly isAbbreviation: boolean;
    readonly found: readonly Found[];
  }[];
}

async function weighGroup(
  { isWord, own, others }: Group,
  read: Reader,
  { weights }: Ranking,
): Promise<Omit<WeighedConcept, 'isPlace'>> {
  const weight = weightOf(own) || Math.max(0, ...others.map(({ found }) => weightOf(found)));
  const ways = [
    own.map((each) => read(each)),
    ...others.map(({ found, isAbbreviation }) => {
      const worth = (isAbbreviation ? weights.abbreviation : weights.otherName) * weight;
      return found.map((each) => read(each, worth / (weightOf(found) || 1)));
    }),
  ];
  return { weight, isWord, ways: await Promise.all(ways.map((way) => Promise.all(way))) };
}

// «Cần Thơ» stands where its two words stand side by side.
function placeForms(name: readonly string[]): readonly string[] {
  const concepts = conceptsOfRun(name);
  const pairs = concepts.filter(({ kind }) => kind === 'pair');
  return (pairs.length > 0 ? pairs : concepts).map(({ unit }) => unit.form);
}

function weightOf(parts: readonly Found[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

async function find({ lookUp, passages, ranking }: Collection, concept: Concept): Promise<Found> {
  const { unit, kind } = concept;
  const postings = await lookUp(unit, unit.form === unit.text ? 'any' : 'exact');
  const total = (all: readonly Posting[]) => all.reduce((sum, { count }) => sum + count, 0);
  const count = total(postings.exact) || total(postings.other);
  const rarity = count === 0 ? 0 : Math.log(1 + passages.count / count);
  const factor = { word: 1, number: 1, ...ranking.weights }[kind];
  return { ...concept, postings, count, weight: rarity * factor };
}

type Reader = (found: Found, factor?: number) => Promise<ConceptPart>;

// What lies in the parts that were read costs nothing more; of the frequent ones the rarest are read.
function makeReader(all: readonly Found[], { weights, limits }: Ranking): Reader {
  const postings = all.flatMap(({ postings: { exact, other } }) => [...exact, ...other]);
  const asked = new Set(postings.filter(({ isFrequent }) => !isFrequent));
  let sum = 0;
  for (const posting of postings.toSorted((a, b) => a.count - b.count)) {
    if (!posting.isFrequent) continue;
    sum += posting.count;
    if (asked.size > 0 && sum > limits.frequentRead) break;
    asked.add(posting);
  }
  // A word that is too frequent to be read is known to stand where a pair of it does.
  const pairsOf = ({ kind, unit: { form } }: Found): readonly Found[] =>
    kind === 'word'
      ? all.filter((each) => each.kind === 'pair' && each.unit.form.split(' ').includes(form))
      : [];
  return async (found, factor = 1) => {
    const worth = found.weight * factor;
    const { exact, other } = found.postings;
    const isRead = [...exact, ...other].every((posting) => asked.has(posting));
    const held = (isRead ? [found] : [found, ...pairsOf(found)]).map(({ postings }) => postings);
    const levels = [
      { worth, postings: held.flatMap((each) => each.exact) },
      { worth: worth * weights.otherMarks, postings: held.flatMap((each) => each.other) },
    ].map(({ worth, postings }) =>
      postings
        .filter((posting) => asked.has(posting))
        .map(async (posting) => ({ worth, passages: await posting.read() })),
    );
    return Promise.all(levels.flat());
  };
}
