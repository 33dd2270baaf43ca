import type { Block } from './block.ts';
import { attributeOf, findElements, textOf } from './hast-text.ts';

/** The notes of an article that stand outside of it: blocks to which a mark in its text («[1]») leads. */
export function findNotesApart(
  within: readonly Block[],
  outside: readonly Block[],
): readonly Block[] {
  const called = new Set(within.flatMap(({ element }) => marksIn(element)));
  if (called.size === 0) return [];
  return outside.filter(({ element, around }) =>
    [...findElements(element, () => true), ...around.slice(-1)].some((each) =>
      [attributeOf(each, 'id'), attributeOf(each, 'name')].some(
        (name) => name !== undefined && called.has(name),
      ),
    ),
  );
}

function marksIn(element: Block['element']): readonly string[] {
  return findElements(element, ({ tagName }) => tagName === 'a').flatMap((link) => {
    const href = attributeOf(link, 'href') ?? '';
    return MARK.test(textOf(link)) && href.startsWith('#') ? [href.slice(1)] : [];
  });
}

const MARK = /^[[(]?(?:\d{1,3}|[ivx]{1,5}|\*{1,3})[\])]?$/;
