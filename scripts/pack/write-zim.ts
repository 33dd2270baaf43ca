import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { describeFailure } from '../files/describe-failure.ts';
import { replaceFile } from '../files/replace-file.ts';
import { formatCount, formatSize } from '../files/tell-progress.ts';
import { withTempFolder } from '../files/temp-folder.ts';
import { checkSite, checkUnchanged } from './check-site.ts';
import { portableFiles } from './portable-files.ts';
import { readBuildRecord } from './read-build-record.ts';
import { zimMetadata } from './zim-metadata.ts';

const INSTALL = `Để ghi tệp ZIM cần chương trình «zimwriterfs»:
  Debian, Ubuntu: sudo apt install zim-tools
  nơi khác: tải zim-tools ở https://download.openzim.org/release/zim-tools/`;

/** Writes a built site as a ZIM file for Kiwix with the installed `zimwriterfs`; gives `false`, having said what to install or what went wrong and left a former file as it was, when it cannot. */
export async function writeZim(folder: string, out: string): Promise<boolean> {
  if (spawnSync(WRITER, ['--version'], { stdio: 'ignore' }).error !== undefined) {
    console.error(`${INSTALL}\nChưa ghi tệp nào.`);
    return false;
  }
  try {
    return await withTempFolder('kho-tin-zim-', (place) => writeIn(place, folder, out));
  } catch (error) {
    const reason = error instanceof WriterError ? error.message : describeFailure(error);
    if (reason === undefined) throw error;
    console.error(`Không ghi được ZIM: ${reason}\nChưa ghi tệp nào.`);
    return false;
  }
}

async function writeIn(place: string, folder: string, out: string): Promise<true> {
  const site = checkSite(folder);
  const count = await fillFolder(place, folder);
  checkUnchanged(folder, site);
  console.log(`Ghi ${formatCount(count)} tệp thành ZIM.`);
  await replaceFile(resolve(out), async (file) => runWriter(place, file, folder));
  console.log(`Đã ghi «${out}»: ${formatSize(statSync(out).size)}.`);
  return true;
}

const WRITER = 'zimwriterfs';
const PICTURE = 'minh-hoa.png';

/** The writer stopped; the message says so in Vietnamese with its last words. */
class WriterError extends Error {
  override readonly name = 'WriterError';
}

async function fillFolder(place: string, folder: string): Promise<number> {
  let count = 0;
  for await (const { path, bytes } of portableFiles(folder, readBuildRecord(folder).url).files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
    count += 1;
  }
  // Kiwix shows a picture of 48 × 48 in its list of books.
  const picture = await sharp(readFileSync(join(folder, 'favicon.svg')))
    .resize(48, 48)
    .png()
    .toBuffer();
  writeFileSync(join(place, PICTURE), picture);
  return count;
}

function runWriter(place: string, file: string, folder: string): void {
  const firstPage = readFileSync(join(folder, 'index.html'), 'utf8');
  const metadata = zimMetadata(readBuildRecord(folder), firstPage);
  const args = ['--welcome', 'index.html', '--illustration', PICTURE, ...metadata, place, file];
  const { status, stdout, stderr } = spawnSync(WRITER, args, { encoding: 'utf8' });
  if (status === 0) return;
  const last = `${stdout}${stderr}`.trim().split('\n').at(-1) ?? '';
  throw new WriterError(`«${WRITER}» dừng với mã ${status}: ${last}`);
}
