import type { ImportedArticle, ImportedPicture } from '#import/article.ts';
import { measurePicture } from '#reader/images.ts';
import { MAX_PICTURE_BYTES } from '#reader/read-bytes.ts';

/** An article without the bytes of pictures that no page could show; those keep their words, and what was left out is told. */
export async function checkPictures(article: ImportedArticle): Promise<ImportedArticle> {
  const checked = await Promise.all(
    article.pictures.map(async (picture) => ({ picture, fault: await findFault(picture) })),
  );
  const faulty = checked.filter(({ fault }) => fault !== undefined);
  if (faulty.length === 0) return article;
  return {
    ...article,
    pictures: checked.map(({ picture, fault }) =>
      fault === undefined ? picture : wordsOf(picture),
    ),
    dropped: [
      ...article.dropped,
      ...faulty.map(({ picture, fault }) => ({
        text: picture.caption ?? picture.alt ?? picture.src ?? 'ảnh',
        reason: `Tệp ảnh ${fault}; bản nháp chỉ giữ lời của ảnh.`,
      })),
    ],
  };
}

function wordsOf({ bytes: _, ...words }: ImportedPicture): ImportedPicture {
  return words;
}

async function findFault({ bytes }: ImportedPicture): Promise<string | undefined> {
  if (bytes === undefined) return undefined;
  if (bytes.length > MAX_PICTURE_BYTES) return `lớn hơn ${MAX_PICTURE_BYTES / 1_000_000} MB`;
  const size = await measurePicture(bytes);
  return typeof size === 'string' ? size : undefined;
}
