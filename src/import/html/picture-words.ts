import type { ImportedPicture } from '../article.ts';
import { readCaption } from '../lines/caption.ts';
import type { Block } from './block.ts';
import { attributeOf } from './hast-text.ts';
import { pictureAddress } from './to-markdown.ts';

/** The picture of a block with its words; none where the block is no picture. */
export function readPicture(
  { kind, element, caption }: Block,
  pageAddress: string | undefined,
): readonly ImportedPicture[] {
  if (kind !== 'picture') return [];
  const src = pictureAddress(element, pageAddress);
  const alt = attributeOf(element, 'alt');
  return [
    {
      ...(src !== undefined && { src }),
      ...(alt !== undefined && { alt }),
      ...(caption !== undefined && readCaption(caption)),
    },
  ];
}
