import type {
  BlockContent,
  FootnoteDefinition,
  Heading,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  TableRow,
} from 'mdast';
import { joinTexts, trimEnds } from './join-texts.ts';
import { pairNotes, placeNotes } from './pair-notes.ts';
import { cleanLines, endsWithSpace, SPACE, startsWithSpace, wordsOfText } from './words-of-text.ts';

/** The file beside the item for a picture as the tree calls it; `undefined` where the archive keeps none. */
export type PictureFiles = (url: string) => string | undefined;

/** A tree made fit for a body: text as its readers see it, headings below the title of the page, only pictures that lie beside the item, only links that lead somewhere from there, notes that are called, and no HTML. */
export function cleanTree(root: Root, pictureFiles: PictureFiles): Root {
  const least = Math.min(...root.children.flatMap(headingDepths), HIGHEST);
  const notes = pairNotes(root);
  const cleaning = { pictureFiles, down: Math.max(0, HIGHEST - least), notes };
  return { type: 'root', children: cleanBlocks(placeNotes(root.children, notes), cleaning) };
}

/** The title of a page is its only heading of the first rank. */
const HIGHEST = 2;
const LOWEST = 6;
/** Beyond so many layers of lists and quotations a body is refused; what lies deeper goes on in the deepest. */
const MOST_LAYERS = 20;

interface Cleaning {
  readonly pictureFiles: PictureFiles;
  readonly down: number;
  readonly layer?: number;
  /** The numbers of the notes that are called and given. */
  readonly notes: ReadonlyMap<string, string>;
  /** What the words are within already: a link in a link is none, nor is a mark in its own kind. */
  readonly within?: readonly string[];
}

function headingDepths(node: RootContent): readonly number[] {
  return node.type === 'heading' ? [node.depth] : [];
}

type CleanBlock = BlockContent | FootnoteDefinition;

function cleanBlocks(nodes: readonly Nodes[], cleaning: Cleaning): CleanBlock[] {
  const blocks: CleanBlock[] = [];
  let loose: Nodes[] = [];
  const closeParagraph = () => {
    const children = cleanInline(loose, cleaning);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      loose.push(node);
      continue;
    }
    closeParagraph();
    blocks.push(...cleanBlock(node, cleaning));
  }
  closeParagraph();
  return blocks;
}

const INLINE: ReadonlySet<string> = new Set(
  (
    'text emphasis strong delete inlineCode break link linkReference image imageReference html ' +
    'footnoteReference'
  ).split(' '),
);

function isInline({ type }: Nodes): boolean {
  return INLINE.has(type);
}

function cleanBlock(node: Nodes, cleaning: Cleaning): readonly CleanBlock[] {
  switch (node.type) {
    case 'paragraph':
      return cleanBlocks(node.children, cleaning);
    case 'heading':
      return cleanHeading(node, cleaning);
    case 'list':
    case 'blockquote':
      return cleanNested(node, cleaning);
    case 'table':
      return cleanTable(node.children, node.align, cleaning);
    case 'code':
      return node.value.trim() === ''
        ? []
        : [{ type: 'code', value: cleanLines(node.value), lang: null, meta: null }];
    case 'footnoteDefinition':
      return cleanNote(node, cleaning);
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    default:
      return 'children' in node ? cleanBlocks(node.children, cleaning) : [];
  }
}

// A note within a note is text.
function cleanNote(node: FootnoteDefinition, cleaning: Cleaning): readonly CleanBlock[] {
  const number = cleaning.notes.get(node.identifier);
  const children = cleanBlocks(node.children, { ...cleaning, notes: new Map() }) as BlockContent[];
  if (number === undefined) return children;
  return [{ type: 'footnoteDefinition', identifier: number, label: number, children }];
}

function cleanHeading(node: Heading, cleaning: Cleaning): readonly BlockContent[] {
  const children = cleanOnOneLine(node.children, cleaning);
  const pictures = children.filter(({ type }) => type === 'image');
  const words = children.filter(({ type }) => type !== 'image');
  const depth = Math.min(LOWEST, node.depth + cleaning.down) as Heading['depth'];
  return [
    ...(words.length > 0 ? [{ type: 'heading' as const, depth, children: words }] : []),
    ...(pictures.length > 0 ? [{ type: 'paragraph' as const, children: pictures }] : []),
  ];
}

function cleanNested(
  node: Extract<Nodes, { type: 'list' | 'blockquote' }>,
  cleaning: Cleaning,
): readonly CleanBlock[] {
  const layer = (cleaning.layer ?? 0) + 1;
  const inner = { ...cleaning, layer };
  if (layer > MOST_LAYERS) return node.children.flatMap((child) => cleanBlock(child, cleaning));
  if (node.type === 'blockquote') {
    const children = cleanBlocks(node.children, inner) as BlockContent[];
    return children.length > 0 ? [{ type: 'blockquote', children }] : [];
  }
  const items = node.children.flatMap((item): ListItem[] => {
    const children = cleanBlocks(item.children, inner) as BlockContent[];
    return children.length === 0
      ? []
      : [{ type: 'listItem', spread: isSpread(children), children }];
  });
  if (items.length === 0) return [];
  const start =
    node.ordered === true ? { ordered: true, start: node.start ?? 1 } : { ordered: false };
  const spread = items.some((item) => item.spread === true);
  return [{ type: 'list', ...start, spread, children: items }];
}

// Only a list may follow the words of an item on the next line; anything else needs an empty one.
function isSpread([, ...others]: readonly BlockContent[]): boolean {
  return others.some(({ type }) => type !== 'list');
}

function cleanTable(
  rows: readonly TableRow[],
  align: Extract<Nodes, { type: 'table' }>['align'],
  cleaning: Cleaning,
): readonly BlockContent[] {
  const cleaned = rows.map((row) =>
    row.children.map((cell) => cleanOnOneLine(cell.children, cleaning)),
  );
  const columns = Math.max(0, ...cleaned.map((cells) => cells.length));
  if (columns === 0 || cleaned.flat(2).length === 0) return [];
  // GFM leaves out cells beyond the header: every row gets as many as the longest.
  const children = cleaned.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, at) => ({
        type: 'tableCell' as const,
        children: cells[at] ?? [],
      })),
    }),
  );
  return [{ type: 'table', align: align ?? [], children }];
}

// A heading and a cell of a table are one line.
function cleanOnOneLine(nodes: readonly Nodes[], cleaning: Cleaning): PhrasingContent[] {
  const words = cleanInline(nodes, cleaning).map(
    (node): PhrasingContent => (node.type === 'break' ? { type: 'text', value: ' ' } : node),
  );
  return trimEnds(joinTexts(words));
}

function cleanInline(nodes: readonly Nodes[], cleaning: Cleaning): PhrasingContent[] {
  return trimEnds(joinTexts(nodes.flatMap((node) => cleanPhrase(node, cleaning))));
}

function cleanPhrase(node: Nodes, cleaning: Cleaning): readonly PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'html':
    case 'inlineCode':
      return wordsOfText(node.value);
    case 'break':
      return [{ type: 'break' }];
    case 'image': {
      const file = cleaning.pictureFiles(node.url);
      const alt = cleanLines(node.alt ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      return file === undefined ? [] : [{ type: 'image', url: file, alt, title: null }];
    }
    case 'footnoteReference': {
      const number = cleaning.notes.get(node.identifier);
      return number === undefined
        ? []
        : [{ type: 'footnoteReference', identifier: number, label: number }];
    }
    case 'link':
      return cleanLink(node, cleaning);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return wrapWords(node, cleaning);
    default:
      return 'children' in node
        ? node.children.flatMap((child) => cleanPhrase(child, cleaning))
        : [];
  }
}

const OUTSIDE = /^(?:https?:\/\/[^\s<>]+|mailto:[^\s<>]+@[^\s<>]+)$/i;

function cleanLink(
  node: Extract<Nodes, { type: 'link' }>,
  cleaning: Cleaning,
): readonly PhrasingContent[] {
  const isDead =
    cleaning.within?.includes('link') || !OUTSIDE.test(node.url) || !URL.canParse(node.url);
  const inner: Cleaning = isDead ? cleaning : goInto(cleaning, 'link');
  const children = node.children.flatMap((child) => cleanPhrase(child, inner));
  if (isDead) return children;
  const words = children.filter(({ type }) => type !== 'image');
  const pictures = children.filter(({ type }) => type === 'image');
  const label = trimEnds(joinTexts(words));
  if (label.length === 0) return pictures;
  return [{ type: 'link', url: node.url, title: null, children: label }, ...pictures];
}

function goInto(cleaning: Cleaning, kind: string): Cleaning {
  return { ...cleaning, within: [...(cleaning.within ?? []), kind] };
}

// Signs around a space are no signs to Markdown: spaces move out of them.
function wrapWords(
  node: Extract<Nodes, { type: 'emphasis' | 'strong' | 'delete' }>,
  cleaning: Cleaning,
): readonly PhrasingContent[] {
  if (cleaning.within?.includes(node.type)) {
    return node.children.flatMap((child) => cleanPhrase(child, cleaning));
  }
  const inner = goInto(cleaning, node.type);
  const children = joinTexts(node.children.flatMap((child) => cleanPhrase(child, inner)));
  const trimmed = trimEnds(children);
  if (trimmed.length === 0) return children.some(({ type }) => type === 'text') ? SPACE : [];
  return [
    ...(startsWithSpace(children) ? SPACE : []),
    { type: node.type, children: trimmed },
    ...(endsWithSpace(children) ? SPACE : []),
  ];
}
