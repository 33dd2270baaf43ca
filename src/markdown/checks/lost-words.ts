import { diffArrays } from 'diff';
import type { Body, BodyProblem } from '../body.ts';
import { quoteShort } from './quote-short.ts';
import { type WrittenStretch, writtenWords } from './written-words.ts';

/** A problem for each stretch of words that was written and that no page shows: the words of the text, signs and tags apart, held against the words of its page. */
export function findLostWords({ markdown, visible, hidden }: Body): readonly BodyProblem[] {
  const stretches = writtenWords(markdown);
  const text = stretches.map((stretch) => stretch.text).join('');
  if (haveSameLetters(text, visible.text)) return [];
  const written = [...text.matchAll(WORD)];
  const hiddenWords =
    hidden
      .flatMap(({ words }) => words)
      .join('\n')
      .match(WORD) ?? [];
  const lost = missingWords(
    written.map(([word]) => word),
    visible.text.match(WORD) ?? [],
    new Set(hiddenWords),
  );
  const meant = new Supply(hiddenWords);
  const groups = joinNeighbours(
    lost.map((at) => ({ at, hidden: meant.take(written[at]?.[0] ?? '') })),
  );
  return groups.map(([first, last]) => {
    const start = written[first.at]?.index ?? 0;
    const end = (written[last.at]?.index ?? 0) + (written[last.at]?.[0].length ?? 0);
    return toProblem(quoteShort(text.slice(start, end)), lineAt(stretches, start), first.hidden);
  });
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
// Beyond so many differences it is told that words are missing, no longer exactly which.
const MOST_DIFFERENCES = 2000;

function haveSameLetters(one: string, other: string): boolean {
  return areLikeByUnits(one, other) || lettersOf(one) === lettersOf(other);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

// Nearly every text passes here, of which nothing is copied. The halves of a sign beyond U+FFFF count as letters.
function areLikeByUnits(one: string, other: string): boolean {
  let [at, of] = [nextLetter(one, 0), nextLetter(other, 0)];
  while (at < one.length && of < other.length) {
    if (one.charCodeAt(at) !== other.charCodeAt(of)) return false;
    at = nextLetter(one, at + 1);
    of = nextLetter(other, of + 1);
  }
  return at === one.length && of === other.length;
}

function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** What is known of each code unit: 0 nothing yet. */
const KINDS = new Uint8Array(0x10000);
const [LETTER, OTHER] = [1, 2];

function isLetter(unit: number): boolean {
  const known = KINDS[unit] ?? 0;
  if (known !== 0) return known === LETTER;
  const is = /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit));
  KINDS[unit] = is ? LETTER : OTHER;
  return is;
}

/** A stock of words, each of which can be taken as often as it is there. */
class Supply {
  readonly #counts = new Map<string, number>();

  constructor(words: readonly string[]) {
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  take(word: string): boolean {
    const count = this.#counts.get(word) ?? 0;
    if (count > 0) this.#counts.set(word, count - 1);
    return count > 0;
  }
}

/** Which of the words written (by index) are not on the page; words that only moved are there. */
function missingWords(
  written: readonly string[],
  shown: readonly string[],
  hidden: ReadonlySet<string>,
): readonly number[] {
  const [start, end] = sharedEdges(written, shown);
  const middle = written.slice(start, written.length - end);
  const other = shown.slice(start, shown.length - end);
  const changes = diffArrays([...middle], [...other], { maxEditLength: MOST_DIFFERENCES }) ?? [
    { value: middle, removed: true, added: false },
    { value: other, removed: false, added: true },
  ];
  const gone: number[] = [];
  const come: string[] = [];
  let at = start;
  for (const [index, { value, removed, added }] of changes.entries()) {
    const [last, next] = [changes[index - 1], changes[index + 1]];
    if (removed)
      gone.push(...goneFrom(value, next?.added ? next.value : [], hidden).map((n) => at + n));
    const before = added && last?.removed ? last.value : [];
    if (added && goneFrom(before, value, hidden).length === before.length) come.push(...value);
    if (!added) at += value.length;
  }
  const moved = new Supply(come);
  return gone.filter((word) => !moved.take(written[word] ?? ''));
}

// Words (by index) that are not among those that came in their place: none where «Ngh» and «ị» became the word «Nghị», the hidden one where «a», «b» and «c» became «ac».
function goneFrom(
  written: readonly string[],
  shown: readonly string[],
  hidden: ReadonlySet<string>,
): readonly number[] {
  const words = shown.join('');
  if (words !== '' && written.join('') === words) return [];
  const all = [...written.keys()];
  const left = written.filter((word) => !hidden.has(word));
  if (words === '' || left.join('') !== words) return all;
  return all.filter((index) => hidden.has(written[index] ?? ''));
}

function sharedEdges(
  left: readonly string[],
  right: readonly string[],
): readonly [start: number, end: number] {
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < most - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [start, end];
}

interface LostWord {
  readonly at: number;
  readonly hidden: boolean;
}

function joinNeighbours(words: readonly LostWord[]): readonly (readonly [LostWord, LostWord])[] {
  const groups: [LostWord, LostWord][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last && last[1].at === word.at - 1 && last[1].hidden === word.hidden) last[1] = word;
    else groups.push([word, word]);
  }
  return groups;
}

function lineAt(stretches: readonly WrittenStretch[], offset: number): number {
  let end = 0;
  for (const { text, line } of stretches) {
    if (end + text.length > offset) {
      return (
        line +
        text
          .slice(0, offset - end)
          .trimStart()
          .split('\n').length -
        1
      );
    }
    end += text.length;
  }
  return 1;
}

function toProblem(words: string, line: number, hidden: boolean): BodyProblem {
  if (hidden) {
    const what = `«${words}» nằm trong một phần HTML bị ẩn nên không lên trang nào.`;
    const fix = 'Nếu cần hiện thì xóa thẻ bao ngoài; nếu không cần nữa thì xóa cả đoạn.';
    return { rule: 'chu-khong-hien', severity: 'note', line, what, fix };
  }
  const what = `Chữ «${words}» không lên trang nào.`;
  const fix =
    'Viết lại bằng chữ thường, ngoài mọi thẻ HTML; muốn hiện dấu «<» hay «[» thì đặt «\\» ngay trước.';
  return { rule: 'chu-khong-hien', line, what, fix };
}
