import { parseMarkdown } from '#markdown/parse.ts';

// A block without any of these is its own text, and most blocks of an archive are: parsing them costs more than indexing them.
const MARKUP = /[*_`#<>|\\&~[\]!]|^\s*(?:[-+=]|\d+[.)])|^ {4}|https?:/m;

/** The text of a Markdown body, a string for each paragraph, heading, list item or table row, in the order they are read. */
export function plainParagraphs(markdown: string): readonly string[] {
  if (MARKUP.test(markdown)) return parsedParagraphs(markdown);
  return markdown
    .split(/\n\s*\n/)
    .map(onOneLine)
    .filter((paragraph) => paragraph !== '');
}

interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly TreeNode[];
}

const READ_WHOLE = new Set(['paragraph', 'heading', 'tableRow', 'code']);

function parsedParagraphs(markdown: string): readonly string[] {
  const paragraphs: string[] = [];
  const walk = (node: TreeNode): void => {
    if (READ_WHOLE.has(node.type)) paragraphs.push(onOneLine(wholeText(node)));
    else for (const child of node.children ?? []) walk(child);
  };
  walk(parseMarkdown(markdown));
  return paragraphs.filter((paragraph) => paragraph !== '');
}

function wholeText(node: TreeNode): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  const between = node.type === 'tableRow' ? ' · ' : '';
  return node.value ?? (node.children ?? []).map(wholeText).join(between);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
