import { NAMED_LAWS, type NamedLaw } from '#core/citation/data/named-laws.ts';
import { hasMarks, matchAt } from './match-at.ts';
import { plainPhrase, type Sketch } from './sketch-text.ts';

/** A law's name found in a text. */
export interface LawNameReading {
  readonly end: number;
  readonly law: NamedLaw;
}

interface Node {
  /** Marked spellings of the names that end here. */
  readonly spellings: Set<string>;
  readonly next: Map<string, Node>;
  law: NamedLaw | undefined;
}

const WORD = /[a-z\d]+/y;
/** The mark of a footnote glued to a word: «Luật Bảo hiểm y tế1». */
const NOTE = /\d{1,3}$/;
const GAP = /(?: {0,3}[,&/-]? {0,3}(?:va(?= ) {1,3})?)/y;
const NAME_WORD = /[a-z\d]+/g;
const WORD_WITH_MARKS = /[\p{L}\d][\p{L}\p{M}\d]*/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ROOTS = buildRoots();

/** Finds the longest known name of a law of one kind at an offset; commas, dashes and «và» do not count. */
export function readLawName(
  kind: NamedLaw['kind'],
  sketch: Sketch,
  at: number,
): LawNameReading | undefined {
  let node = ROOTS.get(kind);
  let found: LawNameReading | undefined;
  let position = at;
  while (node !== undefined) {
    const gap = matchAt(GAP, sketch.plain, position);
    const start = position + (gap?.[0].length ?? 0);
    const word = matchAt(WORD, sketch.plain, start) ?? undefined;
    const written = word?.[0] ?? '';
    const bare = node.next.has(written) ? written : written.replace(NOTE, '');
    node = word && node.next.get(bare);
    if (word === undefined || node === undefined) break;
    position = start + bare.length;
    if (
      node.law !== undefined &&
      isWrittenLike(sketch.composed.slice(at, position), node.spellings)
    ) {
      found = { end: position, law: node.law };
    }
  }
  return found;
}

function buildRoots(): ReadonlyMap<NamedLaw['kind'], Node> {
  const roots = new Map<NamedLaw['kind'], Node>();
  for (const law of NAMED_LAWS) {
    const root = roots.get(law.kind) ?? newNode();
    roots.set(law.kind, root);
    for (const name of [law.name, ...(law.aliases ?? [])]) addName(root, name, law);
  }
  return roots;
}

function addName(root: Node, name: string, law: NamedLaw): void {
  let node = root;
  for (const [word] of plainPhrase(name).matchAll(NAME_WORD)) {
    if (word === 'va') continue;
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.law ??= law;
  node.spellings.add(spelling(name));
}

function newNode(): Node {
  return { next: new Map(), law: undefined, spellings: new Set() };
}

/** Marks tell «Luật Giá» from «Luật gia»; a name typed wholly without them passes when it is longer than one word. */
function isWrittenLike(written: string, spellings: ReadonlySet<string>): boolean {
  if (!hasMarks(written)) return written.includes(' ') || spellings.has(spelling(written));
  return spellings.has(spelling(written));
}

/** Letters with the tone moved to the end of each word, so that «hoá» and «hóa» are one. */
function spelling(name: string): string {
  const words = name.normalize('NFD').toLowerCase().match(WORD_WITH_MARKS) ?? [];
  return words
    .filter((word) => word !== 'va\u0300')
    .map((word) => word.replaceAll(TONE, '') + (word.match(TONE)?.join('') ?? ''))
    .join(' ');
}
