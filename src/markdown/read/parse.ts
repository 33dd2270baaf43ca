import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// «~7 tỷ» means «about» and «10~12%» «from … to»: one tilde strikes nothing out.
const PARSER = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** The syntax tree of a Markdown text (CommonMark and GFM), with positions. */
export function parseMarkdown(text: string): Root {
  return PARSER.parse(text);
}
