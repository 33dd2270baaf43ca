import type { Element } from 'hast';
import { isNobody, readByline } from '../lines/byline.ts';
import type { Block } from './block.ts';
import { findElements, namesOf, textOf } from './hast-text.ts';

const AUTHOR =
  /(?:^|[\s_-])(?:authors?|byline|tac-?gia|writer|nguoi-?viet|but-?danh|creator|signature|ky-?ten|source-?name|nguon-?tin)(?=$|[\s_-])/i;
const LONGEST_NAME = 120;

/** Whether the page calls a block the name of whoever wrote. */
export function isCalledAuthor({ element, around, text }: Block): boolean {
  if (text.length > LONGEST_NAME) return false;
  return [element, ...around.slice(-2)].some((each) => AUTHOR.test(namesOf(each)));
}

/** The name in a block that is a line of whoever wrote, or is called so; `undefined` where it is neither, or an account that anyone may have posted with. */
export function bylineOf(block: Block): string | undefined {
  return readByline(block.text) ?? (isCalledAuthor(block) ? namedIn(block.element) : undefined);
}

/** Who stands in the line of a moment: «29/04/2021 08:30 GMT+7 M. Hà», where an element of its own says who. */
export function bylineBesideMoment({ element }: Block): string | undefined {
  const [inner] = findElements(element, (child) => AUTHOR.test(namesOf(child)));
  if (inner !== undefined) return namedIn(inner);
  const [named] = findElements(element, isFullName);
  return named && textOf(named);
}

// «<span>Đỗ Thị Mẫu</span> - <span>14/11/2025</span>»; two words may be a place.
function isFullName(element: Element): boolean {
  const text = textOf(element);
  if (element.tagName === 'a' || text.split(' ').length < LEAST_WORDS) return false;
  return !/\d/.test(text) && readByline(text) === text && !isNobody(text);
}

const LEAST_WORDS = 3;

function namedIn(element: Element): string | undefined {
  const text = textOf(element).replace(/^(?:(?:được )?(?:viết|đăng) )?(?:bởi|by)\s+/iu, '');
  return text === '' || text.length > LONGEST_NAME || isNobody(text) ? undefined : text;
}
