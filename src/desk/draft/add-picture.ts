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
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) return { name, reason: 'unreadable' };
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) return { name, reason: 'unreadable' };
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const isOpaque = /^image\/jpe?g$/.test(file.type);
  const address = canvas.toDataURL(isOpaque ? 'image/jpeg' : 'image/webp', QUALITY);
  // A browser that cannot write WebP writes PNG.
  const ending = /^data:image\/(?<type>\w+)/.exec(address)?.groups?.['type'] ?? 'png';
  const stem = slugify(name.replace(/\.[^.]*$/, '')) || 'anh';
  return { name: `${stem}.${ending === 'jpeg' ? 'jpg' : ending}`, address, width, height };
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
