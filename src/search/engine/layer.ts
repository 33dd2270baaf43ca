import { keepPromises } from '../format/keep-promises.ts';
import { END_MARKER } from '../query/words.ts';
import type { Hit, Segment, SegmentQuery } from './segment.ts';

/** Several segments searched as one. */
export interface Layer {
  /** Opens all segments, one after the other, so that a search need not wait for it; never rejects. */
  open(): Promise<void>;
  search(query: SegmentQuery, only?: ReadonlySet<number>): Promise<readonly Hit[]>;
  /** The entries that hold a word of the index, whatever its marks, without the cost of a search. */
  postings(word: string, only?: ReadonlySet<number>): Promise<ReadonlySet<number>>;
}

/** A segment that is opened when it is first searched. */
export interface LayerSegment {
  open(): Promise<Segment>;
  postings(word: string): Promise<ReadonlySet<number>>;
}

/** A layer of segments; `only` holds places in `segments`. A segment that cannot be read is passed over, and `lose` is told. */
export function joinSegments(segments: readonly LayerSegment[], lose: () => void): Layer {
  const kept = segments.map(keepAnswers);
  const askAll = async <Value>(
    only: ReadonlySet<number> | undefined,
    ask: (segment: LayerSegment) => Promise<Iterable<Value>>,
  ): Promise<readonly Value[]> => {
    const asked = kept.filter((_, place) => only === undefined || only.has(place));
    const answers = await Promise.all(
      asked.map((segment) =>
        ask(segment).catch((): readonly Value[] => {
          lose();
          return [];
        }),
      ),
    );
    return answers.flatMap((answer) => [...answer]);
  };
  return {
    open: async () => {
      for (const segment of kept) await segment.open().catch(lose);
    },
    search: (query, only) =>
      askAll(only, async (segment) =>
        (await holdsAll(segment, query.words)) ? (await segment.open()).search(query) : [],
      ),
    postings: async (word, only) =>
      new Set(await askAll(only, (segment) => segment.postings(word))),
  };
}

// Pagefind passes over a word that its index does not hold, and would answer with the rest; where no entry holds all
// words it need not be asked, nor opened. A word that may still go on has no end marker, and no entry of its own.
async function holdsAll(segment: LayerSegment, words: readonly string[]): Promise<boolean> {
  const ended = words.filter((word) => word.endsWith(END_MARKER));
  const held = await Promise.all(ended.map((word) => segment.postings(word)));
  const [rarest, ...others] = held.toSorted((a, b) => a.size - b.size);
  if (rarest === undefined) return true;
  return [...rarest].some((entry) => others.every((other) => other.has(entry)));
}

function keepAnswers({ open, postings }: LayerSegment): LayerSegment {
  const opened = keepPromises(open);
  return { open: () => opened(''), postings: keepPromises(postings) };
}
