import type { Item } from '#core/model/schema/item.ts';
import { toVisibleText } from '#core/text/visible-text.ts';
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

/** The file that an address of an item's picture names, from the content root: the name as it is, or as addresses write it («ảnh%20họp.png», «phụ lục\\ảnh.png», «ảnh.png?v=2»), whichever lies there; letters that look alike to a reader are one. */
export function pictureFile(src: string, item: string, pictures: ReadonlySet<string>): string {
  const readings = [decodeParts(src), src, src.replaceAll('\\', '/'), withoutQuery(src)];
  const files = readings.flatMap((name) => [
    besideItem(item, name.normalize('NFC')),
    besideItem(item, decodeParts(name).normalize('NFC')),
  ]);
  const byLook = filesByLook(pictures);
  const found = files.flatMap((file) =>
    pictures.has(file) ? file : (byLook.get(lookOf(file)) ?? []),
  );
  return found[0] ?? files[0] ?? src;
}

// Names that cannot be told apart on a page: NFC or NFD, with spaces of any kind, with signs that nobody sees.
const looks = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

function filesByLook(pictures: ReadonlySet<string>): ReadonlyMap<string, string> {
  const known = looks.get(pictures);
  if (known !== undefined) return known;
  const byLook = new Map([...pictures].reverse().map((file) => [lookOf(file), file]));
  looks.set(pictures, byLook);
  return byLook;
}

function lookOf(file: string): string {
  return toVisibleText(file);
}

function besideItem(item: string, name: string): string {
  const path: string[] = [];
  for (const part of [...item.split('/').slice(0, -1), ...name.split('/')]) {
    if (part === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}

// A name may hold a percent sign of its own beside those of its address: «tăng 5%%20năm.png».
function decodeParts(src: string): string {
  return src.replace(/(?:%[\da-f]{2})+/gi, (written) => {
    try {
      return decodeURIComponent(written);
    } catch {
      return written;
    }
  });
}

function withoutQuery(src: string): string {
  return src.replace(/[?#].*$/, '');
}
