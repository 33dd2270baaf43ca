import { type PayloadOxum, readDeclaration, readOxum } from '#core/fixity/bag-declaration.ts';
import { visibleName } from '#core/text/visible-name.ts';
import { formatCount, formatSize } from '../files/tell-progress.ts';
import { type BagFile, type BagSource, NoPackageError } from './bag-source.ts';
import { compareManifests } from './compare-manifests.ts';
import { digestFiles } from './digest-files.ts';
import { type Manifest, type ManifestSet, readManifests } from './read-manifests.ts';
import { readSmallText } from './read-small-text.ts';

/** What was found in a package: how many files, what is wrong, what is worth knowing, and the list that all else hangs on. */
export interface BagReport {
  readonly files: number;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  readonly list: Manifest | undefined;
}

/** Checks a package against its own lists (RFC 8493, section 3); throws a `NoPackageError` where reading on would have no end. */
export async function checkBag(source: BagSource): Promise<BagReport> {
  const declaration = await checkDeclaration(source);
  const manifests = await readManifests(source, declaration.version);
  const oxum = await checkOxum(source);
  const digests = await digestFiles(source, manifests);
  const compared = compareManifests({ source, manifests, digests });
  // What is missing or added says more than that the sum is wrong.
  const counted =
    oxum.size && compared.faults.length === 0
      ? compareOxum(oxum.size, payloadOf(source, manifests))
      : undefined;
  return {
    files: source.files.filter(({ path }) => !manifests.isLeftBySystem(path)).length,
    faults: withoutRepeats([
      ...source.faults,
      ...declaration.faults,
      ...manifests.faults,
      ...oxum.faults,
      ...compared.faults,
      ...(counted === undefined ? [] : [counted]),
      ...source.files.filter(({ path }) => path === FETCH).map(() => FETCHED),
    ]),
    notes: [...source.notes, ...manifests.notes, ...compared.notes],
    list: manifests.tags[0],
  };
}

function withoutRepeats(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}

const FETCH = 'fetch.txt';
const FETCHED =
  'Gói có «fetch.txt»: một phần tệp phải tải từ nơi khác, nên gói này chưa trọn. Gói của kho không bao giờ như vậy.';

async function checkDeclaration(
  source: BagSource,
): Promise<{ readonly version: string; readonly faults: readonly string[] }> {
  const text = await readSmallText(source, 'bagit.txt');
  if (text === 'missing') return { version: '1.0', faults: ['Thiếu: «bagit.txt».'] };
  if (text === 'unreadable') return { version: '1.0', faults: [] };
  const read = readDeclaration(text);
  return 'fault' in read
    ? { version: '1.0', faults: [`Không đúng BagIt: «bagit.txt» ${read.fault}.`] }
    : { version: read.version, faults: [] };
}

interface OxumReading {
  readonly size?: PayloadOxum;
  readonly faults: readonly string[];
}

async function checkOxum(source: BagSource): Promise<OxumReading> {
  const text = await readSmallText(source, 'bag-info.txt');
  const oxum = text === 'missing' || text === 'unreadable' ? 'none' : readOxum(text);
  if (oxum === 'none') return { faults: [] };
  if (oxum === 'unreadable') {
    return { faults: ['Đã đổi: «bag-info.txt», dòng Payload-Oxum không đúng dạng.'] };
  }
  const bytes = sum(source.files.filter(({ path }) => path.startsWith('data/')));
  if (bytes > SPARE + 2 * oxum.bytes) {
    throw new NoPackageError(
      `Thư mục «data» dài ${formatSize(bytes)}, «bag-info.txt» nói ${formatSize(oxum.bytes)}: không đọc tiếp.`,
    );
  }
  return { size: oxum, faults: [] };
}

/** What may lie there beyond what is told and still be read to name it, in bytes. */
const SPARE = 1_000_000_000;

// What systems left beside the payload is no part of it.
function payloadOf(source: BagSource, manifests: ManifestSet): readonly BagFile[] {
  return source.files.filter(
    ({ path }) => path.startsWith('data/') && !manifests.isLeftBySystem(path),
  );
}

function compareOxum(told: PayloadOxum, files: readonly BagFile[]): string | undefined {
  const bytes = sum(files);
  if (told.bytes === bytes && told.files === files.length) return undefined;
  const [said, found] = [
    `${formatCount(told.files)} tệp, ${formatCount(told.bytes)} byte`,
    `${formatCount(files.length)} tệp, ${formatCount(bytes)} byte`,
  ];
  return `Payload-Oxum: «${visibleName('bag-info.txt')}» nói «data» có ${said}; thật ra có ${found}.`;
}

function sum(files: readonly BagFile[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}
