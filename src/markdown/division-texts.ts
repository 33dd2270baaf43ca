import type { Element, ElementContent, Root } from 'hast';
import type { Division } from '#core/divisions/division.ts';
import type { DivisionText } from '#core/divisions/division-text.ts';
import { readVisibleText } from './read/visible-text.ts';

/** The paragraphs of each division of a body whose divisions were marked, in order; what stands before the first belongs to none. */
export function readDivisionTexts(
  tree: Root,
  divisions: readonly Division[],
): readonly DivisionText[] {
  const byAnchor = new Map(divisions.map((division) => [division.anchor, division]));
  const texts: { readonly division: Division; readonly paragraphs: string[] }[] = [];
  const read = (node: Element): void => {
    const division = byAnchor.get(String(node.properties['id'] ?? ''));
    if (division !== undefined) texts.push({ division, paragraphs: [] });
    if (division !== undefined && /^h\d$/.test(node.tagName)) return;
    if (holdsDivisions(node, byAnchor)) {
      for (const child of partsOf(node)) {
        if (child.type === 'element') read(child);
        else texts.at(-1)?.paragraphs.push(...wordsOf([child]));
      }
      return;
    }
    texts.at(-1)?.paragraphs.push(...wordsOf([node]));
  };
  for (const node of tree.children) if (node.type === 'element') read(node);
  return texts;
}

function partsOf({ children }: Element): readonly ElementContent[] {
  return children.filter((child) => child.type !== 'comment');
}

/** Whether something inside an element is a division of its own. */
function holdsDivisions(node: Element, byAnchor: ReadonlyMap<string, Division>): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' &&
      (byAnchor.has(String(child.properties['id'] ?? '')) || holdsDivisions(child, byAnchor)),
  );
}

function wordsOf(nodes: readonly ElementContent[]): readonly string[] {
  return readVisibleText({ type: 'root', children: [...nodes] }).paragraphs.filter(
    (words) => words.trim() !== '',
  );
}
