import type { ItemEntry } from '#core/model/archive/entries.ts';
import { imageVariants } from '#core/model/archive/image-variants.ts';
import type { ImageFile } from '#core/model/schema/records.ts';
import type { ShownPicture } from '#markdown/print/figures.ts';

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
    return file === undefined ? [] : [{ ...sizesOf(file), alt, caption, credit }];
  });
}

/** The figures to put in an item's body, by the address its Markdown calls them by, with the caption and credit of its front matter. */
export function bodyFigures({ fields, images }: ItemEntry): ReadonlyMap<string, ShownPicture> {
  // One picture may be called by its name as it is and as an address writes it.
  const fileOf = new Map(images.map(({ src, file }) => [src, file]));
  return new Map(
    images.map((file) => {
      const { caption, credit } =
        (fields.images ?? []).find(({ src }) => fileOf.get(src) === file.file) ?? {};
      const words = { ...(caption && { caption }), ...(credit && { credit }) };
      return [file.src, { ...sizesOf(file), ...words }];
    }),
  );
}

function sizesOf(file: ImageFile): Pick<ShownPicture, 'src' | 'srcset' | 'width' | 'height'> {
  const variants = imageVariants(file);
  const largest = variants.at(-1);
  if (largest === undefined) throw new Error(`image without a size: ${file.file}`);
  const srcset = variants.map(({ url, width }) => `${url} ${width}w`).join(', ');
  return { src: largest.url, srcset, width: largest.width, height: largest.height };
}

/** Those images that the rendered body does not already show. */
export function imagesOutside(images: readonly KeptImage[], html: string): readonly KeptImage[] {
  return images.filter(({ src }) => !html.includes(src));
}
