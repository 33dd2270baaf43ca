import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import type { Entry } from '#core/model/archive.ts';
import type { ParsedFile } from '#core/model/front-matter.ts';
import type { Item } from '#core/model/item.ts';
import type { ImageFile } from '#core/model/records.ts';
import { lineOfPath } from '#core/model/validate.ts';
import type { Problem } from '#core/problems.ts';
import { findMarkdownImages } from '#markdown/images.ts';
import { sha256 } from './read-text.ts';

/** The most pixels an original may have: 40 megapixels, the largest that a phone takes today. */
export const MAX_PIXELS = 40_000_000;

interface ItemImages {
  readonly root: string;
  readonly record: Entry<Item>;
  readonly parsed: ParsedFile;
  readonly pictures: ReadonlySet<string>;
}

/** Every picture an item shows, in its front matter or its Markdown, decoded once to prove that it is whole; each that is missing, broken, too large or without a description is a problem at its line. */
export async function readImages({ root, record, parsed, pictures }: ItemImages): Promise<{
  readonly files: readonly ImageFile[];
  readonly problems: readonly Problem[];
}> {
  const files = new Map<string, ImageFile>();
  const problems: Problem[] = [];
  for (const { src, line, alt } of shownImages(record.fields, parsed)) {
    if (alt.trim() === '') problems.push(describeMissingAlt(record.file, line, src));
    const file = posix.join(posix.dirname(record.file), safeDecode(src).normalize('NFC'));
    if (!pictures.has(file)) problems.push(describeMissing(record.file, line, src));
    else if (!files.has(src)) {
      const read = await readImage(root, file, src);
      if (typeof read === 'string')
        problems.push({
          rule: 'anh-hong',
          file: record.file,
          line,
          what: read,
          fix: 'Thay bằng tệp ảnh khác, cạnh dài không quá 6.000 điểm ảnh.',
        });
      else files.set(src, read);
    }
  }
  return { files: [...files.values()], problems };
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
    if (width * height > MAX_PIXELS) return `Ảnh «${src}» quá lớn: ${width} × ${height} điểm ảnh.`;
    await image.stats();
    return { src, file, digest: sha256(bytes), width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    const reason =
      error instanceof Error && /pixel limit/i.test(error.message)
        ? 'quá lớn'
        : 'hỏng hoặc không phải ảnh';
    return `Ảnh «${src}» ${reason}.`;
  }
}

function safeDecode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

function describeMissing(file: string, line: number, src: string): Problem {
  const what = `Không có ảnh «${src}» cạnh tin.`;
  return {
    rule: 'thieu-anh',
    file,
    line,
    what,
    fix: 'Chép tệp ảnh vào cùng thư mục với tin, đúng tên, hoặc xóa chỗ gọi ảnh.',
  };
}

function describeMissingAlt(file: string, line: number, src: string): Problem {
  const what = `Ảnh «${src}» chưa có lời mô tả cho người không nhìn thấy.`;
  return {
    rule: 'thieu-mo-ta-anh',
    file,
    line,
    what,
    fix: 'Viết mô tả vào giữa hai dấu ngoặc vuông: ![mô tả](tệp.jpg).',
  };
}
