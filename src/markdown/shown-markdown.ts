import type { Definition, Html, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Body } from './body.ts';
import { splitHtml } from './read/html-tags.ts';
import { readMarkdown } from './read-markdown.ts';
import { visit } from './visit.ts';

/** The Markdown of a body as it may be given away: as written, without what no page shows of it (comments, what its writer hid, programs, addresses that nothing calls). */
export function shownMarkdown(body: Body): string {
  const { source, markdown, hidden } = body;
  const cuts = [
    ...hidden.flatMap(({ position }) => toCut(position)),
    ...commentCuts(markdown),
    ...definitionCuts(markdown),
  ];
  if (cuts.length === 0) return source;
  const shown = cutOut(source, cuts);
  return isShownWhole(shown, body) ? shown : wordsAlone(body);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

function toCut(position: Html['position']): readonly Cut[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? [] : [{ start, end, put: '' }];
}

// An empty comment keeps the rest of its line HTML, as it was.
const EMPTY_COMMENT = '<!---->';

function commentCuts(markdown: Root): readonly Cut[] {
  const cuts: Cut[] = [];
  visit(markdown, 'html', (node: Html) => {
    const begin = node.position?.start.offset;
    if (begin === undefined) return;
    const pieces = splitHtml(node.value).filter(({ written }) => written.trim() !== '');
    if (pieces.every(({ kind }) => kind === 'hidden')) cuts.push(...toCut(node.position));
    else {
      for (const { kind, written, start } of pieces) {
        if (kind !== 'hidden') continue;
        const at = begin + start;
        cuts.push({ start: at, end: at + written.length, put: EMPTY_COMMENT });
      }
    }
  });
  return cuts;
}

function definitionCuts(markdown: Root): readonly Cut[] {
  const called = new Set<string>();
  visit(markdown, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference')
      called.add(node.identifier);
  });
  const cuts: Cut[] = [];
  visit(markdown, 'definition', ({ identifier, position }: Definition) => {
    if (!called.has(identifier)) cuts.push(...toCut(position));
    called.delete(identifier);
  });
  return cuts;
}

function cutOut(source: string, cuts: readonly Cut[]): string {
  let text = '';
  let end = 0;
  for (const cut of cuts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (cut.start >= end) text += source.slice(end, cut.start) + cut.put;
    end = Math.max(end, cut.end);
  }
  return text + source.slice(end);
}

// What stands in a quotation or behind a tab is moved in its text: a cut may then miss.
function isShownWhole(shown: string, { visible }: Body): boolean {
  const { hidden, markdown, visible: read } = readMarkdown(shown);
  return (
    read.paragraphs.join('\n') === visible.paragraphs.join('\n') &&
    hidden.every(({ words }) => words.length === 0) &&
    commentCuts(markdown).every(({ start, end }) => end - start <= EMPTY_COMMENT.length)
  );
}

const TO_MARKDOWN = unified().use(remarkStringify).freeze();

function wordsAlone({ visible }: Body): string {
  return TO_MARKDOWN.stringify({
    type: 'root',
    children: visible.paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  });
}
