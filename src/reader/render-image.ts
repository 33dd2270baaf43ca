import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import type { ImageVariant } from '#core/model/archive/image-variants.ts';
import type { ImageFile } from '#core/model/schema/records.ts';
import { MAX_PIXELS } from './images.ts';

/** The bytes of one published size of an image, made once and kept in the cache by digest and width. */
export async function renderImage(
  root: string,
  image: ImageFile,
  variant: ImageVariant,
): Promise<Buffer> {
  const cache = resolve('node_modules/.cache/kho/anh');
  const cached = join(cache, variant.name);
  if (existsSync(cached)) return readFileSync(cached);
  const bytes = await sharp(join(root, image.file), {
    failOn: 'error',
    limitInputPixels: MAX_PIXELS,
  })
    .autoOrient()
    .resize(variant.width, variant.height)
    .webp({ quality: 78, effort: 4 })
    .toBuffer();
  mkdirSync(cache, { recursive: true });
  const aside = `${cached}.${process.pid}`;
  writeFileSync(aside, bytes);
  renameSync(aside, cached);
  return bytes;
}
