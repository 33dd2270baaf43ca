import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packSite } from '#scripts/pack/pack-site.ts';
import { verifyPackage } from '#scripts/verify-package/verify-package.ts';
import { builtSite, writeFiles } from '#tests/factories/built-folder.ts';
import { unpackZip } from '#tests/factories/unpack-zip.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-signed-'));
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  writeFiles(join(place, 'site'), builtSite());
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(place, { recursive: true, force: true });
});

const at = (name: string) => join(place, name);
const pack = (key?: string) => packSite({ folder: at('site'), out: at('kho.zip'), key });

test('pack prints and writes beside the package the digests that verifying prints of it, zipped or not', async () => {
  await pack();
  const { listDigest, zipDigest } = await verifyPackage(at('kho.zip'));
  expect(readFileSync(at('kho.zip.sha256'), 'utf8')).toBe(
    `${zipDigest}  kho.zip\n${listDigest}  kho-thu/tagmanifest-sha256.txt\n`,
  );
  const printed = vi.mocked(console.log).mock.calls.join('\n');
  for (const digest of [listDigest, zipDigest]) expect(printed).toContain(digest);
  expect(
    createHash('sha256')
      .update(readFileSync(at('kho.zip')))
      .digest('hex'),
  ).toBe(zipDigest);
  await unpackZip(at('kho.zip'), at('mo'));
  expect((await verifyPackage(at('mo'))).listDigest).toBe(listDigest);
});

const canSign = spawnSync('ssh-keygen', ['-?']).error === undefined;
const makeKey = (name: string, kind = 'ed25519') => {
  spawnSync('ssh-keygen', ['-q', '-t', kind, '-N', '', '-C', 'kho', '-f', at(name)]);
  return at(name);
};
const signed = { signature: () => at('kho.zip.sig'), key: () => at('khoa.pub') };
const check = (path: string, key = signed.key()) =>
  verifyPackage(at(path), { signature: signed.signature(), key });

test.skipIf(!canSign)(
  'a signed package is known by its signature, zipped and unpacked, to this program and to ssh-keygen',
  async () => {
    expect(await pack(makeKey('khoa'))).toBe(true);
    await unpackZip(at('kho.zip'), at('mo'));
    for (const path of ['kho.zip', 'mo']) {
      expect(await check(path)).toMatchObject({
        faults: [],
        signer: expect.stringMatching(/^SHA256:/),
      });
    }
    writeFileSync(at('nguoi-ky'), `kho ${readFileSync(at('khoa.pub'), 'utf8')}`);
    const list = readFileSync(at('mo/kho-thu/tagmanifest-sha256.txt'));
    const args = ['-Y', 'verify', '-f', at('nguoi-ky'), '-I', 'kho', '-n', 'file'];
    const { status } = spawnSync('ssh-keygen', [...args, '-s', at('kho.zip.sig')], { input: list });
    expect(status).toBe(0);
    // A list of allowed signers serves as well as the bare key.
    expect(await check('kho.zip', at('nguoi-ky'))).toMatchObject({ faults: [] });
  },
);

test.skipIf(!canSign).each([
  [
    'another key',
    () => {
      makeKey('la');
      return at('la.pub');
    },
    'người ký không có trong tệp khóa',
  ],
  [
    'a file that holds no key',
    () => {
      writeFileSync(at('x'), 'khóa');
      return at('x');
    },
    'tệp khóa không có khóa công khai',
  ],
  [
    'the private key in place of the public one',
    () => at('khoa'),
    'tệp khóa không có khóa công khai',
  ],
])('%s proves nothing, and the package is not whole', async (_, key, words) => {
  await pack(makeKey('khoa'));
  expect((await check('kho.zip', key())).faults.join()).toContain(
    `Chữ ký không dùng được: ${words}`,
  );
});

test.skipIf(!canSign)(
  'a package changed together with its lists is whole, but not the one that was signed',
  async () => {
    await pack(makeKey('khoa'));
    const signature = readFileSync(at('kho.zip.sig'));
    writeFiles(at('site'), builtSite({ 'them.html': '<p>giả</p>' }));
    await pack();
    expect((await verifyPackage(at('kho.zip'))).faults).toEqual([]);
    expect(existsSync(at('kho.zip.sig'))).toBe(false);
    writeFileSync(at('kho.zip.sig'), signature);
    expect((await check('kho.zip')).faults).toEqual([
      'Chữ ký không dùng được: chữ ký không phải của gói này.',
    ]);
  },
);

test('a key that cannot sign writes no package', async () => {
  writeFileSync(at('khoa'), 'không phải khóa');
  expect(await pack(at('khoa'))).toBe(false);
  expect(vi.mocked(console.error).mock.calls.join()).toMatch(/ký.*Chưa ghi tệp nào\./s);
  expect(existsSync(at('kho.zip'))).toBe(false);
});
