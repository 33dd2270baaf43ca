import type { Dropped, ImportedPicture, ImportProblem } from '../../article.ts';
import type { DraftFields, DraftPicture } from '../draft.ts';
import { lineOfText, withoutGaps } from '../line-of-text.ts';
import { pictureExtension } from './picture-kind.ts';

/** The pictures of an article as its record has them: those whose bytes are at hand lie beside the item, the others are told in words. */
export interface SortedPictures {
  readonly images: NonNullable<DraftFields['images']>;
  readonly pictures: NonNullable<DraftFields['pictures']>;
  readonly files: readonly DraftPicture[];
  /** The file beside the item, by the address that the body calls. */
  readonly fileByAddress: ReadonlyMap<string, string>;
  readonly dropped: readonly Dropped[];
  readonly problems: readonly ImportProblem[];
}

/** Sorts the pictures of an article; files are named after the item («slug-1.jpg»). */
export function sortPictures(pictures: readonly ImportedPicture[], slug: string): SortedPictures {
  const kept: Kept[] = [];
  const told: NonNullable<DraftFields['pictures']>[number][] = [];
  const dropped: Dropped[] = [];
  for (const picture of pictures) {
    const extension = picture.bytes && pictureExtension(picture.bytes);
    const words = wordsOf(picture);
    if (picture.bytes !== undefined && extension !== undefined) {
      const name = `${slug}-${kept.length + 1}${extension}`;
      kept.push({ name, bytes: picture.bytes, address: picture.src, words });
    } else if (words.caption !== undefined || words.alt !== undefined) {
      const { caption = words.alt, credit } = words;
      if (caption !== undefined) told.push(withoutGaps({ caption, credit }));
    } else dropped.push({ text: picture.src ?? 'ảnh', reason: WORDLESS });
  }
  return {
    images: kept.map(({ name, words }) => imageFields(name, words)),
    pictures: told,
    files: kept.map(({ name, bytes }) => ({ name, bytes })),
    fileByAddress: new Map(
      kept.flatMap(({ address, name }) => (address === undefined ? [] : [[address, name]])),
    ),
    dropped,
    problems: kept.flatMap(({ name, words }) =>
      words.alt === undefined ? [undescribed(name)] : [],
    ),
  };
}

interface Words {
  readonly alt: string | undefined;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

interface Kept extends DraftPicture {
  readonly address: string | undefined;
  readonly words: Words;
}

const WORDLESS = 'Ảnh không kèm tệp và không có chú thích hay mô tả nào để ghi lại.';

function wordsOf({ alt, caption, credit }: ImportedPicture): Words {
  return { alt: lineOfText(alt), caption: lineOfText(caption), credit: lineOfText(credit) };
}

function imageFields(
  src: string,
  { alt, caption, credit }: Words,
): NonNullable<DraftFields['images']>[number] {
  return withoutGaps({ src, alt: alt ?? caption ?? 'Ảnh trong bài', caption, credit });
}

function undescribed(name: string): ImportProblem {
  return {
    severity: 'note',
    what: `Ảnh «${name}» chưa có lời mô tả cho người không nhìn thấy; bản nháp tạm ghi theo chú thích.`,
    fix: 'Viết ở trường «alt» điều ảnh cho thấy, một câu.',
  };
}
