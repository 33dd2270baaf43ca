import { htmlTagNames } from 'html-tag-names';
import { mathmlTagNames } from 'mathml-tag-names';
import type { Html } from 'mdast';
import { svgTagNames } from 'svg-tag-names';

/** A piece of raw HTML as it was written: words, a tag, or what HTML hides (a comment, a declaration, an instruction). `start` counts UTF-16 units. */
export interface HtmlPiece {
  readonly kind: 'words' | 'tag' | 'hidden';
  readonly written: string;
  readonly start: number;
  /** The element a tag opens or closes, in lower case. */
  readonly name?: string;
  /** Whether what opens also ends. */
  readonly closed: boolean;
}

const NAMES = new Set(
  [...htmlTagNames, ...svgTagNames, ...mathmlTagNames].map((name) => name.toLowerCase()),
);
// What Word leaves in a text that is pasted from it: <o:p>, <w:sdt>, <st1:place>.
const OFFICE_NAME = /^(?:[ovwmx]|st\d|dc|xml)(?::|$)/;
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
  let words = 0;
  const push = (piece: Omit<HtmlPiece, 'start'>) => {
    if (at > words) pieces.push(toWords(html, words, at));
    pieces.push({ ...piece, start: at });
    at += piece.written.length;
    words = at;
  };
  for (at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const piece = readHidden(html, at) ?? readTag(html, at);
    if (piece === undefined) at += 1;
    else {
      push(piece);
      if (RAW_TEXT.test(piece.written)) at = endOfRawText(lower, at, piece.name ?? '');
    }
  }
  if (words < html.length) pieces.push(toWords(html, words, html.length));
  return pieces;
}

const NEVER_CLOSED =
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr';
const MAY_STAY_OPEN =
  'body caption colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr';
const LEFT_OPEN = new Set(`${NEVER_CLOSED} ${MAY_STAY_OPEN}`.split(' '));

/** Whether HTML lets an element do without an end. */
export function isLeftOpen(name: string): boolean {
  return LEFT_OPEN.has(name);
}

/** The line of a place in a piece of raw HTML, `start` in UTF-16 units. */
export function lineInHtml({ value, position }: Html, start: number): number {
  return (position?.start.line ?? 1) + value.slice(0, start).split('\n').length - 1;
}

/** Whether a name is one of HTML, SVG, MathML or of what Word leaves behind. */
export function isElementName(name: string): boolean {
  return NAMES.has(name) || OFFICE_NAME.test(name);
}

function endOfRawText(lower: string, from: number, name: string): number {
  const end = lower.indexOf(`</${name}`, from);
  return end === -1 ? lower.length : end;
}

function toWords(html: string, start: number, end: number): HtmlPiece {
  return { kind: 'words', written: html.slice(start, end), start, closed: true };
}

function readHidden(html: string, at: number): Omit<HtmlPiece, 'start'> | undefined {
  const found = HIDDEN.find(({ opens }) => html.startsWith(opens, at));
  if (found === undefined) return undefined;
  const end = html.indexOf(found.closes, at + found.opens.length);
  const written = html.slice(at, end === -1 ? undefined : end + found.closes.length);
  return { kind: 'hidden', written, closed: end !== -1 };
}

function readTag(html: string, at: number): Omit<HtmlPiece, 'start'> | undefined {
  TAG.lastIndex = at;
  const found = TAG.exec(html);
  if (found === null) return undefined;
  return { kind: 'tag', written: found[0], name: (found[1] ?? '').toLowerCase(), closed: true };
}
