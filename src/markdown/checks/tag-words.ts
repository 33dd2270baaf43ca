import { decodeHTML } from 'entities';

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const SWITCHES = new Set(
  'allowfullscreen async autofocus autoplay checked compact controls default defer disabled hidden inert ismap itemscope loop multiple muted nohref noshade novalidate nowrap open playsinline readonly required reversed selected'.split(
    ' ',
  ),
);
// Kept by the page for those who point at an element or cannot see it, or no words at all.
const NOT_LOST =
  /^(?:abbr|alt|aria-.*|cite|class|content|dir|font.*|headers|href|id|label|lang|name|on.*|rel|rev|role|scope|size|src|srcset|style|summary|title|valign|xmlns.*|xml:.*|[a-z]+:.*)$/i;

/** What a tag of raw HTML holds that was meant to be read: words that are no attribute («<b Trần Văn A>»), values that no page shows; between them the line break that a block makes. */
export function wordsOfTag(written: string): string {
  const inside = written.replace(/^<\/?[^\s/>]*/, '').replace(/\/?>$/, '');
  const words = [...inside.matchAll(ATTRIBUTE)].flatMap(([, attribute = '', ...values]) => {
    const value = values.find((each) => each !== undefined);
    if (value === undefined) return SWITCHES.has(attribute.toLowerCase()) ? [] : [attribute];
    return NOT_LOST.test(attribute) || !isProse(value) ? [] : [decodeHTML(value)];
  });
  // The words before and after a tag may be one word or two: each half is told by itself.
  return `\n${words.join(' ')}\n`;
}

// A measure, an address or a name for programs is one word in ASCII.
function isProse(value: string): boolean {
  return /\p{L}\s+\p{L}|[^\P{L}\p{ASCII}]/u.test(value);
}
