import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { slugify } from '#core/text/slug.ts';
import { visibleName } from '#core/text/visible-name.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { replaceFile } from '../files/replace-file.ts';
import { formatCount, formatSize, tellProgress } from '../files/tell-progress.ts';
import { checkSite, checkUnchanged } from './check-site.ts';
import {
  checkBeside,
  DIGEST_FORM,
  digestFileOf,
  type PackageDigests,
  SIGNATURE_FORM,
  writeDigests,
} from './digest-file.ts';
import { portableFiles } from './portable-files.ts';
import { readBuildRecord } from './read-build-record.ts';
import { signList } from './sign-list.ts';
import { type WrittenPackage, writePackage } from './write-package.ts';

/** A built site to pack, the zip file to write, and the private key to sign it with, where it is to be signed. */
export interface PackRequest {
  readonly folder: string;
  readonly out: string;
  readonly key?: string | undefined;
}

/** Packs a built site into one zip file that works without a server and can be verified, with its digests, and its signature where asked, beside it; gives `false`, having said why and left a former package as it was, when it cannot. */
export async function packSite(request: PackRequest): Promise<boolean> {
  const { folder, out } = request;
  const written = await say(
    `Không đóng gói được «${visibleName(folder)}»`,
    'Chưa ghi tệp nào.',
    () => writeZip(request),
  );
  if (written === undefined) return false;
  console.log(`Đã ghi «${visibleName(out)}»: ${formatSize(written.size)}.`);
  const digests = await say(
    `Gói đã ghi xong, nhưng không ghi được «${visibleName(digestFileOf(out))}» bên cạnh`,
    'Chạy lại với --overwrite để có tệp ấy.',
    () => writeBeside(resolve(out), written),
  );
  if (digests === undefined) return false;
  console.log(`Mã của gói (SHA-256): ${digests.list}`);
  console.log(`SHA-256 của tệp zip: ${digests.zip}`);
  console.log(sayWhatToPublish(out, written.signature));
  return true;
}

// The result of the work, or nothing, having said why.
async function say<Result>(
  what: string,
  rest: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    console.error(`${what}: ${reason}\n${rest}`);
    return undefined;
  }
}

async function writeBeside(
  out: string,
  { root, list, signature }: SignedPackage,
): Promise<PackageDigests> {
  if (signature !== undefined) {
    await replaceFile(signatureOf(out), async (file) => writeFileSync(file, signature));
  }
  return writeDigests(out, { root, list });
}

interface SignedPackage extends WrittenPackage {
  readonly root: string;
  readonly signature: string | undefined;
}

async function writeZip({ folder, out, key }: PackRequest): Promise<SignedPackage> {
  checkBeside(digestFileOf(resolve(out)), DIGEST_FORM);
  checkBeside(signatureOf(out), SIGNATURE_FORM);
  const site = checkSite(folder);
  const record = readBuildRecord(folder);
  const root = slugify(record.name);
  const { total, files } = portableFiles(folder, record.url);
  console.log(`Đóng gói ${formatCount(total)} tệp, ${formatSize(record.bytes)} trước khi nén.`);
  return replaceFile(resolve(out), async (file) => {
    const onFile = tellProgress('Đóng gói', total);
    const written = await writePackage(file, { name: root, record, files, onFile });
    checkUnchanged(folder, site);
    const signature = key === undefined ? undefined : signList(written.list, key);
    // Those of a former package must not stand beside another one.
    for (const path of [digestFileOf(resolve(out)), signatureOf(out)])
      rmSync(path, { force: true });
    return { ...written, root, signature };
  });
}

function signatureOf(out: string): string {
  return `${resolve(out)}.sig`;
}

function sayWhatToPublish(out: string, signature: string | undefined): string {
  const names = [digestFileOf(out), ...(signature === undefined ? [] : [`${out}.sig`])];
  return `Công bố cùng gói: ${names.map((name) => `«${visibleName(name)}»`).join(', ')}.`;
}
