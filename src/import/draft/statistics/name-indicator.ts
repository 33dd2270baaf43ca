import type { Quantity } from './find-quantities.ts';

/** A quantity and the sentence it stands in; `from` and `to` bound the part of the text between its neighbours. */
export interface QuantityInText {
  readonly text: string;
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
  readonly isFollowed: 'by a figure' | 'by nothing';
}

/** What a quantity measures, in the words around it: the clause without its figure; never empty, on one line and short enough for a table. */
export function nameIndicator({ text, quantity, from, to, isFollowed }: QuantityInText): string {
  const before = clauseBefore(text.slice(from, quantity.start));
  const after = clauseAfter(text.slice(quantity.end, to), isFollowed);
  const words =
    quantity.kind === 'counted' || quantity.kind === 'guessed'
      ? counted(before, after, quantity.unit)
      : measured(before, after, quantity.unit);
  const named = words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return capitalise(shorten(named === '' ? quantity.unit : named));
}

// A name of a table's row; longer ones are cut at a word.
const LONGEST = 140;
const END_OF_CLAUSE = /[,.;:()\n!?…“”"«»\uFFFC]/u;

function clauseBefore(text: string): string {
  // «vượt Singapore (337,5 tỷ USD)»: what a bracket opens on tells of what stands before it.
  const clause =
    text
      .replace(/\s*\($/u, '')
      .split(END_OF_CLAUSE)
      .at(-1) ?? '';
  // Behind another figure, what «và» begins is this one's own.
  return (
    ` ${clause} `
      .split(/\s(?:và|hoặc)\s/u)
      .at(-1)
      ?.trim()
      .replace(CONNECTIVE, '')
      .trim() ?? ''
  );
}

const CONNECTIVE =
  /^(?:(?:và|trong đó|theo đó|cùng với|cùng|đồng thời|ngoài ra|bên cạnh đó|hiện nay|hiện|đến nay|cụ thể|nhất là|đặc biệt|như|qua đó|trong khi|còn|với|thì|mà|tại|tất cả)(?:\s+|$))+/iu;

const LEFT_OVER =
  /\s(?:với|và|cho|tại|là|của|từ|ở|đến|có|đã|được|trong|trong đó|trong khi|so với|nhằm|để|qua đó|góp phần|tương đương|chiếm|tăng|giảm|đạt|vượt|gồm|bao gồm|cùng|gấp|khoảng)\s$/iu;

function clauseAfter(text: string, isFollowed: 'by a figure' | 'by nothing'): string {
  const parts = text.split(END_OF_CLAUSE);
  const [clause = ''] = parts;
  const joins = isFollowed === 'by a figure' && parts.length === 1;
  const own = joins
    ? clause.replace(/\s(?:và|hoặc|với)(?:\s(?!.*\s(?:và|hoặc|với)\s).*)?$/u, '')
    : clause;
  return trimEnd(` ${own.trim()} `);
}

function trimEnd(words: string): string {
  const left = words.replace(LEFT_OVER, ' ');
  return left === words ? left.trim() : trimEnd(left);
}

// What stands before a count names what was done with it: «nghiệm thu»; behind «có» or «với» it says nothing.
const STATING =
  /(?:^|\s)(?:có|với|là|gồm|bao gồm|đạt|lên|còn|tổng cộng|tổng số|cho|tại|từ|tới|đến|trên|của|được|bằng|ở|khoảng)$/iu;
const DOING = /(?:^|\s)(?:đã|được|sẽ|đang|cũng|tiếp tục|tiến hành)\s/giu;
const MOST_WORDS = 6;

function actionOf(before: string): string {
  if (STATING.test(before)) return '';
  const action = before.split(DOING).at(-1) ?? '';
  const words = action.split(/\s+/).filter((word) => word !== '');
  return words.length > MOST_WORDS ? '' : lower(words.join(' '));
}

function counted(before: string, after: string, unit: string): readonly string[] {
  const action = actionOf(before);
  const subject = stripVerbs(before);
  // «Dân số của tỉnh là 1,2 triệu người»: where nothing follows, what stands before says what is counted.
  const isTold = action === '' && after === '' && /\s/.test(subject);
  return isTold ? [subject] : [action, unit, after];
}

const VERB =
  /(?:\s|^)(?:(?:đã|chỉ|cũng|ước|hiện|vẫn)\s+)*(?:đạt tới|đạt|chiếm tới|chiếm|là|lên tới|lên đến|lên|còn|có|với|tới|đến|khoảng|bằng|được|ước tính|từ|dự kiến|gồm|cho)$/iu;

function measured(before: string, after: string, unit: string): readonly string[] {
  const subject = stripVerbs(before);
  const object = after.replace(/^(?:các|những|là|số)\s+/iu, '');
  const isShare = unit === '%' || unit === '‰';
  if (subject.split(/\s+/).filter(Boolean).length > 1) return [subject];
  if (object === '') return [subject === '' ? '' : subject];
  return isShare && subject === '' ? ['tỷ lệ', object] : [subject, object];
}

function stripVerbs(text: string): string {
  const left = text.replace(VERB, '').trim();
  return left === text ? left : stripVerbs(left);
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  return words.slice(0, LONGEST).replace(/\s\S*$/u, '');
}

function lower(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

function capitalise(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
