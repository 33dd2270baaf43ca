import type { Dropped, ImportProblem } from '#import/article.ts';
import type { Draft, DraftCitation, DraftEnd } from '#import/draft/draft.ts';

/** What became of one article: its draft and the files written, the file that holds the same article already, or why there is none. */
export type Outcome =
  | {
      readonly kind: 'written';
      readonly name: string;
      readonly draft: Draft;
      /** The files as a person would type them, the draft first. */
      readonly files: readonly string[];
      readonly problems: readonly ImportProblem[];
    }
  | {
      readonly kind: 'known';
      readonly name: string;
      readonly draft: Draft;
      readonly sameAs: string;
      readonly problems: readonly ImportProblem[];
    }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly problems: readonly ImportProblem[];
    };

/** An article as `--json` prints it; `null` is what the source does not tell. */
export interface PrintedArticle {
  /** The file that was read. */
  readonly file: string;
  /** The draft, as a person would type it; `null` where none was written. */
  readonly written: string | null;
  /** The file that holds the same article already. */
  readonly sameAs: string | null;
  readonly title: string | null;
  readonly kicker: string | null;
  readonly date: string | null;
  readonly source: {
    readonly name: string;
    readonly url: string | null;
    readonly fetched: string | null;
  } | null;
  readonly byline: string | null;
  readonly lead: string | null;
  readonly captions: readonly string[];
  readonly paragraphs: readonly string[];
  readonly statistics: readonly Readonly<Record<string, unknown>>[];
  readonly people: readonly unknown[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly citations: readonly unknown[];
  readonly relations: readonly unknown[];
  readonly pinpoints: readonly unknown[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly ImportProblem[];
}

/** An outcome as `--json` prints it. */
export function printedArticle(outcome: Outcome): PrintedArticle {
  const { name: file, problems } = outcome;
  if (outcome.kind === 'refused') return { file, ...NOTHING, problems };
  const { fields, paragraphs, statistics, citations, relations, pinpoints, dropped } =
    outcome.draft;
  const pictures = [...(fields.images ?? []), ...(fields.pictures ?? [])];
  return {
    file,
    written: outcome.kind === 'written' ? (outcome.files[0] ?? null) : null,
    sameAs: outcome.kind === 'known' ? outcome.sameAs : null,
    title: fields.title,
    kicker: fields.kicker ?? null,
    date: fields.date,
    source: {
      name: fields.source.name,
      url: fields.source.url ?? null,
      fetched: fields.source.copy?.fetched ?? null,
    },
    byline: fields.byline ?? null,
    lead: fields.lead ?? null,
    captions: pictures.flatMap(captionLine),
    paragraphs,
    statistics: statistics.map(({ fields: own, sentence }) => ({ ...own, sentence })),
    people: fields.people ?? [],
    organisations: fields.organisations ?? [],
    places: fields.places ?? [],
    topics: fields.topics ?? [],
    citations: citations.map(printedCitation),
    relations: relations.map(({ kind, from, to, sentence }) => ({
      kind,
      from: printedEnd(from),
      to: printedEnd(to),
      sentence,
    })),
    pinpoints: pinpoints.map(({ text, divisions, of, sentence }) => ({
      text,
      ...divisions,
      of: printedEnd(of),
      sentence,
    })),
    dropped,
    problems,
  };
}

function printedCitation({
  text,
  key = null,
  status,
  documents,
}: Omit<DraftCitation, 'key'> & { readonly key?: string | null }) {
  return { text, key, status, documents };
}

function printedEnd(end: DraftEnd) {
  return end === 'this' ? end : printedCitation(end);
}

const NOTHING = {
  written: null,
  sameAs: null,
  title: null,
  kicker: null,
  date: null,
  source: null,
  byline: null,
  lead: null,
  captions: [],
  paragraphs: [],
  statistics: [],
  people: [],
  organisations: [],
  places: [],
  topics: [],
  citations: [],
  relations: [],
  pinpoints: [],
  dropped: [],
} as const;

interface PictureWords {
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

// As the source has it: the caption, then who took the picture.
function captionLine({ caption, credit }: PictureWords): readonly string[] {
  const line = [caption, credit === undefined ? undefined : `Ảnh: ${credit}`];
  const words = line.filter((part) => part !== undefined).join(' ');
  return words === '' ? [] : [words];
}
