import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';

/** Words that are emphasised, important or crossed out. */
export type MarkedWords = Emphasis | Strong | Delete;

/** Whether phrasing is marked words. */
export function isMarked(node: PhrasingContent | undefined): node is MarkedWords {
  return node?.type === 'emphasis' || node?.type === 'strong' || node?.type === 'delete';
}

/** Phrasing in which no marked words begin or end with a sign that touches a letter outside: Markdown does not read «**Kết quả:**Đạt», and takes «**Kết quả**:Đạt» as it was meant. */
export function freeMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, at): PhrasingContent[] => {
    if (!isMarked(node)) return [node];
    const touchesBefore = LETTER_AT_END.test(wordsOf(nodes[at - 1]));
    const touchesAfter = LETTER_AT_START.test(wordsOf(nodes[at + 1]));
    const first = touchesBefore ? takeStart(node) : { node, sign: '' };
    const last = touchesAfter ? takeEnd(first.node) : { node: first.node, sign: '' };
    return [
      ...textOf(first.sign),
      ...(last.node.children.length > 0 ? [last.node] : []),
      ...textOf(last.sign),
    ];
  });
}

const LETTER_AT_START = /^[\p{L}\p{N}]/u;
const LETTER_AT_END = /[\p{L}\p{N}]$/u;
const SIGNS_AT_START = /^[^\p{L}\p{N}\s]+\s*/u;
const SIGNS_AT_END = /\s*[^\p{L}\p{N}\s]+$/u;

interface Taken {
  readonly node: MarkedWords;
  readonly sign: string;
}

function takeStart(node: MarkedWords): Taken {
  const [first, ...rest] = node.children;
  if (first?.type !== 'text') return { node, sign: '' };
  const sign = SIGNS_AT_START.exec(first.value)?.[0] ?? '';
  const left = textOf(first.value.slice(sign.length));
  return { node: { ...node, children: [...left, ...rest] }, sign };
}

function takeEnd(node: MarkedWords): Taken {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return { node, sign: '' };
  const sign = SIGNS_AT_END.exec(last.value)?.[0] ?? '';
  const left = textOf(last.value.slice(0, last.value.length - sign.length));
  return { node: { ...node, children: [...node.children.slice(0, -1), ...left] }, sign };
}

function textOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function wordsOf(node: PhrasingContent | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
