import { existsSync, statSync } from 'node:fs';
import { compareFiles, type Difference } from '#core/fixity/compare-files.ts';
import { parseManifest } from '#core/fixity/manifest.ts';
import { type BagContents, MANIFEST, NoPackageError, TAG_MANIFEST } from './read-bag.ts';
import { readFolder } from './read-folder.ts';
import { readZip } from './read-zip.ts';

/** Whether a package is whole, how many files it holds, and a Vietnamese sentence for each thing that is not as it was. */
export interface Verdict {
  readonly files: number;
  readonly faults: readonly string[];
}

/** Verifies a package, as its zip file or unpacked, against its own manifests; never throws for what a package can suffer. */
export async function verifyPackage(path: string): Promise<Verdict> {
  if (!existsSync(path)) return { files: 0, faults: [`Không có «${path}».`] };
  try {
    const contents = statSync(path).isDirectory() ? await readFolder(path) : await readZip(path);
    return { files: contents.files.length, faults: findFaults(contents) };
  } catch (error) {
    if (error instanceof NoPackageError) return { files: 0, faults: [error.message] };
    throw error;
  }
}

function findFaults(contents: BagContents): readonly string[] {
  const tags = readManifest(TAG_MANIFEST, contents.tagManifest);
  const payload = readManifest(MANIFEST, contents.manifest);
  const unreadable = new Set(contents.unreadable);
  const isTag = (path: string) => !path.startsWith('data/') && path !== TAG_MANIFEST;
  const present = contents.files.filter(({ path }) => path !== TAG_MANIFEST);
  const tagDifferences = compareFiles(
    tags.entries,
    present.filter(({ path }) => isTag(path)),
  );
  const payloadDifferences = compareFiles(
    payload.entries,
    present.filter(({ path }) => !isTag(path)),
  );
  const seen = (differences: readonly Difference[]) =>
    differences.filter(({ path }) => !unreadable.has(path));
  const trusted =
    !tagDifferences.some(({ path }) => path === MANIFEST) && payload.faults.length === 0;
  const faults = [
    ...contents.unreadable.map((path) => `Hỏng: không đọc được nội dung của «${path}».`),
    ...tags.faults,
    ...payload.faults,
    ...(trusted
      ? seen([...tagDifferences, ...payloadDifferences]).map(describe)
      : [...seen(tagDifferences).map(describe), ...describeUntrusted(payloadDifferences.length)]),
  ];
  if (contents.seal !== 'broken') return faults;
  return [...faults, faults.length > 0 ? BROKEN_SEAL : BROKEN_SEAL_ALONE];
}

const BROKEN_SEAL = 'Tệp zip không còn như khi đóng gói.';
const BROKEN_SEAL_ALONE =
  'Tệp zip không còn như khi đóng gói, tuy mọi tệp bên trong còn nguyên: khung của tệp zip đã đổi, hoặc ai đó đã nén lại. Giải nén rồi kiểm tra thư mục.';

function readManifest(name: string, text: string | undefined) {
  if (text === undefined) return { entries: [], faults: [`Thiếu «${name}».`] };
  const { entries, faults } = parseManifest(text);
  return {
    entries,
    faults: faults.map(({ line }) => `Đã đổi: «${name}», dòng ${line} không đúng dạng.`),
  };
}

function describe(difference: Difference): string {
  const { kind, path } = difference;
  if (kind === 'renamed') return `Đổi tên: «${difference.former}» thành «${path}».`;
  if (kind === 'missing') return `Thiếu: «${path}».`;
  if (kind === 'added') return `Thừa: «${path}».`;
  const against = path.startsWith('data/') ? MANIFEST : TAG_MANIFEST;
  return `Đã đổi: «${path}» không khớp ${against}.`;
}

function describeUntrusted(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `Còn ${count} chỗ trong «data» không khớp, nhưng ${MANIFEST} đã đổi nên chưa kết luận được: lấy lại tệp ấy rồi kiểm tra lần nữa.`,
  ];
}
