import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packSite } from '#scripts/pack/pack-site.ts';
import { unpackZip } from '#tests/factories/unpack-zip.ts';

/** Packs a site in `place` and unpacks it there, in a folder with spaces and Vietnamese letters; gives the folder of the bag. */
export async function unpackPackage(site: string, place: string): Promise<string> {
  mkdirSync(place, { recursive: true });
  const zip = join(place, 'kho.zip');
  if (!(await packSite({ folder: site, out: zip }))) throw new Error('the site was not packed');
  const around = join(place, 'Kho lưu trữ (bản 1)');
  await unpackZip(zip, around);
  return join(around, readdirSync(around)[0] ?? '');
}
