import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { replaceFile } from '../files/replace-file.ts';
import { portableFiles } from './portable-files.ts';
import { readRecord } from './read-record.ts';

const INSTALL = `Để ghi tệp ZIM cần chương trình «zimwriterfs»:
  Debian, Ubuntu: sudo apt install zim-tools
  nơi khác: tải zim-tools ở https://download.openzim.org/release/zim-tools/`;

/** Writes a built site as a ZIM file for Kiwix with the installed `zimwriterfs`; gives `false`, having said what to install or what it answered, when it cannot. */
export async function writeZim(folder: string, out: string): Promise<boolean> {
  if (spawnSync('zimwriterfs', ['--version'], { stdio: 'ignore' }).error !== undefined) {
    console.error(`${INSTALL}\nChưa ghi tệp nào.`);
    return false;
  }
  const place = mkdtempSync(join(tmpdir(), 'kho-tin-zim-'));
  try {
    await fillFolder(place, folder);
    return await replaceFile(resolve(out), async (file) => runWriter(place, file, folder));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const PICTURE = 'minh-hoa.png';

async function fillFolder(place: string, folder: string): Promise<void> {
  for await (const { path, bytes } of portableFiles(folder, readRecord(folder).url).files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  // Kiwix shows a picture of 48 × 48 in its list of books.
  const picture = await sharp(readFileSync(join(folder, 'favicon.svg')))
    .resize(48, 48)
    .png()
    .toBuffer();
  writeFileSync(join(place, PICTURE), picture);
}

async function runWriter(place: string, file: string, folder: string): Promise<boolean> {
  const { name, publisher } = readRecord(folder);
  const args = [
    ...['--welcome', 'index.html', '--illustration', PICTURE, '--language', 'vie'],
    ...['--name', 'kho-tin-khcn', '--title', name.slice(0, 30), '--description', name.slice(0, 80)],
    ...['--creator', publisher, '--publisher', publisher],
  ];
  const { status } = spawnSync('zimwriterfs', [...args, place, file], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`zimwriterfs ended with ${status}`);
  return true;
}
