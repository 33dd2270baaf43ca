import { NAMED_BEFORE, SELF_NAMES, THIS_ONE } from '#core/citation/data/pinpoint-words.ts';
import type { Citation } from '#core/citation/find/citation.ts';
import { matchAt } from '#core/citation/find/match-at.ts';
import { NAME_PATTERN } from '#core/citation/find/read-type.ts';
import type { Sketch } from '#core/citation/find/sketch-text.ts';
import type { PinpointTarget } from './pinpoint.ts';
import type { TextShape } from './text-shape.ts';

/** «Nghị định này», «Nghị quyết nói trên»: a document called by its type alone. */
export interface Antecedent {
  readonly start: number;
  readonly end: number;
  readonly of: PinpointTarget;
}

/** What an antecedent is looked up in. */
export interface AntecedentRequest {
  readonly sketch: Sketch;
  readonly citations: readonly Citation[];
  readonly shape: TextShape;
}

const TYPE = `(?<type>${NAME_PATTERN}|bo luat|luat|phap lenh|${SELF_NAMES.join('|')})`;
const BACK_WORDS = `(?<which>${THIS_ONE}|${NAMED_BEFORE})(?![a-z])`;
const ANTECEDENT = new RegExp(`(?:cac {1,3})?${TYPE} {1,3}${BACK_WORDS}`, 'uy');
/** «Mục III của Nghị quyết nêu rõ»: the type alone, before a word that goes on. */
const BARE = new RegExp(
  `${TYPE}(?= {1,3}(?:neu|quy dinh|xac dinh|yeu cau|giao|dat|chi ro|de ra|ghi|cho|la|da|se)(?![a-z])| {0,2}[.,;:)])`,
  'y',
);

/** Reads an antecedent at an offset of a text; `undefined` where none stands, or where nothing was named before that it could mean. */
export function readAntecedent(request: AntecedentRequest, at: number): Antecedent | undefined {
  const { plain } = request.sketch;
  const named = matchAt(ANTECEDENT, plain, at);
  const match = named ?? (request.shape.kind === 'report' ? matchAt(BARE, plain, at) : undefined);
  if (match === undefined) return undefined;
  const type = match.groups?.['type'] ?? '';
  const isThis = match.groups?.['which'] === THIS_ONE;
  const end = at + match[0].length;
  if (isThis && request.shape.kind === 'document') return { start: at, end, of: 'this' };
  const index = lastOfType(request, type, at);
  if (index !== undefined) return { start: at, end, of: index };
  return isThis ? { start: at, end, of: 'this' } : undefined;
}

/** The last citation before an offset whose type is called so. */
function lastOfType(
  { citations, shape }: AntecedentRequest,
  type: string,
  before: number,
): number | undefined {
  const indexes = shape.byType.get(type.replaceAll(/ +/g, ' ')) ?? [];
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[indexes[middle] ?? 0]?.end ?? 0) <= before) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : indexes[low - 1];
}
