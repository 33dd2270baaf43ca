import type { Element } from 'hast';
import { isAuthorLabel, namedAmid, withoutAuthorLabel } from '../lines/author-words.ts';
import { nameBesideMoment } from '../lines/beside-moment.ts';
import { isNobody, readByline } from '../lines/byline.ts';
import type { Block } from './block.ts';
import { authorInFacts } from './fact-list.ts';
import { attributeOf, findElements, namesOf, piecesOf, spacedTextOf, textOf } from './hast-text.ts';

const AUTHOR =
  /(?:^|[\s_-])(?:authors?|byline|tac-?gia|writer|nguoi-?viet|but-?danh|creator|signature|ky-?ten|source-?name|nguon-?tin|created-?by)(?=$|[\s_-])/i;
const LONGEST_NAME = 120;

/** Whether the page calls a block the name of whoever wrote. */
export function isCalledAuthor({ element, around, text }: Block): boolean {
  if (text.length > LONGEST_NAME) return false;
  return [element, ...around.slice(-2)].some((each) => AUTHOR.test(namesOf(each)));
}

/** Whether a block holds a link to all that its author wrote. */
export function leadsToAuthor({ element }: Block): boolean {
  return findElements(element, (each) => attributeOf(each, 'rel') === 'author').length > 0;
}

/** The name in a block that is a line of whoever wrote, or is called so; `undefined` where it is neither, or an account that anyone may have posted with. */
export function bylineOf(block: Block): string | undefined {
  if (isAuthorLabel(block.text)) return undefined;
  return readByline(block.text) ?? (isCalledAuthor(block) ? namedIn(block.element) : undefined);
}

/** Who stands in the line of a moment: «29/04/2021 08:30 GMT+7 M. Hà», where an element of its own says who. */
export function bylineBesideMoment(block: Block): string | undefined {
  const { element } = block;
  const inner = findElements(element, isAuthor).at(0);
  const name = inner && namedIn(findElements(inner, isNameAlone).at(-1) ?? inner);
  if (inner !== undefined) return name;
  const [named] = findElements(element, isFullName);
  return (
    (named && textOf(named)) ??
    findElements(element, isNameAlone).map(namedIn).find(Boolean) ??
    namedInWords(textOf(element)) ??
    nameInRow(element) ??
    (isCalledAuthor(block) ? piecesOf(element).find(isPerson) : undefined)
  );
}

// In words, or as a piece of the row: «<span>Kiều Thử</span><span>02 tháng tư 2025</span>».
function nameInRow(element: Element): string | undefined {
  const pieces = piecesOf(element);
  return nameBesideMoment(pieces.length > 1 ? pieces.join(' | ') : textOf(element));
}

// Behind the words for an author, else a full name between bars: «15/11/2025 | Lê Thị Thử | 9 lượt xem»
function namedInWords(line: string): string | undefined {
  const parts = line.split(/[|•·]/u).map((part) => part.trim());
  const full = parts.length > 1 ? parts.filter(hasFullName) : [];
  return [namedAmid(line), ...full].find((name) => name !== undefined && isPerson(name));
}

/** Whether a line is the name of a person and nothing else. */
export function isPerson(text: string): boolean {
  return PERSON.test(text) && readByline(text) === text && !isNobody(text);
}

function hasFullName(text: string): boolean {
  return text.split(' ').length >= LEAST_WORDS && isPerson(text);
}

// Every word of a person's name has a capital, «Ban biên tập» is none.
const PERSON = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+$/u;

function isAuthor(element: Element): boolean {
  return AUTHOR.test(namesOf(element)) || attributeOf(element, 'rel') === 'author';
}

// «<span class="fn" itemprop="name">», «<span class="name">»
function isNameAlone(element: Element): boolean {
  return /(?:^|\s)(?:fn|name)(?=$|\s)/.test(namesOf(element));
}

// «<span>Đỗ Thị Mẫu</span> - <span>14/11/2025</span>»; two words may be a place, «T. Mẫu» is none.
function isFullName(element: Element): boolean {
  const text = textOf(element);
  const isWhole = text.split(' ').length >= LEAST_WORDS || /^\p{Lu}\. ?\p{Lu}\p{Ll}+$/u.test(text);
  if (element.tagName === 'a' || !isWhole) return false;
  return !/\d/.test(text) && readByline(text) === text && !isNobody(text);
}

const LEAST_WORDS = 3;

function namedIn(element: Element): string | undefined {
  const names = findElements(element, isNameAlone).map(textOf).filter(isPerson);
  if (names.length > 1) return names.join(', ');
  const text = withoutAuthorLabel(spacedTextOf(element).replace(/\s*\S+@\S+\.\S+/g, ''));
  const name = text.replace(/[\s,;|–-]+$/u, '');
  const isName = /\p{L}{2}/u.test(name) && name.length <= LONGEST_NAME && !isNobody(name);
  return isName ? name : undefined;
}

/** Who a list or a table of facts says wrote the article. */
export function bylineInFacts({ isFacts, element }: Block): string | undefined {
  const name = isFacts ? authorInFacts(element) : undefined;
  return name === undefined || isNobody(name) ? undefined : name;
}
