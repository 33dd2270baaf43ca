import type { Item } from '#core/model/schema/item.ts';
import type { ParsedFile } from './front-matter.ts';
import { lineOfPath } from './validate.ts';

/** A picture that an item shows: its address and words as written, and the line of the file. */
export interface ShownImage {
  readonly src: string;
  readonly alt: string;
  readonly line: number;
}

/** Every picture that an item shows: those of its front matter, then those its body calls; `inBody` are these, with lines counted in the body. */
export function shownImages(
  fields: Pick<Item, 'images'>,
  parsed: ParsedFile,
  inBody: readonly ShownImage[],
): readonly ShownImage[] {
  const listed = (fields.images ?? []).map(({ src, alt }, index) => ({
    src,
    alt,
    line: lineOfPath(parsed, ['images', String(index), 'src']),
  }));
  const called = inBody.map((image) => ({ ...image, line: image.line + parsed.bodyLine - 1 }));
  return [...listed, ...called];
}

/** The file that an address of an item's picture names, from the content root. A name may be written as an address («ảnh%20họp.png») or as it is, percent signs and all. */
export function pictureFile(src: string, item: string, pictures: ReadonlySet<string>): string {
  const [decoded = src, plain = src] = [safeDecode(src), src].map((name) =>
    besideItem(item, name.normalize('NFC')),
  );
  return pictures.has(decoded) ? decoded : pictures.has(plain) ? plain : decoded;
}

function besideItem(item: string, name: string): string {
  const path: string[] = [];
  for (const part of [...item.split('/').slice(0, -1), ...name.split('/')]) {
    if (part === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}

function safeDecode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
