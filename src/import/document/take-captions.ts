import type { Element, ElementContent } from 'hast';
import type { ImportedPicture } from '../article.ts';
import { textOf } from './document-elements.ts';

/** A caption is a sentence or two. */
const LONGEST_CAPTION = 300;
const NAMED = /^(?:Ảnh|Hình|Biểu đồ|Sơ đồ|Chú thích)(?:\s+\d+)?\s*[:.–-]/iu;
const CREDIT =
  /\((?:ảnh|nguồn)\s*:\s*(?<credit>[^()]{2,60})\)\s*\.?$|\.\s*(?:Ảnh|Nguồn)\s*:\s*(?<end>[^.]{2,60})\.?$/iu;

/** The blocks without the captions of pictures, and the pictures with them: the paragraph below one that is styled so, stands in the middle, is all in italics or begins with «Ảnh:». */
export function takeCaptions(
  blocks: readonly Element[],
  pictures: readonly ImportedPicture[],
): { readonly body: readonly Element[]; readonly captioned: readonly ImportedPicture[] } {
  const captions = new Map<string, string>();
  const body = blocks.filter((block, index) => {
    const src = soleSource(blocks[index - 1]);
    if (src === undefined || !isCaption(block)) return true;
    captions.set(src, textOf(block));
    return false;
  });
  const captioned = pictures.map((picture) => {
    const alt = altOf(blocks, picture.src);
    const caption = captions.get(picture.src ?? '');
    const named = { ...picture, ...(alt !== '' && { alt }) };
    return caption === undefined ? named : { ...named, ...splitCredit(caption) };
  });
  return { body, captioned };
}

function splitCredit(caption: string): { readonly caption: string; readonly credit?: string } {
  const match = CREDIT.exec(caption);
  const credit = (match?.groups?.['credit'] ?? match?.groups?.['end'])?.trim();
  if (match === null || credit === undefined) return { caption };
  const rest = caption.slice(0, match.index).trim();
  return rest === '' ? { caption } : { caption: /[.!?]$/.test(rest) ? rest : `${rest}.`, credit };
}

function isCaption(block: Element): boolean {
  const text = textOf(block);
  if (block.tagName !== 'p' || text === '' || text.length > LONGEST_CAPTION) return false;
  const names = String(block.properties['className'] ?? '');
  return /chu-thich|giua-trang/.test(names) || NAMED.test(text) || isAllItalic(block);
}

function isAllItalic(block: Element): boolean {
  const plain = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' || /^(?:em|i)$/.test(node.tagName)) return '';
    return node.children.map(plain).join('');
  };
  return block.children.map(plain).join('').trim() === '';
}

/** The picture of a paragraph that holds one picture and no words. */
function soleSource(block: Element | undefined): string | undefined {
  if (block === undefined || textOf(block) !== '') return undefined;
  const images = imagesIn(block);
  return images.length === 1 ? String(images[0]?.properties['src'] ?? '') : undefined;
}

function altOf(blocks: readonly Element[], src: string | undefined): string {
  const image = blocks.flatMap(imagesIn).find((one) => one.properties['src'] === src);
  return String(image?.properties['alt'] ?? '').trim();
}

function imagesIn(element: Element): readonly Element[] {
  if (element.tagName === 'img') return [element];
  return element.children.flatMap((child) => (child.type === 'element' ? imagesIn(child) : []));
}
