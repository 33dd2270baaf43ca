import { formatSize } from '../files/tell-progress.ts';
import { type BagSource, NoPackageError } from './bag-source.ts';

/** The text of a tag file (UTF-8), or why there is none. Throws a `NoPackageError` where it is longer than a list of all the files could be: held in memory, it would fill it. */
export async function readSmallText(
  source: BagSource,
  path: string,
): Promise<string | 'missing' | 'unreadable'> {
  const file = source.files.find((each) => each.path === path);
  if (file === undefined) return 'missing';
  const most = longestText(source);
  if (file.size > most) {
    throw new NoPackageError(
      `«${path}» dài ${formatSize(file.size)}; với ${source.files.length} tệp, danh sách không thể dài quá ${formatSize(most)}.`,
    );
  }
  try {
    const parts: Uint8Array[] = [];
    for await (const part of source.read(path)) parts.push(part);
    return UTF8.decode(Buffer.concat(parts));
  } catch {
    return 'unreadable';
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A line holds a digest of at most 128 digits and a path, each byte of which may be written with three. */
function longestText({ files }: BagSource): number {
  return files.reduce((total, { path }) => total + 140 + 3 * Buffer.byteLength(path), ALLOWANCE);
}

/** Files that are told of but gone take room in a list too, in bytes. */
const ALLOWANCE = 16_000_000;
