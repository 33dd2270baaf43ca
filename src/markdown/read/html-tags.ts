import { htmlTagNames } from 'html-tag-names';
import { mathmlTagNames } from 'mathml-tag-names';
import type { Html } from 'mdast';
import { svgTagNames } from 'svg-tag-names';

/** A piece of raw HTML as it was written: words, a tag, or what HTML hides (a comment, a declaration, an instruction). `start` counts UTF-16 units, `breaks` the line breaks before it. */
export interface HtmlPiece {
  readonly kind: 'words' | 'tag' | 'hidden';
  readonly written: string;
  readonly start: number;
  readonly breaks: number;
  /** The element a tag opens or closes, in lower case. */
  readonly name?: string;
  /** Whether what opens also ends. */
  readonly closed: boolean;
}

const NAMES: ReadonlySet<string> = new Set([...htmlTagNames, 'svg', 'math']);
/** Names that are elements within a drawing or a formula alone: elsewhere «<min>» is a word. */
const DRAWN_NAMES = new Set([...svgTagNames, ...mathmlTagNames].map((name) => name.toLowerCase()));
// What Word leaves in a text that is pasted from it: <o:p>, <w:sdt>, <st1:place>.
const OFFICE_NAME = /^(?:(?:[ovwmx]|st\d|dc):|xml$)/;
const HIDDEN = [
  // A comment that HTML ends where it begins.
  { opens: '<!-->', closes: '' },
  { opens: '<!--->', closes: '' },
  { opens: '<!--', closes: '-->' },
  { opens: '<![CDATA[', closes: ']]>' },
  { opens: '<?', closes: '?>' },
  { opens: '<!', closes: '>' },
];
// Between these and their ends stand no tags.
const RAW_TEXT = /^<(?:script|style|textarea|title|iframe|xmp|noembed|noframes)\b/i;
const TAG = /<\/?([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>/iy;

/** Cuts raw HTML into words, tags and hidden stretches; the pieces joined are the text. */
export function splitHtml(html: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  let end = 0;
  let breaks = 0;
  const push = (piece: NewPiece) => {
    pieces.push({ ...piece, start: end, breaks });
    end += piece.written.length;
    breaks += piece.written.split('\n').length - 1;
  };
  const pushWords = (until: number) => {
    if (until > end) push({ kind: 'words', written: html.slice(end, until), closed: true });
  };
  for (at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const piece = readHidden(html, at) ?? readTag(html, at);
    if (piece === undefined) at += 1;
    else {
      pushWords(at);
      push(piece);
      at = RAW_TEXT.test(piece.written) ? endOfRawText(lower, end, piece.name ?? '') : end;
    }
  }
  pushWords(html.length);
  return pieces;
}

type NewPiece = Omit<HtmlPiece, 'start' | 'breaks'>;

const NEVER_CLOSED =
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr';
const MAY_STAY_OPEN =
  'body caption colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr';
const LEFT_OPEN = new Set(`${NEVER_CLOSED} ${MAY_STAY_OPEN}`.split(' '));

/** Whether HTML lets an element do without an end. */
export function isLeftOpen(name: string): boolean {
  return LEFT_OPEN.has(name);
}

/** The line of the body that a piece of raw HTML begins at. */
export function lineInHtml({ position }: Html, { breaks }: HtmlPiece): number {
  return (position?.start.line ?? 1) + breaks;
}

/** Tells, of the tags of one text in their order, which are elements: of HTML, within drawings of SVG, within formulas of MathML, or what Word leaves behind. */
export function tellElements(): (tag: Pick<HtmlPiece, 'written' | 'name'>) => boolean {
  let drawings = 0;
  return ({ written, name = '' }) => {
    const isWithin = drawings > 0;
    if (name === 'svg' || name === 'math') drawings += written.startsWith('</') ? -1 : 1;
    drawings = Math.max(0, drawings);
    return NAMES.has(name) || OFFICE_NAME.test(name) || (isWithin && DRAWN_NAMES.has(name));
  };
}

function endOfRawText(lower: string, from: number, name: string): number {
  const end = lower.indexOf(`</${name}`, from);
  return end === -1 ? lower.length : end;
}

function readHidden(html: string, at: number): NewPiece | undefined {
  const found = HIDDEN.find(({ opens }) => html.startsWith(opens, at));
  if (found === undefined) return undefined;
  const end = html.indexOf(found.closes, at + found.opens.length);
  const written = html.slice(at, end === -1 ? undefined : end + found.closes.length);
  return { kind: 'hidden', written, closed: end !== -1 };
}

function readTag(html: string, at: number): NewPiece | undefined {
  TAG.lastIndex = at;
  const found = TAG.exec(html);
  if (found === null) return undefined;
  return { kind: 'tag', written: found[0], name: (found[1] ?? '').toLowerCase(), closed: true };
}
