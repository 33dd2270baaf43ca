import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ImageVariant } from '#core/model/archive/image-variants.ts';
import type { ImageFile } from '#core/model/schema/records.ts';
import { ContentChangedError } from './content-changed.ts';
import { openPicture } from './open-picture.ts';
import { MAX_PICTURE_BYTES, readBytes } from './read-bytes.ts';
import { sha256 } from './read-text.ts';

/** The bytes of one published size of an image, made once and kept in the cache by digest and width; throws `ContentChangedError` where the file is no longer the one that was checked. */
export async function renderImage(
  root: string,
  { file, digest }: ImageFile,
  variant: ImageVariant,
): Promise<Buffer> {
  const cache = resolve('node_modules/.cache/kho/anh');
  const cached = join(cache, variant.name);
  if (existsSync(cached)) return readFileSync(cached);
  const { bytes } = readBytes(root, file, MAX_PICTURE_BYTES) as { readonly bytes?: Buffer };
  const picture = bytes && sha256(bytes) === digest ? openPicture(bytes) : undefined;
  if (picture === undefined) throw new ContentChangedError(file);
  const rendered = await picture
    .autoOrient()
    .resize(variant.width, variant.height)
    .webp({ quality: 78, effort: 4 })
    .toBuffer();
  mkdirSync(cache, { recursive: true });
  const aside = `${cached}.${process.pid}`;
  writeFileSync(aside, rendered);
  renameSync(aside, cached);
  return rendered;
}
