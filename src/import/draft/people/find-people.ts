import { readName } from './read-name.ts';
import { readOffices } from './read-offices.ts';
import {
  FAMILY_NAMES,
  FORMS_OF_ADDRESS,
  NAMED_AFTER,
  OFFICES,
  RANK_LETTERS,
  RANKS,
} from './titles.ts';

/** A person a text names: the title before the name, the offices told beside it, and the words in which a body may be named. */
export interface FoundPerson {
  readonly name: string;
  readonly title?: string;
  readonly roles: readonly string[];
  readonly beside: string;
}

/** The people of a text in order, each once: those addressed («ông», «đồng chí», «PGS.TS.»), those named behind an office, and those in a list of either. */
export function findPeople(text: string): readonly FoundPerson[] {
  const mentions = [...findAddressed(text), ...findBehindOffice(text), ...findListed(text)];
  const byName = Map.groupBy(
    mentions.sort((a, b) => a.start - b.start),
    ({ name }) => name,
  );
  return [...byName].map(([name, same]) => {
    const title = same.find((mention) => mention.title !== undefined)?.title;
    const roles = same.flatMap((mention) => mention.roles);
    return {
      name,
      ...(title !== undefined && { title }),
      roles: roles.filter(
        (role, index) => !roles.some((other, at) => at !== index && says(other, role, at < index)),
      ),
      beside: same.map(({ beside }) => beside).join('\n'),
    };
  });
}

interface Mention extends FoundPerson {
  readonly start: number;
}

const LETTER = '[\\p{L}\\p{M}]';
const RANK = `(?:${RANKS.join('|')}|(?:${RANK_LETTERS.join('|')})(?!${LETTER}))`;
const TITLE = `(?:(?:${FORMS_OF_ADDRESS.join('|')})(?!${LETTER})|${RANK})`;
const ADDRESSED = new RegExp(
  `(?<!${LETTER})(?<title>${TITLE}(?:[\\s.,-]{0,2}${TITLE}){0,4}\\.?)\\s*(?=\\p{Lu}\\p{Ll})`,
  'gu',
);

function findAddressed(text: string): readonly Mention[] {
  return [...text.matchAll(ADDRESSED)].flatMap((match): readonly Mention[] => {
    const read = readName(text, match.index + match[0].length);
    if (read === undefined || OFFICE_ALONE.test(read.name)) return [];
    const title = plainTitle(match.groups?.['title'] ?? '');
    const { roles, beside } = readOffices(text, read.end);
    return [{ name: read.name, title, roles, beside, start: match.index }];
  });
}

// «đồng chí Phó Chủ tịch» names nobody.
const OFFICE_ALONE = new RegExp(
  `^(?:${OFFICES.map((office) => office.split(' ')[0]).join('|')})\\s`,
  'u',
);

// A form of address is written small, a rank as it stands.
function plainTitle(written: string): string {
  const title = written.trim().replace(/\s+/g, ' ');
  return FORMS_OF_ADDRESS.includes(title) ? title.toLowerCase() : title;
}

const FAMILY = `(?:${FAMILY_NAMES.join('|')})[^\\S\\n]\\p{Lu}`;
const BEHIND_OFFICE = new RegExp(
  `(?<!${LETTER})(?<role>(?:${OFFICES.join('|')})(?!${LETTER})[^,.;:()“”"\\n]{0,90}?)[^\\S\\n]+(?=${FAMILY})`,
  'gu',
);
const NAMED_PLACE = new RegExp(`(?:^|\\s)(?:${NAMED_AFTER.join('|')})\\s*$`, 'u');
// «Bằng khen của Thủ tướng Chính phủ cho ông …»: the office is another's.
const OF_ANOTHER = /\s(?:cho|với|và|cùng|do|để|tại|là|ông|bà|đồng chí)(?=$|\s\p{Ll}|\s*$)/u;
// The one city with the name of a person.
const CITY = 'Hồ Chí Minh';
// A name of two words is too often that of something else: «Hồ Gươm».
const FEWEST_WORDS = 3;

function findBehindOffice(text: string): readonly Mention[] {
  return [...text.matchAll(BEHIND_OFFICE)].flatMap((match): readonly Mention[] => {
    const role = (match.groups?.['role'] ?? '').replace(/\s+/g, ' ').trim();
    const read = readName(text, match.index + match[0].length);
    if (read === undefined || NAMED_PLACE.test(role) || OF_ANOTHER.test(role)) return [];
    if (read.name === CITY || read.name.split(' ').length < FEWEST_WORDS) return [];
    return [{ name: read.name, roles: [role], beside: role, start: match.index }];
  });
}

const LISTED = new RegExp(`(?<=[:;,]\\s|\\n)(?=${FAMILY})`, 'gu');
const COMRADES = /các đồng chí[^.\n]*$/iu;
const FAR_BEFORE = 400;

/** «Các đồng chí: Nguyễn Văn A, Bí thư Thành ủy; Trần Thị B, …»: a name in a list is one where an office follows it. */
function findListed(text: string): readonly Mention[] {
  return [...text.matchAll(LISTED)].flatMap(({ index }): readonly Mention[] => {
    const read = readName(text, index);
    if (read === undefined) return [];
    const { roles, beside } = readOffices(text, read.end);
    if (roles.length === 0) return [];
    const isComrade = COMRADES.test(text.slice(Math.max(0, index - FAR_BEFORE), index));
    const title = isComrade ? { title: 'đồng chí' } : {};
    return [{ name: read.name, ...title, roles, beside, start: index }];
  });
}

// «Giám đốc Sở» adds nothing to «Giám đốc Sở Khoa học và Công nghệ».
function says(other: string, role: string, isBefore: boolean): boolean {
  if (other.toLowerCase() === role.toLowerCase()) return isBefore;
  return other.toLowerCase().startsWith(role.toLowerCase());
}
