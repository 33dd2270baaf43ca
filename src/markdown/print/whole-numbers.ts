import type { Root, Text } from 'hast';
import { h } from 'hastscript';
import { splitNumbers } from '#core/text/unbroken.ts';
import { SKIP, visit } from '../visit.ts';

/** Keeps each document number of a text («số 02-NQ/TU») on one line, in place; the words stay as they are, so that what is copied is what was written. Code is left alone. */
export function keepNumbersWhole(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'code') return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
    const pieces = splitNumbers(node.value).map(({ text, unbroken }) =>
      unbroken ? h('span', { className: ['nowrap'] }, text) : toText(text),
    );
    if (pieces.every(({ type }) => type === 'text')) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function toText(value: string): Text {
  return { type: 'text', value };
}
