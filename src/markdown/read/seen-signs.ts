import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { toVisibleText, WESTERN_SIGNS } from '#core/text/visible-text.ts';
import { visit } from '../visit.ts';

/** Takes out of a tree what its entities wrote that no reader sees («ng&shy;hệ», «&#8203;»), as it was taken out of the text itself, and reads those of Windows («&#150;») as browsers do, where the `source` of a tree of Markdown is given; spaces that do not break stay. In place. */
export function keepSeenSigns(tree: Root | MarkdownRoot, source = ''): void {
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    const seen = (words: string) =>
      seenSigns(
        source !== '' && words.includes(LOST)
          ? readWestern(words, source.slice(start?.offset, end?.offset))
          : words,
      );
    if (node.type === 'text') node.value = seen(node.value);
    if ('alt' in node && typeof node.alt === 'string') node.alt = seen(node.alt);
    if ('title' in node && typeof node.title === 'string') node.title = seen(node.title);
  });
}

/** Words with entities read, as a reader sees them. */
export function seenSigns(words: string): string {
  return words.replace(/[^\u00A0\u2000-\u200A\u202F\u205F]+/gu, toVisibleText);
}

/** What Markdown reads an entity as that stands for no letter. */
const LOST = '\uFFFD';
const NUMERIC = /&#(?:x(?<hex>[\da-f]{1,6})|(?<decimal>\d{1,7}));|\uFFFD/gi;

// Markdown knows the numbers from 128 to 159 for control characters; HTML and those who write them mean Windows-1252.
function readWestern(words: string, written: string): string {
  const signs = [...written.matchAll(NUMERIC)].flatMap(({ groups = {} }) => {
    const { hex, decimal } = groups;
    const code = hex === undefined ? Number(decimal ?? 0xfffd) : Number.parseInt(hex, 16);
    const western = WESTERN_SIGNS.get(String.fromCharCode(code & 0xffff));
    return western !== undefined && code < 0xa0 ? [western] : isLost(code) ? [LOST] : [];
  });
  let at = 0;
  return words.replaceAll(LOST, () => signs[at++] ?? LOST);
}

/** The numbers that CommonMark reads as U+FFFD (section 2.5; the parser's own table for those that Unicode gives no letter). */
function isLost(code: number): boolean {
  if (code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160))
    return true;
  if (code === 0xfffd || code > 0x10ffff || (code > 0xd7ff && code < 0xe000)) return true;
  return (code > 0xfdcf && code < 0xfdf0) || (code & 0xfffe) === 0xfffe;
}
