/** Elements that stand within a line of words; every other element begins and ends a block. */
const INLINE = new Set(
  'a abbr b br code del em i img input ins kbd q rp rt ruby s samp small span strike strong sub sup tt var'.split(
    ' ',
  ),
);

/** Whether an element stands within a line, so that words before and after it are one text. */
export function isInline(tagName: string): boolean {
  return INLINE.has(tagName);
}

/** Elements that may hold a figure. */
const FLOW = new Set('blockquote dd details div li section td th'.split(' '));

/** Whether an element may hold a figure as its child. */
export function holdsFigures(tagName: string): boolean {
  return FLOW.has(tagName);
}
