import type { ItemEntry } from '#core/model/archive.ts';
import { imageVariants } from '#core/model/image-variants.ts';

/** An image the archive keeps beside an item, in its prepared sizes. */
export interface KeptImage {
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

/** The images that the front matter of an item lists. */
export function keptImages({ fields, images }: ItemEntry): readonly KeptImage[] {
  return (fields.images ?? []).flatMap(({ src, alt, caption, credit }) => {
    const file = images.find((image) => image.src === src);
    const variants = file === undefined ? [] : imageVariants(file);
    const largest = variants.at(-1);
    if (largest === undefined) return [];
    const srcset = variants.map(({ url, width }) => `${url} ${width}w`).join(', ');
    const { url, width, height } = largest;
    return [{ src: url, srcset, width, height, alt, caption, credit }];
  });
}

/** Those images that the rendered body does not already show. */
export function imagesOutside(images: readonly KeptImage[], html: string): readonly KeptImage[] {
  return images.filter(({ src }) => !html.includes(src));
}
