import { slugify } from '#core/text/slug.ts';
import type { Draft, DraftPicture } from './draft.ts';

/** The longest side of a kept picture, in pixels: twice the width at which the site shows it. */
const LONGEST_SIDE = 1600;
/** The largest file a picture is read from: what a camera makes has a fifth of it. */
const LARGEST_FILE = 50_000_000;
const QUALITY = 0.85;

/** A picture that could not be taken, and why. */
export interface RefusedPicture {
  readonly name: string;
  readonly reason: 'unreadable' | 'tooLarge';
}

/** Reads a picture and makes it small enough for the archive: at most 1600 pixels, JPEG, or WebP where parts of it may be transparent. */
export async function readPicture(file: File): Promise<DraftPicture | RefusedPicture> {
  const { name } = file;
  if (file.size > LARGEST_FILE) return { name, reason: 'tooLarge' };
  const stem = slugify(name.replace(/\.[^.]*$/, '')) || 'anh';
  const type = /^image\/jpe?g$/.test(file.type) ? 'image/jpeg' : 'image/webp';
  const drawn = await drawPicture(file, type);
  if (drawn === undefined) return { name, reason: 'unreadable' };
  // A browser that cannot write WebP writes PNG.
  const ending = /^data:image\/(?<type>\w+)/.exec(drawn.address)?.groups?.['type'] ?? 'png';
  return { name: `${stem}.${ending === 'jpeg' ? 'jpg' : ending}`, ...drawn };
}

/** A picture that a text calls by its name, made small enough under the same name; `undefined` where it cannot be opened. */
export async function fitPicture(name: string, file: Blob): Promise<DraftPicture | undefined> {
  const drawn = await drawPicture(file, file.type);
  return drawn && { name, ...drawn };
}

type DrawnPicture = Omit<DraftPicture, 'name'>;

async function drawPicture(file: Blob, type: string): Promise<DrawnPicture | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return { address: canvas.toDataURL(type, QUALITY), width, height };
}

/** Puts a picture beside the item under a name that no other has, and gives that name. */
export function addPicture(
  draft: Draft,
  picture: DraftPicture,
): { readonly draft: Draft; readonly name: string } {
  const taken = new Set(draft.pictures.map(({ name }) => name));
  const [stem = '', ending = ''] = picture.name.split(/\.(?=[^.]*$)/);
  let name = picture.name;
  for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}.${ending}`;
  return { draft: { ...draft, pictures: [...draft.pictures, { ...picture, name }] }, name };
}

/** The bytes of a picture. */
export function pictureBytes({ address }: DraftPicture): Uint8Array<ArrayBuffer> {
  const letters = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
