import type { Entry } from '#core/model/archive/entries.ts';
import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import {
  damagedImage,
  misplacedImage,
  missingImage,
  undescribedImage,
} from '#core/model/checks/image-problems.ts';
import { pictureFile, shownImages } from '#core/model/checks/shown-images.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { ImageFile } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import type { Body } from '#markdown/body.ts';
import { MAX_DECODING_SECONDS, MAX_PIXELS, openPicture } from './open-picture.ts';
import { MAX_PICTURE_BYTES, readBytes } from './read-bytes.ts';
import { sha256 } from './read-text.ts';

/** A picture of the content root that was found whole. */
export type Picture = Omit<ImageFile, 'src'>;

/** Takes a picture that was found whole, with its bytes. */
export type TakePicture = (picture: Picture, bytes: Uint8Array) => Promise<void>;

interface ItemImages {
  readonly root: string;
  readonly record: Entry<Item>;
  readonly parsed: ParsedFile;
  readonly body: Body;
  readonly pictures: ReadonlySet<string>;
  /** What was read of pictures that other items show too: a reason in words where one cannot be shown. */
  readonly read: Map<string, Picture | string>;
  readonly takePicture: TakePicture;
}

/** Every picture an item shows, in its front matter or its Markdown, decoded once to prove that it is whole; each that is missing, broken, too large or without a description is a problem at its line. `called` are the files called, whole or not. */
export async function readImages({
  record,
  parsed,
  body,
  pictures,
  ...places
}: ItemImages): Promise<{
  readonly files: readonly ImageFile[];
  readonly called: readonly string[];
  readonly problems: readonly Problem[];
}> {
  const files = new Map<string, ImageFile>();
  const called: string[] = [];
  const problems: Problem[] = [];
  for (const { src, line, alt } of shownImages(record.fields, parsed, body.images)) {
    const call = { file: record.file, line, src };
    if (alt.trim() === '') problems.push(undescribedImage(call));
    const file = pictureFile(src, record.file, pictures);
    called.push(file);
    if (!pictures.has(file)) problems.push(missingImage(call, pictures));
    else if (!files.has(src)) {
      const read = places.read.get(file) ?? (await readImage(file, places));
      places.read.set(file, read);
      if (typeof read === 'string') problems.push(damagedImage(call, read));
      else files.set(src, { src, ...read });
    }
  }
  return { files: [...files.values()], called, problems };
}

/** A problem for each picture a document's text calls: only items have pictures. */
export function checkDocumentImages(
  file: string,
  { bodyLine }: ParsedFile,
  { images }: Body,
): readonly Problem[] {
  return images.map(({ line }) => misplacedImage(file, line + bodyLine - 1));
}

/** Where pictures are read, what was read of them before, and who takes them. */
export type PicturePlaces = Pick<ItemImages, 'root' | 'pictures' | 'read' | 'takePicture'>;

/** Whether an item's pictures are still those that an earlier reading found: then they are handed on without being decoded again. */
export async function findSameImages(
  item: string,
  images: readonly ImageFile[],
  places: PicturePlaces,
): Promise<boolean> {
  for (const { src, ...known } of images) {
    if (pictureFile(src, item, places.pictures) !== known.file) return false;
    if (!places.pictures.has(known.file)) return false;
    const read = places.read.get(known.file) ?? (await readImage(known.file, places, known));
    places.read.set(known.file, read);
    if (typeof read === 'string' || read.digest !== known.digest) return false;
  }
  return true;
}

async function readImage(
  file: string,
  { root, takePicture }: Pick<ItemImages, 'root' | 'takePicture'>,
  known?: Picture,
): Promise<Picture | string> {
  const read = readBytes(root, file, MAX_PICTURE_BYTES);
  if (read.problem !== undefined) return UNREAD[read.problem.rule] ?? 'không đọc được';
  const digest = sha256(read.bytes);
  const size = known?.digest === digest ? known : await measurePicture(read.bytes);
  if (typeof size === 'string') return size;
  const picture = { file, digest, width: size.width, height: size.height };
  await takePicture(picture, read.bytes);
  return picture;
}

type PictureSize = Pick<ImageFile, 'width' | 'height'>;

/** The size of a picture that can be decoded whole, in pixels after turning by EXIF; else why no page can show it, in Vietnamese. */
export async function measurePicture(bytes: Uint8Array): Promise<PictureSize | string> {
  const picture = openPicture(bytes);
  if (picture === undefined) return 'hỏng hoặc không phải ảnh';
  try {
    const { width, height, autoOrient } = await picture.metadata();
    if (width * height > MAX_PIXELS) return `quá lớn: ${width} × ${height} điểm ảnh`;
    // One channel of every pixel: a picture that is cut or damaged fails here and not on a reader's screen.
    await picture.extractChannel(0).raw().toBuffer();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    const { message } = error as Error;
    if (/pixel limit/i.test(message)) return 'quá lớn';
    if (/timeout/i.test(message)) return `giải mã quá ${MAX_DECODING_SECONDS} giây`;
    return 'hỏng hoặc không phải ảnh';
  }
}

const UNREAD: Readonly<Record<string, string>> = {
  'khong-phai-tep': 'không phải tệp thường nằm trong kho',
  'tep-qua-lon': `quá lớn: hơn ${MAX_PICTURE_BYTES / 1_000_000} MB`,
};
