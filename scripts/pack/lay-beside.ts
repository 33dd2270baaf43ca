import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_FILE, PACKAGE_RECORD, type PackageRecord } from '#core/site-files.ts';
import { visibleName } from '#core/text/visible-name.ts';
import { replaceFile } from '../files/replace-file.ts';
import { withTempFolder } from '../files/temp-folder.ts';
import { digestFileOf } from './digest-file.ts';
import { packSite } from './pack-site.ts';
import { readBuildRecord } from './read-build-record.ts';

/** Packs a built site and lays the package with its digests into its root, where the page on offline reading offers it; the package itself does not hold them, for no file can hold its own digest. */
export function layBeside(folder: string, key: string | undefined): Promise<boolean> {
  return withTempFolder('kho-tin-goi-', async (place) => {
    const out = join(place, PACKAGE_FILE);
    if (!(await packSite({ folder, out, key }))) return false;
    const record: PackageRecord = {
      size: statSync(out).size,
      zip: readFileSync(digestFileOf(out), 'utf8').slice(0, 64),
      build: readBuildRecord(folder).digest,
    };
    const beside = [out, digestFileOf(out), ...(key === undefined ? [] : [`${out}.sig`])];
    for (const file of beside) {
      const target = join(folder, file.slice(place.length + 1));
      await replaceFile(target, async (aside) => copyFileSync(file, aside));
    }
    await replaceFile(join(folder, PACKAGE_RECORD), async (aside) =>
      writeFileSync(aside, `${JSON.stringify(record)}\n`),
    );
    console.log(`Đã đặt gói vào «${visibleName(folder)}» để trang ngoại tuyến mời tải.`);
    return true;
  });
}
