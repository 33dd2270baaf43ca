import { decodeHTMLAttribute } from 'entities';
import { Tokenizer } from 'htmlparser2';
import MagicString from 'magic-string';

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
  let edited: MagicString | undefined;
  for (const found of readStartTags(html)) {
    const change = edit(found.tag);
    if (change === undefined) continue;
    edited ??= new MagicString(html);
    editTag(edited, found, change);
  }
  return edited?.toString() ?? html;
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
  // Where it does not look for entities it goes from sign to sign of markup; otherwise letter by letter.
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
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
      onattribentity: ignore,
      onattribend(_quote, end) {
        // A repeated attribute counts for nothing: the first one holds.
        if (attributes.has(name)) return;
        attributes.set(name, value.includes('&') ? decodeHTMLAttribute(value) : value);
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

function editTag(
  html: MagicString,
  { spans, start, nameEnd, end }: FoundTag,
  { set = {}, remove = [], before, drop }: TagEdit,
): void {
  if (drop !== undefined) {
    html.remove(start, end);
    return;
  }
  if (before !== undefined) html.appendLeft(start, before);
  for (const name of remove) {
    const span = spans.get(name);
    // The space before an attribute goes with it.
    if (span) html.remove(span.from - 1, span.to);
  }
  for (const [name, value] of Object.entries(set)) {
    const written = `${name}="${escapeAttribute(value)}"`;
    const span = spans.get(name);
    if (span) html.update(span.from, span.to, written);
    else html.appendLeft(nameEnd, ` ${written}`);
  }
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
