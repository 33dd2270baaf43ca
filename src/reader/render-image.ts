import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ImageVariant, imageVariants } from '#core/model/archive/image-variants.ts';
import type { Picture } from './images.ts';
import { openPicture } from './open-picture.ts';

/** Makes every published size of a picture from its bytes and keeps them by digest and width; what was made before is left as it is. */
export async function keepPicture(image: Picture, bytes: Uint8Array): Promise<void> {
  for (const variant of imageVariants(image)) {
    if (!existsSync(fileOf(variant))) await makeVariant(variant, bytes);
  }
}

/** The bytes of a published size that was kept. */
export function loadPicture(variant: ImageVariant): Buffer {
  return readFileSync(fileOf(variant));
}

const CACHE = resolve('node_modules/.cache/kho/anh');

function fileOf({ name }: ImageVariant): string {
  return join(CACHE, name);
}

async function makeVariant(variant: ImageVariant, bytes: Uint8Array): Promise<void> {
  const picture = openPicture(bytes);
  if (picture === undefined) throw new Error(`${variant.name} is to be made of no picture`);
  const rendered = await picture
    .autoOrient()
    .resize(variant.width, variant.height)
    .webp({ quality: 78, effort: 4 })
    .toBuffer();
  mkdirSync(CACHE, { recursive: true });
  const aside = `${fileOf(variant)}.${process.pid}`;
  writeFileSync(aside, rendered);
  renameSync(aside, fileOf(variant));
}
