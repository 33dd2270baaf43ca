import { createHash } from 'node:crypto';
import { createReadStream, existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { visibleName } from '#core/text/visible-name.ts';
import { Refusal } from '../files/refusal.ts';
import { replaceFile } from '../files/replace-file.ts';

/** The digests that a package is known by, in lower-case hex. */
export interface PackageDigests {
  readonly zip: string;
  /** Of the list that all else in the package hangs on: the same for the package unpacked. */
  readonly list: string;
}

/** The file beside a package that a publisher can put beside it: its digests, as `sha256sum -c` reads them. */
export function digestFileOf(out: string): string {
  return `${out}.sha256`;
}

/** Throws a `Refusal` where the place of a file beside the package is taken by something that no packing wrote. */
export function checkBeside(path: string, form: RegExp): void {
  if (!existsSync(path)) return;
  const stats = lstatSync(path);
  if (stats.isFile() && stats.size < LARGEST && form.test(readFileSync(path, 'latin1'))) return;
  throw new Refusal(
    `«${visibleName(path)}» là chỗ để ghi mã hay chữ ký của gói, nhưng đang có tệp khác. Đổi tên tệp ấy rồi chạy lại.`,
  );
}

const LARGEST = 100_000;

/** How a file of digests begins. */
export const DIGEST_FORM = /^[\da-f]{64} {2}\S/;
/** How a signature begins. */
export const SIGNATURE_FORM = /^-----BEGIN SSH SIGNATURE-----/;

/** Writes the digests of the package at `out`, whose files lie in the folder `root`, beside it and gives them. */
export async function writeDigests(
  out: string,
  { root, list }: { readonly root: string; readonly list: string },
): Promise<PackageDigests> {
  const zip = await digestStream(out);
  const listDigest = createHash('sha256').update(list).digest('hex');
  const text = `${zip}  ${basename(out)}\n${listDigest}  ${root}/tagmanifest-sha256.txt\n`;
  await replaceFile(digestFileOf(out), async (file) => writeFileSync(file, text));
  return { zip, list: listDigest };
}

async function digestStream(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
