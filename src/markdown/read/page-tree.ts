import type { Root, RootContent } from 'hast';
import type { Root as MarkdownRoot, Paragraph } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { BodyProblem, HiddenElement } from '../body.ts';
import { visit } from '../visit.ts';
import { endBareAddresses } from './address-ends.ts';
import { findExcess } from './bounds.ts';
import { findDepth, isTooDeep, tooDeep } from './depth.ts';
import { numberFootnotes } from './footnotes.ts';
import { showForeignTags } from './foreign-tags.ts';
import { dropHiddenElements } from './hidden-elements.ts';
import { keepLinesInBlocks } from './lines-in-blocks.ts';
import { lowerSchemes } from './links.ts';
import { keepListNumbers } from './list-numbers.ts';
import { keepNumberWords } from './number-words.ts';
import { parseMarkdown } from './parse.ts';
import { SANITISE_SCHEMA } from './sanitise-schema.ts';
import { keepSeenSigns } from './seen-signs.ts';
import { splitRuns, type TextRun } from './text-runs.ts';

const TO_TREE = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    footnoteLabel: 'Chú thích',
    footnoteLabelProperties: {},
    // The arrow of a later call carries its number, which the name has to say too.
    footnoteBackLabel: (note, call) =>
      `Trở lại chỗ chú thích ${note + 1}${call > 1 ? `, lần ${call}` : ''}`,
  })
  .freeze();

const SANITISE = unified().use(rehypeSanitize, SANITISE_SCHEMA).freeze();

const READ_RAW = unified().use(rehypeRaw).freeze();

/** A Markdown text as its two trees: of Markdown and, sanitised, of HTML, both with positions in the text. */
export interface ReadTrees {
  readonly markdown: MarkdownRoot;
  readonly tree: Root;
  readonly hidden: readonly HiddenElement[];
  /** Why the text was not read to its end; the trees are empty then. */
  readonly excess?: BodyProblem;
}

/** Reads a Markdown text. Most paragraphs of an archive hold no markup at all; those are not parsed. */
export function readTrees(text: string): ReadTrees {
  const beyond = findExcess(text);
  if (beyond !== undefined) return unread(beyond);
  const read: ReadTrees[] = [];
  for (const run of splitRuns(text)) {
    const trees = run.kind === 'plain' ? readPlain(run) : readRun(run);
    if (trees.excess !== undefined) return trees;
    read.push(trees);
  }
  return {
    markdown: { type: 'root', children: read.flatMap(({ markdown }) => markdown.children) },
    tree: { type: 'root', children: read.flatMap(({ tree }) => tree.children) },
    hidden: read.flatMap(({ hidden }) => hidden),
  };
}

/** The trees of a text that was not read, and why. */
export function unread(excess: BodyProblem): ReadTrees {
  const empty: readonly never[] = [];
  return {
    markdown: { type: 'root', children: [...empty] },
    tree: { type: 'root', children: [...empty] },
    hidden: empty,
    excess,
  };
}

function readPlain({ text, line, offset }: TextRun): ReadTrees {
  const position = {
    start: { line, column: 1, offset },
    end: { line: line + text.split('\n').length - 1, column: 1, offset: offset + text.length },
  };
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: text, position }],
    position,
  };
  const words: RootContent = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: text, position }],
    position,
  };
  return {
    markdown: { type: 'root', children: [paragraph] },
    tree: { type: 'root', children: [words] },
    hidden: [],
  };
}

function readRun({ text, line, offset }: TextRun): ReadTrees {
  const markdown = parseMarkdown(text);
  const deep = findDepth(markdown);
  if (deep !== undefined) return unread({ ...deep, line: deep.line + line - 1 });
  if (text.includes('&')) keepSeenSigns(markdown, text);
  keepNumberWords(markdown, text);
  keepListNumbers(markdown, text);
  if (offset > 0) movePositions(markdown, line - 1, offset);
  numberFootnotes(markdown);
  showForeignTags(markdown);
  endBareAddresses(markdown);
  const tree: Root = TO_TREE.runSync(markdown);
  lowerSchemes(tree);
  if (!hasRawHtml(markdown)) return { markdown, tree: SANITISE.runSync(tree), hidden: [] };
  // Raw HTML makes its text one run, whose positions are those of the text.
  const raw = READ_RAW.runSync(tree, text);
  lowerSchemes(raw);
  if (isTooDeep(raw)) return unread(tooDeep(line));
  const hidden = dropHiddenElements(raw);
  // What sanitising takes out may leave elements where HTML allows none: a second reading sets them right.
  const clean = READ_RAW.runSync(SANITISE.runSync(raw), text);
  keepLinesInBlocks(clean);
  if (text.includes('&')) keepSeenSigns(clean);
  return { markdown, tree: clean, hidden };
}

function movePositions(markdown: MarkdownRoot, lines: number, units: number): void {
  visit(markdown, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + units;
    }
  });
}

function hasRawHtml(markdown: MarkdownRoot): boolean {
  let found = false;
  visit(markdown, 'html', () => {
    found = true;
    return false;
  });
  return found;
}
