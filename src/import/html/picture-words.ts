import type { Element } from 'hast';
import type { ImportedPicture } from '../article.ts';
import { readCaption } from '../lines/caption.ts';
import type { Block } from './block.ts';
import { attributeOf } from './hast-text.ts';
import { pictureAddress } from './to-markdown.ts';

/** Whether an element is a picture of a text, and no line, dot or icon beside its words. */
export function isPictureOfText(element: Element): boolean {
  if (element.tagName !== 'img') return false;
  const shown = attributeOf(element, 'src');
  const address = pictureAddress(element, undefined);
  // A small stand-in is shown until the true picture is fetched.
  const isSmall = [element.properties['width'], element.properties['height']].some(
    (side) => Number(side) > 0 && Number(side) <= ICON,
  );
  // AMP gives proportions for a layout.
  const isIcon = isSmall && address === shown && attributeOf(element, 'layout') === undefined;
  return !isIcon && !ICON_NAME.test(address ?? '');
}

// Of either side, in pixels.
const ICON = 48;
const ICON_NAME =
  /(?:^|[/_-])(?:icons?|ico|bullets?|arrow|spacer|blank|dot|line|print(?:er)?|e?mail|new|hot|pdf|docx?|xlsx?|star|rss)[-_]?\d{0,3}\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)/i;

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
