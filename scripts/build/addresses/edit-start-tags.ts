import { Tokenizer } from 'htmlparser2';

/** A start tag as it stands in a page: names in lower case, values with their entities decoded. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What to change in a start tag: attributes to set (there already or not), attributes to take away, and markup to put before the tag; or `drop`, which takes the whole tag away and is meant for elements without content. */
export interface TagEdit {
  readonly set?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  readonly before?: string;
  readonly drop?: 'tag';
}

/** Edits the start tags of a page and leaves every other byte as it is, scripts, styles and comments included. */
export function editStartTags(html: string, edit: (tag: StartTag) => TagEdit | undefined): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { tag, ...place } of readStartTags(html)) {
    const change = edit(tag);
    if (change === undefined) continue;
    for (const { from, to, text } of tagSplices(change, place)) {
      pieces.push(html.slice(copied, from), text);
      copied = to;
    }
  }
  return pieces.length === 0 ? html : pieces.join('') + html.slice(copied);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface FoundTag {
  readonly tag: StartTag;
  readonly spans: ReadonlyMap<string, Span>;
  readonly start: number;
  readonly nameEnd: number;
  end: number;
}

function readStartTags(html: string): readonly FoundTag[] {
  const found: FoundTag[] = [];
  let attributes = new Map<string, string>();
  let spans = new Map<string, Span>();
  let name = '';
  let nameStart = 0;
  let value = '';
  const ignore = () => {};
  const endTag = (end: number) => {
    const last = found.at(-1);
    if (last) last.end = end + 1;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        attributes = new Map();
        spans = new Map();
        const tag = { name: html.slice(start, end).toLowerCase(), attributes };
        found.push({ tag, spans, start: start - 1, nameEnd: end, end });
      },
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase();
        nameStart = start;
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend(_quote, end) {
        // A repeated attribute counts for nothing: the first one holds.
        if (attributes.has(name)) return;
        attributes.set(name, value);
        spans.set(name, { from: nameStart, to: end });
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag: ignore,
      oncomment: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return found;
}

interface Splice extends Span {
  readonly text: string;
}

function tagSplices(
  { set = {}, remove = [], before, drop }: TagEdit,
  { spans, start, nameEnd, end }: Omit<FoundTag, 'tag'>,
): readonly Splice[] {
  if (drop !== undefined) return [{ from: start, to: end, text: '' }];
  const splices: Splice[] = [];
  if (before !== undefined) splices.push({ from: start, to: start, text: before });
  for (const name of remove) {
    const span = spans.get(name);
    // The space before an attribute goes with it.
    if (span) splices.push({ from: span.from - 1, to: span.to, text: '' });
  }
  for (const [name, value] of Object.entries(set)) {
    const written = `${name}="${escapeAttribute(value)}"`;
    const span = spans.get(name);
    if (span) splices.push({ ...span, text: written });
    else splices.push({ from: nameEnd, to: nameEnd, text: ` ${written}` });
  }
  // What is put in at a place comes before what is taken away from there.
  return splices.sort((a, b) => a.from - b.from || a.to - b.to);
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
