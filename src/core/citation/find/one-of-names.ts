interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/;

/** One of many plain names as the source of an expression, the longest first; one to three blanks may stand for each of theirs. Shared beginnings are read once, so that a text is not held against every name in turn. */
export function oneOfNames(names: Iterable<string>): string {
  const root = newNode();
  for (const name of names) {
    let node = root;
    for (const unit of name) {
      const next = node.next.get(unit) ?? newNode();
      node.next.set(unit, next);
      node = next;
    }
    node.isEnd = true;
  }
  return `(?:${sourceOf(root)})`;
}

function newNode(): Node {
  return { next: new Map(), isEnd: false };
}

function sourceOf({ next, isEnd }: Node): string {
  const branches = [...next].map(([unit, node]) => unitSource(unit) + sourceOf(node));
  const [only] = branches;
  if (only === undefined) return '';
  if (isEnd) return `(?:${branches.join('|')})?`;
  return branches.length === 1 ? only : `(?:${branches.join('|')})`;
}

function unitSource(unit: string): string {
  if (unit === ' ') return ' {1,3}';
  return SPECIAL.test(unit) ? `\\${unit}` : unit;
}
