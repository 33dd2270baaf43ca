import { isReservedName } from '#core/text/portable-names.ts';
import { slugify } from '#core/text/slug.ts';

// Of a file's name: long enough to tell items apart, short enough for paths of Windows together with a picture's number.
const LONGEST = 80;

/** The file name of an item made of its title, without extension; «bai-nhap» where a title has nothing to make one of. */
export function nameItem(title: string): string {
  const slug = slugify(title);
  const cut = slug.length <= LONGEST ? slug : slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  const name = cut.slice(0, LONGEST);
  if (name === '') return 'bai-nhap';
  return isReservedName(name) ? `tin-${name}` : name;
}
