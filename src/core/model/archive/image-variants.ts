import type { ImageFile } from '#core/model/schema/records.ts';
import { imageUrl } from '#core/urls.ts';

/** One prepared size of an image: WebP, its size in pixels and its address. */
export interface ImageVariant {
  readonly name: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

const WIDTHS = [640, 1280];

/** The sizes an image is published in, smallest first: two widths, never wider than the original. */
export function imageVariants(image: Omit<ImageFile, 'src' | 'file'>): readonly ImageVariant[] {
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, image.width)))];
  return widths.map((width) => {
    const name = `${image.digest.slice(0, 16)}-${width}.webp`;
    const height = Math.max(1, Math.round((image.height * width) / image.width));
    return { name, url: imageUrl(name), width, height };
  });
}
