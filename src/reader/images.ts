import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import type { Entry } from '#core/model/archive/entries.ts';
import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import { lineOfPath } from '#core/model/checks/validate.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { ImageFile } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { findMarkdownImages } from '#markdown/images.ts';
import { findLostImages } from '#markdown/lost-images.ts';
import {
  damagedImage,
  lostImage,
  misplacedImage,
  missingImage,
  undescribedImage,
} from './image-problems.ts';
import { sha256 } from './read-text.ts';

/** The most pixels an original may have: 40 megapixels, the largest that a phone takes today. */
export const MAX_PIXELS = 40_000_000;

interface ItemImages {
  readonly root: string;
  readonly record: Entry<Item>;
  readonly parsed: ParsedFile;
  readonly pictures: ReadonlySet<string>;
}

/** Every picture an item shows, in its front matter or its Markdown, decoded once to prove that it is whole; each that is missing, broken, too large, without a description or written so that no page would show it is a problem at its line. `called` are the files called, whole or not. */
export async function readImages({ root, record, parsed, pictures }: ItemImages): Promise<{
  readonly files: readonly ImageFile[];
  readonly called: readonly string[];
  readonly problems: readonly Problem[];
}> {
  const files = new Map<string, ImageFile>();
  const called: string[] = [];
  const problems: Problem[] = findLostImages(parsed.body).map((lost) =>
    lostImage(record.file, lost.line + parsed.bodyLine - 1, lost),
  );
  for (const { src, line, alt } of shownImages(record.fields, parsed)) {
    const call = { file: record.file, line, src };
    if (alt.trim() === '') problems.push(undescribedImage(call));
    const file = posix.join(posix.dirname(record.file), safeDecode(src).normalize('NFC'));
    called.push(file);
    if (!pictures.has(file)) problems.push(missingImage(call, pictures));
    else if (!files.has(src)) {
      const read = await readImage(root, file, src);
      if (typeof read === 'string') problems.push(damagedImage(call, read));
      else files.set(src, read);
    }
  }
  return { files: [...files.values()], called, problems };
}

/** A problem for each picture a document's text calls: only items have pictures. */
export function checkDocumentImages(
  file: string,
  { body, bodyLine }: ParsedFile,
): readonly Problem[] {
  return [...findMarkdownImages(body), ...findLostImages(body)].map(({ line }) =>
    misplacedImage(file, line + bodyLine - 1),
  );
}

interface ShownImage {
  readonly src: string;
  readonly alt: string;
  readonly line: number;
}

function shownImages(fields: Item, parsed: ParsedFile): readonly ShownImage[] {
  const listed = (fields.images ?? []).map(({ src, alt }, index) => ({
    src,
    alt,
    line: lineOfPath(parsed, ['images', String(index), 'src']),
  }));
  const inBody = findMarkdownImages(parsed.body).map((image) => ({
    ...image,
    line: image.line + parsed.bodyLine - 1,
  }));
  return [...listed, ...inBody];
}

async function readImage(root: string, file: string, src: string): Promise<ImageFile | string> {
  try {
    const bytes = readFileSync(join(root, file));
    const image = sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS });
    const { width, height, autoOrient } = await image.metadata();
    if (width * height > MAX_PIXELS) return `quá lớn: ${width} × ${height} điểm ảnh`;
    await image.stats();
    return { src, file, digest: sha256(bytes), width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    const isHuge = error instanceof Error && /pixel limit/i.test(error.message);
    return isHuge ? 'quá lớn' : 'hỏng hoặc không phải ảnh';
  }
}

function safeDecode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
