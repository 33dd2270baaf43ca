import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { slugify } from '#core/text/slug.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { replaceFile } from '../files/replace-file.ts';
import { formatCount, formatSize, tellProgress } from '../files/tell-progress.ts';
import { portableFiles } from './portable-files.ts';
import { readBuildRecord } from './read-build-record.ts';
import { writePackage } from './write-package.ts';

/** A built site to pack, and the zip file to write. */
export interface PackRequest {
  readonly folder: string;
  readonly out: string;
}

/** Packs a built site into one zip file that works without a server and can be verified; gives `false`, having said why and left a former package as it was, when it cannot. */
export async function packSite({ folder, out }: PackRequest): Promise<boolean> {
  try {
    const record = readBuildRecord(folder);
    const { total, files } = portableFiles(folder, record.url);
    console.log(`Đóng gói ${formatCount(total)} tệp, ${formatSize(record.bytes)} trước khi nén.`);
    const size = await replaceFile(resolve(out), (file) =>
      writePackage(file, {
        name: slugify(record.name),
        record,
        files,
        onFile: tellProgress('Đóng gói', total),
      }),
    );
    console.log(`Đã ghi «${out}»: ${formatSize(size)}.`);
    console.log(`SHA-256 của gói: ${await digestFile(out)}`);
    return true;
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    console.error(`Không đóng gói được: ${reason}`);
    console.error('Chưa ghi tệp nào.');
    return false;
  }
}

async function digestFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
