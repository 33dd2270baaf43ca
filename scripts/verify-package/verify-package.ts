import { createHash } from 'node:crypto';
import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { visibleName } from '#core/text/visible-name.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { openBytes } from '../files/open-bytes.ts';
import { Refusal } from '../files/refusal.ts';
import { NoPackageError } from './bag-source.ts';
import { type BagReport, checkBag } from './check-bag.ts';
import { folderSource } from './folder-source.ts';
import { isWeak } from './read-manifests.ts';
import { checkSignature } from './ssh-signature.ts';
import { readSeal } from './zip/read-seal.ts';
import { zipSource } from './zip/zip-source.ts';

/** Whether a package is whole, how many files it holds, a Vietnamese sentence for each thing that is not as it was and for each worth knowing, and the digests it is known by: of its list of lists, and of the zip file. */
export interface Verdict {
  readonly files: number;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  readonly listDigest?: string | undefined;
  readonly zipDigest?: string | undefined;
  /** The fingerprint of the key that signed the package, where a signature was asked for and holds. */
  readonly signer?: string | undefined;
}

/** A detached signature of a package and the public keys it may be made with, as files. */
export interface SignatureFiles {
  readonly signature: string;
  readonly key: string;
}

/** Verifies a package, as its zip file or unpacked, against its own lists, and its list against a signature where one is given; never throws for what a package can suffer. */
export async function verifyPackage(path: string, signed?: SignatureFiles): Promise<Verdict> {
  try {
    // A slash after the name of a link would lead through it.
    const stats = lstatSync(resolve(path), { throwIfNoEntry: false });
    if (stats === undefined) return refuse(`Không có «${visibleName(path)}».`);
    if (stats.isDirectory()) return toVerdict(await checkBag(folderSource(path)), signed);
    return stats.isFile() ? await verifyZip(path, signed) : refuse(whyNot(path, stats));
  } catch (error) {
    const reason = error instanceof NoPackageError ? error.message : describeFailure(error);
    if (reason === undefined) throw error;
    return refuse(reason.endsWith('.') ? reason : `Không đọc được: ${reason}.`);
  }
}

function refuse(fault: string): Verdict {
  return { files: 0, faults: [fault], notes: [] };
}

function whyNot(path: string, stats: Stats): string {
  const shown = visibleName(path);
  if (!stats.isSymbolicLink()) {
    return `«${shown}» không phải tệp hay thư mục (ống dẫn, ổ cắm, thiết bị).`;
  }
  let target: string;
  try {
    target = realpathSync(path);
  } catch {
    return `«${shown}» là một liên kết không dẫn tới đâu.`;
  }
  return `«${shown}» là một liên kết. Kiểm tra thẳng nơi nó dẫn tới: «${visibleName(target)}».`;
}

async function verifyZip(path: string, signed: SignatureFiles | undefined): Promise<Verdict> {
  const file = openBytes(path);
  try {
    const seal = readSeal(file);
    const report = await checkBag(zipSource(file, seal));
    const verdict = { ...toVerdict(report, signed), zipDigest: seal.digest };
    if (seal.state === 'whole') return verdict;
    const broken = report.faults.length > 0 ? BROKEN_SEAL : BROKEN_SEAL_ALONE;
    return { ...verdict, faults: [...verdict.faults, broken] };
  } finally {
    file.close();
  }
}

const BROKEN_SEAL = 'Tệp zip không còn như khi đóng gói.';
const BROKEN_SEAL_ALONE =
  'Tệp zip không còn như khi đóng gói, tuy mọi tệp bên trong còn nguyên: khung của tệp zip đã đổi, hoặc ai đó đã nén lại. Giải nén rồi kiểm tra thư mục.';

function toVerdict(report: BagReport, signed: SignatureFiles | undefined): Verdict {
  const { files, faults, notes, list } = report;
  const listDigest = list && createHash('sha256').update(list.text).digest('hex');
  const verdict = { files, faults, notes, listDigest };
  if (signed === undefined) return verdict;
  const read = checkListSignature(list, signed);
  return 'signer' in read
    ? { ...verdict, signer: read.signer }
    : { ...verdict, faults: [...faults, `Chữ ký không dùng được: ${read.fault}.`] };
}

function checkListSignature(list: BagReport['list'], { signature, key }: SignatureFiles) {
  if (list === undefined) return { fault: 'gói không có danh sách để ký' };
  if (isWeak(list.digest)) return { fault: 'danh sách của gói chỉ dùng MD5 hay SHA-1' };
  return checkSignature(Buffer.from(list.text), readText(signature), readText(key));
}

function readText(path: string): string {
  const file = openBytes(path);
  try {
    if (file.size > LONGEST_SIGNATURE) {
      throw new Refusal(`«${visibleName(path)}» dài quá mức của một chữ ký hay một tệp khóa.`);
    }
    return file.read(0, file.size).toString('latin1');
  } finally {
    file.close();
  }
}

/** Bytes that hold hundreds of keys. */
const LONGEST_SIGNATURE = 100_000;
