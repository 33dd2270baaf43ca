import { dirname, join } from 'node:path';
import type { ImportedArticle, ImportedPicture } from '#import/article.ts';
import { MAX_PICTURE_BYTES } from '#reader/read-bytes.ts';
import { openBytes } from '../files/open-bytes.ts';
import { realPlace, stepsBelow } from '../places/real-place.ts';

/** An article with the bytes of those pictures that lie where its page was saved («bai_files/anh.jpg»), or stand in the page itself (`data:`); the others stay as they are. */
export function attachPictures(article: ImportedArticle, source: string): ImportedArticle {
  return { ...article, pictures: article.pictures.map((picture) => attach(picture, source)) };
}

function attach(picture: ImportedPicture, source: string): ImportedPicture {
  if (picture.bytes !== undefined || picture.src === undefined) return picture;
  const bytes = readWithin(picture.src) ?? readBeside(picture.src, source);
  return bytes === undefined ? picture : { ...picture, bytes };
}

const WITHIN =
  /^data:image\/(?:png|jpe?g|gif|webp|avif|tiff);base64,(?<letters>[A-Za-z\d+/=\s]+)$/i;

function readWithin(src: string): Uint8Array | undefined {
  const letters = WITHIN.exec(src)?.groups?.['letters'];
  return letters === undefined ? undefined : Buffer.from(letters, 'base64');
}

const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|[/\\])/i;

// What leads out of the folder of the page, or to another host, is no part of what was saved.
function readBeside(src: string, source: string): Uint8Array | undefined {
  const path = decodePath(src.replace(/[?#].*$/s, ''));
  if (path === undefined || path === '' || ELSEWHERE.test(path)) return undefined;
  const folder = dirname(source);
  try {
    const place = realPlace(join(folder, path));
    const steps = stepsBelow(realPlace(folder), place);
    if (steps === undefined || steps.length === 0) return undefined;
    const file = openBytes(place);
    try {
      return file.size > MAX_PICTURE_BYTES ? undefined : file.read(0, file.size);
    } finally {
      file.close();
    }
  } catch {
    // A picture that is not there keeps its words.
    return undefined;
  }
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return path;
  }
}
