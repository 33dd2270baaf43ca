import { stringify } from 'yaml';
import type { Problem } from '#core/problems.ts';

/** One end of a relation as an editor is told of it: what the sentence calls it, its id in the register where it is held, and the id its record would have where its number is told; `this` for the document that the text is. */
export type ToldEnd =
  | 'this'
  | { readonly words: string; readonly held?: string; readonly wanted?: string };

/** A relation that a sentence states; `place` is the file the sentence stands in, where it is another than the one being written. */
export interface ToldRelation {
  readonly kind: string;
  readonly from: ToldEnd;
  readonly to: ToldEnd;
  readonly sentence: string;
  readonly place?: string;
}

/** A stated relation as it is proposed to an editor, in Vietnamese: both ends with their sentence, what to do, and, where the second end has a number, the lines of the record that acts. */
export function tellRelation(told: ToldRelation): Pick<Problem, 'what' | 'fix' | 'paste'> {
  const { kind, from, to, sentence, place } = told;
  const where = place === undefined ? '' : ` (${place})`;
  const paste = pasteOf(told);
  return {
    what: `Câu «${sentence}»${where} nêu: ${nameOf(from)} ${kind} ${nameOf(to)}; kho chưa ghi quan hệ này.`,
    fix: `Nếu câu ấy nói đúng như vậy, ${whatToDo(from, to)}; nếu không thì bỏ qua.`,
    ...(paste === undefined ? {} : { paste }),
  };
}

function nameOf(end: ToldEnd): string {
  return end === 'this' ? 'văn bản này' : `«${end.words}»`;
}

function whatToDo(from: ToldEnd, to: ToldEnd): string {
  const missing = [from, to].flatMap((end) =>
    end === 'this' || end.held !== undefined ? [] : [nameOf(end)],
  );
  const making = missing.length === 0 ? '' : `tạo bản ghi của ${missing.join(' và ')}, rồi `;
  const lines =
    targetOf(to) === undefined ? 'ghi quan hệ ở «relations» của' : 'thêm các dòng dưới đây vào';
  return `${making}${lines} ${recordOf(from)}`;
}

function recordOf(from: ToldEnd): string {
  if (from === 'this') return 'bản ghi của văn bản này trong van-ban/';
  return from.held === undefined ? `bản ghi của ${nameOf(from)}` : `van-ban/${from.held}.md`;
}

function targetOf(to: ToldEnd): string | undefined {
  return to === 'this' ? undefined : (to.held ?? to.wanted);
}

function pasteOf({ kind, to, sentence, place }: ToldRelation): string | undefined {
  const target = targetOf(to);
  if (target === undefined) return undefined;
  const note = place === undefined ? sentence : `${place}: ${sentence}`;
  const entry = { relations: [{ kind, target, note }] };
  return stringify(entry, { schema: 'failsafe', lineWidth: 0 }).trimEnd();
}
