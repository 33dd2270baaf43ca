import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { visibleName } from '#core/text/visible-name.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { NoPackageError } from './bag-source.ts';
import { type BagReport, checkBag } from './check-bag.ts';
import { folderSource } from './folder-source.ts';
import { openBytes } from './zip/open-bytes.ts';
import { readSeal } from './zip/read-seal.ts';
import { zipSource } from './zip/zip-source.ts';

/** Whether a package is whole, how many files it holds, a Vietnamese sentence for each thing that is not as it was and for each worth knowing, and the digests it is known by: of its list of lists, and of the zip file. */
export interface Verdict {
  readonly files: number;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  readonly listDigest?: string | undefined;
  readonly zipDigest?: string | undefined;
}

/** Verifies a package, as its zip file or unpacked, against its own lists; never throws for what a package can suffer. */
export async function verifyPackage(path: string): Promise<Verdict> {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return refuse(`Không có «${visibleName(path)}».`);
    if (stats.isDirectory()) return toVerdict(await checkBag(folderSource(path)));
    return stats.isFile() ? await verifyZip(path) : refuse(whyNot(path, stats));
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

async function verifyZip(path: string): Promise<Verdict> {
  const file = openBytes(path);
  try {
    const seal = readSeal(file);
    const report = await checkBag(zipSource(file, seal));
    const verdict = { ...toVerdict(report), zipDigest: seal.digest };
    if (seal.state === 'whole') return verdict;
    const broken = report.faults.length > 0 ? BROKEN_SEAL : BROKEN_SEAL_ALONE;
    return { ...verdict, faults: [...report.faults, broken] };
  } finally {
    file.close();
  }
}

const BROKEN_SEAL = 'Tệp zip không còn như khi đóng gói.';
const BROKEN_SEAL_ALONE =
  'Tệp zip không còn như khi đóng gói, tuy mọi tệp bên trong còn nguyên: khung của tệp zip đã đổi, hoặc ai đó đã nén lại. Giải nén rồi kiểm tra thư mục.';

function toVerdict({ files, faults, notes, digest }: BagReport): Verdict {
  return { files, faults, notes, listDigest: digest };
}
