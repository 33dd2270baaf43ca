import type { Link, Root, Text } from 'mdast';
import { SKIP, visit } from '../visit.ts';

/** What no address holds, as the inside of a class of signs: the quotation around it, or the sentence that goes on. */
export const ENDS_ADDRESS = '«»“”„‟‘’‚‹›…‒–—―•、。，；：！？）】」』';
const NOT_IN_ADDRESS = new RegExp(`[${ENDS_ADDRESS}]`);
const CLOSING = /[.,;:!?"'*_~)\]]+$/;

/** Ends a bare address («https://a.vn/1») before the quotation mark that closes around it, in place. */
export function endBareAddresses(markdown: Root): void {
  visit(markdown, 'link', (node, index, parent) => {
    const [words] = node.children;
    if (parent === undefined || index === undefined || words?.type !== 'text') return undefined;
    const at = isBare(node, words) ? words.value.search(NOT_IN_ADDRESS) : -1;
    if (at === -1) return undefined;
    const shown = words.value.slice(0, at).replace(CLOSING, '');
    const rest = words.value.slice(shown.length);
    node.url = node.url.slice(0, -rest.length);
    words.value = shown;
    parent.children.splice(index + 1, 0, { type: 'text', value: rest });
    return [SKIP, index + 2];
  });
}

// A bare address has no brackets around it in the source: its words begin and end with the link.
function isBare(link: Link, words: Text): boolean {
  return (
    link.position?.start.offset === words.position?.start.offset &&
    link.position?.end.offset === words.position?.end.offset
  );
}
