import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packSite } from '#scripts/pack/pack-site.ts';
import { builtSite, writeFiles } from '#tests/factories/built-folder.ts';

let place: string;
beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-full-'));
  writeFiles(join(place, 'site'), builtSite({ 'anh/lon.webp': new Uint8Array(400_000) }));
  mkdirSync(join(place, 'usb'));
  writeFiles(join(place, 'former'), builtSite());
  await packSite({ folder: join(place, 'former'), out: join(place, 'gói trước.zip') });
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

// Run with the place, the program and its arguments; what is mounted is gone with the namespace it was mounted in.
const PACK = `
cp "$1/gói trước.zip" "$1/usb/kho.zip"
"$2" scripts/run.mjs pack --from "$1/site" --out "$1/usb/kho.zip" --overwrite
echo "mã $?: $(ls "$1/usb"), $(cmp "$1/gói trước.zip" "$1/usb/kho.zip" && echo 'gói trước')"
`;
const pack = (wrapper: readonly string[], limit: string) => {
  const args = ['sh', '-c', `${limit} && ${PACK}`, 'sh', place, process.execPath];
  const { stdout, stderr } = run([...wrapper, ...args]);
  return `${stderr}${stdout}`;
};

function run([file = '', ...args]: readonly string[]) {
  return spawnSync(file, args, { encoding: 'utf8' });
}

const NAMESPACE = ['unshare', '--user', '--map-root-user', '--mount'];
const canMount = run([...NAMESPACE, 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;

test.skipIf(!canMount)(
  'a disk that is full is told with its cure; the former package stays and nothing is left beside it',
  () => {
    const said = pack(NAMESPACE, 'mount -t tmpfs -o size=128k x "$1/usb"');
    expect(said).toMatch(/Hết chỗ trên đĩa.*\[ENOSPC\]\nChưa ghi tệp nào\./);
    expect(said).toContain('mã 1: kho.zip, gói trước\n');
  },
);

test.skipIf(process.platform === 'win32')(
  'a file longer than is allowed is told with its cure; the former package stays and nothing is left beside it',
  () => {
    const said = pack([], 'ulimit -f 128');
    expect(said).toMatch(/Tệp lớn hơn mức đĩa này cho phép.*\[EFBIG\]\nChưa ghi tệp nào\./);
    expect(said).toContain('mã 1: kho.zip, gói trước\n');
  },
);
