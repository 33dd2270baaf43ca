import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { dropHiddenElements } from './hidden-elements.ts';
import { SANITISE_SCHEMA } from './sanitise-schema.ts';

const TO_TREE = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    footnoteLabel: 'Chú thích',
    footnoteLabelProperties: {},
    footnoteBackLabel: (index) => `Trở lại chỗ chú thích ${index + 1}`,
  })
  .freeze();

const SANITISE = unified().use(rehypeSanitize, SANITISE_SCHEMA).freeze();

// What sanitising takes out may leave elements where HTML allows none: the second reading sets them right.
const READ_RAW = unified()
  .use(rehypeRaw)
  .use(() => dropHiddenElements)
  .use(rehypeSanitize, SANITISE_SCHEMA)
  .use(rehypeRaw)
  .freeze();

/** The safe HTML tree of a Markdown tree, with the positions of `text`, its source. */
export function toSafeTree(markdown: MarkdownRoot, text: string): Root {
  const tree: Root = TO_TREE.runSync(markdown);
  return hasRawHtml(markdown) ? READ_RAW.runSync(tree, text) : SANITISE.runSync(tree);
}

function hasRawHtml(markdown: MarkdownRoot): boolean {
  let found = false;
  visit(markdown, 'html', () => {
    found = true;
    return false;
  });
  return found;
}
