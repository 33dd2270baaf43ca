import type { Element, Nodes, Root, Text } from 'hast';
import type { TextSpan } from '#core/text/sentences.ts';
import { ENDS_ADDRESS } from './address-ends.ts';
import { isInline } from './element-names.ts';

/** A text node of a tree and where its words begin in the visible text, in UTF-16 units. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
}

/** The words of a tree as a reader sees them, without the marks of footnotes. */
export interface VisibleText {
  /** Blocks stand three line breaks apart, a forced line break is one. */
  readonly text: string;
  /** As long as `text`: what cites nothing (code, addresses) and what nothing runs across (the middle between blocks) is U+FFFC. */
  readonly citable: string;
  /** As long as `text`: raised and lowered figures stay told apart from the others («m³», «CO₂»). */
  readonly quotable: string;
  readonly pieces: readonly TextPiece[];
  /** A string for each paragraph, heading, list item or table row, on one line. */
  readonly paragraphs: readonly string[];
  /** The rows of tables, from their first cell to their last. */
  readonly rows: readonly TextSpan[];
}

const BETWEEN_BLOCKS = '\n\n\n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const NOT_TEXT = '\uFFFC';
const ADDRESS = new RegExp(`(?:https?://|www\\.)[^\\s"<>${ENDS_ADDRESS}]+`, 'gi');

/** Reads the visible text of a tree whose white space is collapsed already. */
export function readVisibleText(tree: Root): VisibleText {
  const reading: Reading = {
    text: '',
    citable: '',
    quotable: '',
    pieces: [],
    blocks: [],
    pending: 'none',
  };
  readNode(tree, reading, {});
  const { text, citable, quotable, pieces, blocks } = reading;
  return {
    text,
    citable: citable.replace(ADDRESS, (address) => NOT_TEXT.repeat(address.length)),
    quotable,
    pieces,
    paragraphs: joinBlocks(text, blocks),
    rows: listRows(text, blocks),
  };
}

interface Reading {
  text: string;
  citable: string;
  quotable: string;
  readonly pieces: TextPiece[];
  readonly blocks: Block[];
  pending: 'none' | 'block';
}

interface Block {
  readonly start: number;
  readonly row: Element | undefined;
}

interface Around {
  readonly code?: boolean;
  readonly digits?: string;
  readonly row?: Element;
}

function readNode(node: Nodes, reading: Reading, around: Around): void {
  if (node.type === 'text') readText(node, reading, around);
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'root') {
    for (const child of node.children) readNode(child, reading, around);
    return;
  }
  if (isFootnoteMark(node)) return;
  if (node.tagName === 'br') addBreak(reading);
  const isBlock = !isInline(node.tagName);
  const inside = {
    ...around,
    ...(node.tagName === 'code' || node.tagName === 'pre' ? { code: true } : {}),
    ...(node.tagName === 'tr' ? { row: node } : {}),
    ...(node.tagName === 'sup' ? { digits: RAISED } : {}),
    ...(node.tagName === 'sub' ? { digits: LOWERED } : {}),
  };
  if (isBlock) reading.pending = 'block';
  for (const child of node.children) readNode(child, reading, inside);
  if (isBlock) reading.pending = 'block';
}

function readText(node: Text, reading: Reading, { code, digits, row }: Around): void {
  if (node.value === '') return;
  if (reading.pending === 'block' || reading.blocks.length === 0) {
    if (reading.text !== '') {
      reading.text += BETWEEN_BLOCKS;
      reading.citable += `\n${NOT_TEXT}\n`;
      reading.quotable += BETWEEN_BLOCKS;
    }
    reading.blocks.push({ start: reading.text.length, row });
    reading.pending = 'none';
  }
  reading.pieces.push({ node, start: reading.text.length });
  reading.text += node.value;
  reading.citable += code ? NOT_TEXT.repeat(node.value.length) : node.value;
  reading.quotable += digits
    ? node.value.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
    : node.value;
}

function addBreak(reading: Reading): void {
  if (reading.pending === 'block' || reading.text === '') return;
  reading.text += '\n';
  reading.citable += '\n';
  reading.quotable += '\n';
}

/** Whether an element is the number of a footnote, the way back from it, or the heading over all footnotes: made by the page, not written by the editor. */
export function isFootnoteMark({ properties }: Element): boolean {
  return (
    properties['dataFootnoteRef'] !== undefined ||
    properties['dataFootnoteBackref'] !== undefined ||
    properties['id'] === 'footnote-label'
  );
}

function listRows(text: string, blocks: readonly Block[]): readonly TextSpan[] {
  const spans = new Map<Element, TextSpan>();
  for (const [index, { start, row }] of blocks.entries()) {
    if (row === undefined) continue;
    const next = blocks[index + 1]?.start;
    const end = next === undefined ? text.length : next - BETWEEN_BLOCKS.length;
    spans.set(row, { start: spans.get(row)?.start ?? start, end });
  }
  return [...spans.values()];
}

function joinBlocks(text: string, blocks: readonly Block[]): readonly string[] {
  const paragraphs: { text: string; row: Element | undefined }[] = [];
  for (const [index, { start, row }] of blocks.entries()) {
    const words = text
      .slice(start, blocks[index + 1]?.start)
      .replace(/\s+/g, ' ')
      .trim();
    if (words === '') continue;
    const last = paragraphs.at(-1);
    if (last && row !== undefined && last.row === row) last.text += ` · ${words}`;
    else paragraphs.push({ text: words, row });
  }
  return paragraphs.map((paragraph) => paragraph.text);
}
