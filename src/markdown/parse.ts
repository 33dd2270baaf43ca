import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const PARSER = unified().use(remarkParse).use(remarkGfm).freeze();

/** The syntax tree of a Markdown text (CommonMark and GFM), with positions. */
export function parseMarkdown(text: string): Root {
  return PARSER.parse(text);
}
