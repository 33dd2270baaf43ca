import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  type CraftedEntry,
  type CraftedFrame,
  craftBag,
  craftZip,
  type EntryParts,
} from '#scripts/bench/faults/craft-zip.ts';
import { verifyPackage } from '#scripts/verify-package/verify-package.ts';

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-crafted-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

async function verify(zip: Buffer) {
  writeFileSync(join(place, 'kho.zip'), zip);
  return verifyPackage(join(place, 'kho.zip'));
}

/** What is hidden behind the packed bytes of an entry. */
const AFTER = Buffer.from('ẩn');
const PAYLOAD = { 'index.html': 'trang '.repeat(60), 'tin/a.html': 'tin a', 'tin/b.html': 'tin b' };
const bag = () => craftBag(PAYLOAD);

type Bag = readonly CraftedEntry[];
type Edit = (parts: EntryParts) => Partial<EntryParts> | undefined;

/** The same package, one entry of which is written otherwise. */
const edited = (path: string, edit: Edit, entries: Bag = bag()): Bag =>
  entries.map((entry) => (entry.name === `kho/${path}` ? { ...entry, edit } : entry));
/** The same package with one more entry that no list names. */
const added = (name: string, more: Partial<CraftedEntry> = {}, entries: Bag = bag()): Bag => [
  ...entries,
  { name, bytes: Buffer.from('lạ'), ...more },
];
const both =
  (at: readonly [local: number, directory: number], value: number): Edit =>
  (parts) => {
    parts.local.writeUInt16LE(value, at[0]);
    parts.directory.writeUInt16LE(value, at[1]);
    return undefined;
  };
const mode =
  (value: number): Edit =>
  ({ directory }) => {
    directory.writeUInt32LE((value << 16) >>> 0, 38);
    return undefined;
  };
const inLocal =
  (write: (local: Buffer) => void): Edit =>
  ({ local }) => {
    write(local);
    return undefined;
  };
const inDirectory =
  (write: (directory: Buffer) => void): Edit =>
  ({ directory }) => {
    write(directory);
    return undefined;
  };
const longer = (bytes: Buffer, at: number, more: Buffer): Buffer => {
  const copy = Buffer.concat([bytes, more]);
  copy.writeUInt16LE(copy.readUInt16LE(at) + more.length, at);
  return copy;
};

test('a crafted package that is wrong in nothing is whole', async () => {
  expect(await verify(craftZip(bag()))).toMatchObject({ files: 6, faults: [], notes: [] });
});

const ENTRIES: readonly (readonly [reason: string, entries: () => Bag, words: RegExp])[] = [
  [
    'one name twice, the last one true',
    () => [{ name: 'kho/data/index.html', bytes: Buffer.from('giả') }, ...bag()],
    /Trùng.*index\.html/,
  ],
  ['one name twice, the first one true', () => added('kho/data/index.html'), /Trùng.*index\.html/],
  ['names that differ by capitals', () => added('kho/data/INDEX.html'), /Trùng.*Windows/],
  [
    'a name in NFD beside NFC',
    () => added('kho/data/ti\u0302n.html', {}, craftBag({ 'tîn.html': 'x' })),
    /Trùng.*Windows/,
  ],
  ['the other separator', () => added('kho/data\\index.html'), /Trùng|Windows không nhận/],
  ['a leading ./', () => added('./kho/data/index.html'), /«\.»/],
  ['a dot at the end', () => added('kho/data/index.html.'), /Trùng|dấu chấm/],
  ['a file that is also a folder', () => added('kho/data/tin'), /vừa là tệp vừa là thư mục/],
  [
    'a file of the payload that no list names',
    () => added('kho/data/la.html'),
    /Thừa: «data\/la\.html»/,
  ],
  ['a file beside the payload that no list names', () => added('kho/la.html'), /Thừa: «la\.html»/],
  [
    'a file outside the folder',
    () => added('data/index.html'),
    /Thừa: «data\/index\.html» nằm ngoài/,
  ],
  ['a file at the top', () => added('autorun.inf'), /Thừa: «autorun\.inf» nằm ngoài/],
  [
    'what systems leave: nothing writes into a zip by itself',
    () => added('kho/data/.DS_Store'),
    /Thừa: «data\/\.DS_Store»/,
  ],
  ['an absolute name', () => added('/etc/cron.d/x'), /không giải nén được/],
  ['a name that leads out', () => added('kho/../../x'), /không giải nén được/],
  ['a drive', () => added('C:/x'), /không giải nén được/],
  ['another computer', () => added('\\\\host\\x'), /không giải nén được/],
  ['an empty name', () => added(''), /không có tên/],
  ['a device of Windows', () => added('kho/data/con.html'), /Windows giữ riêng/],
  ['a name that ends early', () => added('kho/data/a\u0000.html'), /ký tự điều khiển/],
  ['a name that steers a terminal', () => added('kho/\u001b[2Jdata'), /\\u\{1b\}/],
  [
    'a name that is not UTF-8',
    () =>
      edited('data/tin/a.html', ({ local, directory }) => {
        for (const bytes of [local, directory]) bytes[bytes.length - 6] = 0xff;
        return undefined;
      }),
    /không viết bằng UTF-8/,
  ],
  [
    'another name in front of the bytes',
    () =>
      edited(
        'data/tin/a.html',
        inLocal((local) => local.write('x', local.length - 6)),
      ),
    /mang tên khác/,
  ],
  [
    'a longer name in front of the bytes',
    () =>
      edited('data/tin/a.html', ({ local }) => ({ local: longer(local, 26, Buffer.from('x')) })),
    /mang tên khác/,
  ],
  [
    'another size in front',
    () =>
      edited(
        'data/tin/a.html',
        inLocal((local) => local.writeUInt32LE(9, 22)),
      ),
    /nói khác nhau/,
  ],
  [
    'another packed size in front',
    () =>
      edited(
        'data/tin/a.html',
        inLocal((local) => local.writeUInt32LE(1, 18)),
      ),
    /nói khác nhau/,
  ],
  [
    'another CRC in front',
    () =>
      edited(
        'data/tin/a.html',
        inLocal((local) => local.writeUInt32LE(9, 14)),
      ),
    /nói khác nhau/,
  ],
  [
    'another method in front',
    () =>
      edited(
        'data/tin/a.html',
        inLocal((local) => local.writeUInt16LE(8, 8)),
      ),
    /nói khác nhau/,
  ],
  [
    'other flags in front',
    () =>
      edited(
        'data/tin/a.html',
        inLocal((local) => local.writeUInt16LE(0x0801, 6)),
      ),
    /nói khác nhau/,
  ],
  [
    'a CRC that is not that of the bytes',
    () =>
      edited('data/tin/a.html', ({ local, directory }) => {
        local.writeUInt32LE(9, 14);
        directory.writeUInt32LE(9, 16);
        return undefined;
      }),
    /không đọc được nội dung/,
  ],
  [
    'a size smaller than the bytes',
    () =>
      edited('data/index.html', ({ local, directory }) => {
        local.writeUInt32LE(9, 22);
        directory.writeUInt32LE(9, 24);
        return undefined;
      }),
    /không đọc được nội dung/,
  ],
  [
    'a size larger than the bytes',
    () =>
      edited('data/index.html', ({ local, directory }) => {
        local.writeUInt32LE(9999, 22);
        directory.writeUInt32LE(9999, 24);
        return undefined;
      }),
    /không đọc được nội dung/,
  ],
  [
    'something after the packed bytes, inside the entry',
    () =>
      edited('data/index.html', ({ local, packed, directory }) => {
        local.writeUInt32LE(packed.length + AFTER.length, 18);
        directory.writeUInt32LE(packed.length + AFTER.length, 20);
        return { packed: Buffer.concat([packed, AFTER]) };
      }),
    /không đọc được nội dung/,
  ],
  ['an encrypted entry', () => edited('data/tin/a.html', both([6, 8], 0x0801)), /mã hóa/],
  [
    'an entry with strong encryption',
    () => edited('data/tin/a.html', both([6, 8], 0x0841)),
    /mã hóa/,
  ],
  ['a method that nobody knows', () => edited('data/tin/a.html', both([8, 10], 99)), /cách lạ/],
  [
    'a link, though its bytes are those of the list',
    () => edited('data/tin/a.html', mode(0o120777)),
    /Thừa.*a\.html.*liên kết/,
  ],
  ['a pipe', () => edited('data/tin/a.html', mode(0o010644)), /Thừa.*FIFO/],
  ['a device', () => edited('data/tin/a.html', mode(0o020644)), /Thừa.*thiết bị/],
  ['a socket', () => edited('data/tin/a.html', mode(0o140644)), /Thừa.*socket/],
  [
    'a file with the rights of a folder',
    () => edited('data/tin/a.html', mode(0o040755)),
    /Thừa.*thư mục/,
  ],
  [
    'a file that anybody may run as its owner',
    () => edited('data/tin/a.html', mode(0o104755)),
    /khác cách của kho/,
  ],
  [
    'a folder that holds bytes',
    () => added('kho/data/tin/'),
    /thư mục «kho\/data\/tin\/» mang dữ liệu/,
  ],
  [
    'an empty file with the name of a folder',
    () => added('kho/data/them/', { bytes: Buffer.alloc(0) }),
    /Thừa.*tệp mang tên thư mục/,
  ],
  [
    'an empty folder that no list can name',
    () => added('kho/data/them/', { bytes: Buffer.alloc(0), edit: mode(0o040755) }),
    /khác cách của kho/,
  ],
  [
    'another name in a field of its own',
    () =>
      edited('data/tin/a.html', ({ directory }) => ({
        directory: longer(directory, 30, Buffer.from('up\u0004\u0000abcd')),
      })),
    /khác cách của kho/,
  ],
  [
    'a remark on an entry',
    () =>
      edited('data/tin/a.html', ({ directory }) => ({
        directory: longer(directory, 32, Buffer.from('x')),
      })),
    /khác cách của kho/,
  ],
  [
    'a hidden file of DOS',
    () =>
      edited(
        'data/tin/a.html',
        inDirectory((bytes) => bytes.writeUInt8(2, 38)),
      ),
    /khác cách của kho/,
  ],
  ['another day', () => edited('data/tin/a.html', both([12, 14], 0x5a21)), /khác cách của kho/],
  [
    'a file that only a reader of the bytes finds',
    () => added('kho/data/la.html', { only: 'in file' }),
    /Dữ liệu lạ/,
  ],
  [
    'a file that only the directory tells of',
    () => added('kho/data/la.html', { only: 'in directory' }),
    /ở chỗ ấy không có tệp/,
  ],
  [
    'data between two entries',
    () =>
      edited('data/tin/a.html', () => undefined).map((entry) =>
        entry.name.endsWith('b.html') ? { ...entry, before: Buffer.from('ẩn') } : entry,
      ),
    /Dữ liệu lạ nằm trước «kho\/data\/tin\/b\.html»/,
  ],
  [
    'data before the first entry',
    () =>
      bag().map((entry, i) => (i === 0 ? { ...entry, before: Buffer.from('#!/bin/sh\n') } : entry)),
    /Dữ liệu lạ nằm trước/,
  ],
  [
    'two entries over the same bytes',
    () =>
      edited(
        'data/tin/b.html',
        inDirectory((bytes) => bytes.writeUInt32LE(0, 42)),
      ),
    /nằm chồng/,
  ],
  [
    'an entry that goes on into the directory',
    () =>
      edited('tagmanifest-sha256.txt', ({ local, directory }) => {
        local.writeUInt32LE(99_999, 18);
        directory.writeUInt32LE(99_999, 20);
        return undefined;
      }),
    /nằm chồng/,
  ],
  [
    'an offset that only Zip64 could tell, without it',
    () =>
      edited(
        'data/tin/a.html',
        inDirectory((bytes) => bytes.writeUInt32LE(0xffffffff, 42)),
      ),
    /không có tệp nào/,
  ],
];

test.each(ENTRIES)('a zip with %s is not whole', async (_, entries, words) => {
  const { faults } = await verify(craftZip(entries()));
  expect(faults.join('\n')).toMatch(words);
});

const zip64 = (change: (far: Buffer) => void) => (records: Buffer) => {
  const end = records.subarray(-22);
  const far = Buffer.alloc(76);
  far.writeUInt32LE(0x06064b50, 0);
  far.writeBigUInt64LE(44n, 4);
  far.writeBigUInt64LE(BigInt(end.readUInt16LE(8)), 24);
  far.writeBigUInt64LE(BigInt(end.readUInt16LE(8)), 32);
  far.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  far.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  far.writeUInt32LE(0x07064b50, 56);
  far.writeBigUInt64LE(BigInt(end.readUInt32LE(12) + end.readUInt32LE(16)), 64);
  far.writeUInt32LE(1, 72);
  change(far);
  return Buffer.concat([far, end]);
};

const END_OF_NOTHING = Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]);

const FRAMES: readonly (readonly [reason: string, frame: CraftedFrame, words: RegExp])[] = [
  ['a program before it', { prefix: Buffer.from('MZ chương trình') }, /Dữ liệu lạ/],
  ['data before the directory', { beforeDirectory: Buffer.from('ẩn') }, /Dữ liệu lạ/],
  ['data after the end', { suffix: Buffer.from('ẩn') }, /thừa sau phần cuối/],
  ['another zip before it', { prefix: craftZip(bag()) }, /Dữ liệu lạ/],
  ['another zip after it', { suffix: craftZip(bag()) }, /thừa ở trước/],
  [
    'a second end in the comment',
    { comment: Buffer.concat([Buffer.from('x'), END_OF_NOTHING]) },
    /hai phần cuối/,
  ],
  ['no seal', { comment: Buffer.alloc(0) }, /không còn như khi đóng gói/],
  [
    'the seal of another package',
    { comment: Buffer.from(`SHA-256 ${'0'.repeat(64)}`) },
    /không còn như khi đóng gói/,
  ],
  ['fewer entries told of than there are', { count: (n) => n - 1 }, /không đúng số tệp/],
  ['more entries told of than there are', { count: (n) => n + 1 }, /không đúng số tệp/],
  [
    'ten million entries told of',
    { end: zip64((far) => far.writeBigUInt64LE(10_000_000n, 32)) },
    /nói khác nhau/,
  ],
  [
    'Zip64 that is not needed',
    { end: zip64(() => {}) },
    /khác cách của kho, trước hết ở phần cuối/,
  ],
  [
    'Zip64 that tells of another directory',
    { end: zip64((far) => far.writeBigUInt64LE(7n, 48)) },
    /nói khác nhau/,
  ],
  [
    'Zip64 that lies elsewhere',
    { end: zip64((far) => far.writeBigUInt64LE(7n, 64)) },
    /Zip64.*không nằm/,
  ],
  ['Zip64 that is none', { end: zip64((far) => far.writeUInt32LE(7, 0)) }, /Zip64.*hỏng/],
  [
    'a directory told of a byte too early',
    {
      end: (records) => {
        records.writeUInt32LE(records.readUInt32LE(16) - 1, 16);
        return records;
      },
    },
    /không nằm ở chỗ/,
  ],
  [
    'a second disk',
    {
      end: (records) => {
        records.writeUInt16LE(1, 4);
        return records;
      },
    },
    /khác cách của kho/,
  ],
];

test.each(FRAMES)('a zip with %s is not whole', async (_, frame, words) => {
  const { faults } = await verify(craftZip(bag(), frame));
  expect(faults.join('\n')).toMatch(words);
});

test.each([
  ['', 'nothing'],
  ['PK', 'less than an end'],
  ['văn bản '.repeat(900), 'a text'],
  [craftZip(bag()).subarray(0, -1).toString('latin1'), 'the last byte is gone'],
  [craftZip(bag()).subarray(0, 700).toString('latin1'), 'cut in the middle'],
  [craftZip([{ name: 'kho/data/a', bytes: Buffer.from('a') }]).toString('latin1'), 'no list'],
  [craftZip([]).toString('latin1'), 'an empty zip'],
])('what is no package is told so in one sentence: %#', async (bytes) => {
  const { files, faults } = await verify(Buffer.from(bytes, 'latin1'));
  expect({ files, faults }).toEqual({ files: 0, faults: [expect.stringMatching(/^\p{Lu}.*\.$/u)] });
});

test('a list longer than one of all the files could be is not read into memory', async () => {
  const entries = bag().filter(({ name }) => !name.endsWith('/manifest-sha256.txt'));
  const huge = { name: 'kho/manifest-sha256.txt', bytes: Buffer.alloc(17_000_000, 0x0a) };
  const { faults } = await verify(craftZip([...entries, huge]));
  expect(faults).toEqual([expect.stringMatching(/«manifest-sha256\.txt» dài 17 MB.*không thể/)]);
});

const told =
  (size: number): Edit =>
  ({ local, directory }) => {
    local.writeUInt32LE(size, 22);
    directory.writeUInt32LE(size, 24);
    return undefined;
  };

test('a zip that says it would grow a thousandfold is not unpacked', async () => {
  const { faults } = await verify(craftZip(edited('data/index.html', told(300_000_000))));
  expect(faults).toEqual([expect.stringMatching(/nói chứa 300 MB.*không giải nén/)]);
});

test('an entry that unpacks to more than is told ends as soon as it does', async () => {
  const zeros = craftBag({ 'index.html': '0'.repeat(30_000_000) });
  const entries = edited('data/index.html', told(5_000_000), zeros);
  expect((await verify(craftZip(entries))).faults.join()).toMatch(/không đọc được nội dung/);
});

// Longer than what is unpacked in one step.
const long = () => {
  const lines = Array.from({ length: 400_000 }, (_, i) => `dòng ${(i * 7919) % 400_009}\n`);
  return craftBag({ 'index.html': lines.join('') });
};

test.each<[string, Edit | undefined, readonly unknown[]]>([
  ['as it was', undefined, []],
  [
    'with a changed byte in the middle',
    ({ packed }) => {
      const at = packed.length >> 1;
      packed.writeUInt8(packed.readUInt8(at) ^ 8, at);
      return undefined;
    },
    [expect.stringContaining('không đọc được nội dung của «data/index.html»')],
  ],
  [
    'with something after its packed bytes',
    ({ local, packed, directory }) => {
      local.writeUInt32LE(packed.length + AFTER.length, 18);
      directory.writeUInt32LE(packed.length + AFTER.length, 20);
      return { packed: Buffer.concat([packed, AFTER]) };
    },
    [expect.stringContaining('không đọc được nội dung của «data/index.html»')],
  ],
])('a long entry %s is read in parts', async (_, edit, faults) => {
  const entries = edit === undefined ? long() : edited('data/index.html', edit, long());
  expect((await verify(craftZip(entries))).faults).toEqual(faults);
});

test('a Payload-Oxum that lies is told, also when all lists agree', async () => {
  const lie = craftBag(PAYLOAD, { 'bag-info.txt': 'Payload-Oxum: 370.4\n' });
  expect((await verify(craftZip(lie))).faults).toEqual([
    expect.stringMatching(/^Payload-Oxum: .*nói «data» có 4 tệp, 370 byte; thật ra có 3 tệp/),
  ]);
  const most = craftBag(PAYLOAD, { 'bag-info.txt': 'Payload-Oxum: 1.x\n' });
  expect((await verify(craftZip(most))).faults.join()).toContain('không đúng dạng');
});

test('what another program packed again is read all the same, and told not to be as it was', async () => {
  const again = bag().map(
    (entry): CraftedEntry => ({
      ...entry,
      // Sizes after the bytes, as streams are written.
      edit: ({ local, packed, directory }) => {
        const later = Buffer.alloc(16);
        later.writeUInt32LE(0x08074b50, 0);
        directory.copy(later, 4, 16, 28);
        local.fill(0, 14, 26);
        local.writeUInt16LE(0x0808, 6);
        directory.writeUInt16LE(0x0808, 8);
        return { packed: Buffer.concat([packed, later]) };
      },
    }),
  );
  const { files, faults } = await verify(craftZip(again, { comment: Buffer.alloc(0) }));
  expect(files).toBe(6);
  expect(faults).toEqual([expect.stringContaining('tuy mọi tệp bên trong còn nguyên')]);
});
