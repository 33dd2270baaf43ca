import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type Scalar,
  visit,
} from 'yaml';
import { NO_BREAK_SPACE_SLIP, reservedStart } from './yaml-slips.ts';

/** A place where valid YAML would drop or change what was written; `offset` counts from the start of the text. */
export interface YamlLoss {
  readonly offset: number;
  readonly what: string;
  readonly fix: string;
}

const QUOTE = 'Nếu thuộc giá trị thì đặt cả giá trị trong dấu nháy kép thẳng: "…".';

const HALF_LETTER = {
  what: 'Giá trị có mã «\\u…» chỉ là nửa một chữ, không nơi nào hiện được.',
  fix: 'Gõ chính chữ ấy, hoặc viết đủ cả cặp mã.',
};

/** Finds what YAML takes away in silence: the rest of a line behind « #», and values that begin with «*», «&» or «!» (aliases, anchors and tags, none of which this archive uses), with «>» or «|» before a figure, with «{» around words, what is indented with no-break spaces, and escapes that write half a letter. */
export function findLosses(document: Document, text: string): readonly YamlLoss[] {
  const losses: YamlLoss[] = [];
  visit(document, (_, node) => {
    if (isPair(node) && isNode(node.key) && !isScalar(node.key)) {
      const what = 'Tên trường đặt trong dấu ngoặc.';
      losses.push({
        offset: node.key.range?.[0] ?? 0,
        what,
        fix: 'Bỏ dấu ngoặc quanh tên trường.',
      });
    }
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) losses.push(reserved(offset, '*'));
    if ('anchor' in node && node.anchor) losses.push(reserved(offset, '&'));
    if (node.tag) losses.push(reserved(offset, '!'));
    if (isBraced(node)) losses.push(reserved(offset, '{'));
    if (isScalar(node) && isEmptyBlock(node, text))
      losses.push(reserved(offset, text.charAt(offset)));
    if (isScalar(node) && typeof node.value === 'string' && !node.value.isWellFormed())
      losses.push({ offset, ...HALF_LETTER });
    if (isScalar(node) && node.type === 'PLAIN' && /^\s/.test(String(node.source ?? '')))
      losses.push({ offset, ...NO_BREAK_SPACE_SLIP });
    if (isScalar(node) && node.type === 'PLAIN' && hasCommentBeside(node, text)) {
      const what = `Phần sau dấu «#» bị bỏ: «#${node.comment}».`;
      const fix = `${QUOTE} Nếu là ghi chú thì đặt trên một dòng riêng.`;
      losses.push({ offset, what, fix });
    }
  });
  return losses;
}

function reserved(offset: number, sign: string): YamlLoss {
  return { offset, ...reservedStart(sign) };
}

// «value: >5»: the figure is read as a measure of the indent, and nothing follows.
function isEmptyBlock({ type, value, range }: Scalar, text: string): boolean {
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  if (!isBlock || String(value).trim() !== '') return false;
  return /^[|>][^\n]*\d/.test(text.slice(range?.[0] ?? 0));
}

// «{Họp}»: words in braces are keys to which nothing belongs.
function isBraced(node: Node): boolean {
  return isMap(node) && node.flow === true && node.items.some(({ value }) => value === null);
}

function hasCommentBeside(node: Node, text: string): boolean {
  const end = node.range?.[1];
  return node.comment != null && end !== undefined && /^[ \t]*#/.test(text.slice(end));
}
