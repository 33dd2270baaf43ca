import { Parser } from 'htmlparser2';

/** Programs that go through a tree go down by themselves, layer by layer; a page of a portal is thirty deep, browsers stop at 512. */
const DEEPEST = 400;
/** A mark left open is repeated in each element after it: all open marks of all elements together; a page of a hundred paragraphs has some thousand. */
const MOST_REPEATED = 300_000;
/** A page of a newspaper has three thousand elements. */
const MOST_ELEMENTS = 300_000;

/** Whether the elements of a page are nested or repeated so far beyond any real page that reading it would take all memory. */
export function isTooTangled(html: string): boolean {
  const seen = { depth: 0, deepest: 0, marks: 0, repeated: 0, elements: 0 };
  const open: string[] = [];
  const parser = new Parser({
    onopentagname(name) {
      open.push(name);
      seen.elements += 1;
      if (MARKS.has(name)) seen.marks += 1;
      else seen.repeated += seen.marks;
      seen.deepest = Math.max(seen.deepest, open.length);
    },
    onclosetag(name) {
      open.pop();
      if (MARKS.has(name)) seen.marks -= 1;
    },
  });
  // In pieces, so that the reading ends early.
  for (let at = 0; at < html.length && !isOver(seen); at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
  }
  return isOver(seen);
}

const PIECE = 65_536;

// What a parser of HTML opens again after each block that closed it: the formatting elements of the standard.
const MARKS = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

interface Seen {
  readonly deepest: number;
  readonly repeated: number;
  readonly elements: number;
}

function isOver({ deepest, repeated, elements }: Seen): boolean {
  return deepest > DEEPEST || repeated > MOST_REPEATED || elements > MOST_ELEMENTS;
}
