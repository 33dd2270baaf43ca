import {
  type CraftedEntry,
  type CraftedFrame,
  craftBag,
  craftZip,
  type EntryParts,
} from './craft-zip.ts';
import { pickOne } from './seeded-random.ts';

/** A zip file that is sealed anew after it was made to deceive in a way drawn by chance, and that way in a few Vietnamese words; with `none` a package that is wrong in nothing. */
export function makeHostileZip(
  next: () => number,
  trick: 'any' | 'none' = 'any',
): { readonly how: string; readonly bytes: Buffer } {
  const entries = craftBag(makePayload(next), { 'bag-info.txt': 'External-Description: thử\n' });
  if (trick === 'none') return { how: 'không sai', bytes: craftZip(entries) };
  const { how, spoil } = pickOne(next, TRICKS);
  const { entries: spoilt = entries, frame } = spoil(entries, next);
  return { how, bytes: craftZip(spoilt, frame) };
}

function makePayload(next: () => number): Readonly<Record<string, string>> {
  const count = 1 + Math.floor(next() * 6);
  const texts = Array.from({ length: count }, (_, i) => [
    `tin/${i}/index.html`,
    `<p>${'Đảng ủy '.repeat(Math.floor(next() * 300))}${next()}`,
  ]);
  return Object.fromEntries([['index.html', 'trang đầu'], ...texts]);
}

type Entries = readonly CraftedEntry[];

interface Spoilt {
  readonly entries?: Entries;
  readonly frame?: CraftedFrame;
}

interface Trick {
  readonly how: string;
  readonly spoil: (entries: Entries, next: () => number) => Spoilt;
}

const TRICKS: readonly Trick[] = [
  ...[
    'kho/data/index.html',
    'kho/data/INDEX.html',
    'kho/data/./index.html',
    'kho/data/index.html.',
    'kho/data\\index.html',
    'kho/data/la.html',
    'kho/la.html',
    'la.html',
    '/la.html',
    '../la.html',
    'C:/la.html',
    'kho/data/.DS_Store',
    'kho/data/nul',
    'kho/data/\u001b[2J',
    'kho/data/',
    '',
  ].map((name) => ({
    how: `thêm «${name}»`,
    spoil: (entries: Entries, next: () => number) => addAt(entries, next, name),
  })),
  edit('liên kết', ({ directory }) => directory.writeUInt32LE((0o120777 << 16) >>> 0, 38)),
  edit('ống dẫn', ({ directory }) => directory.writeUInt32LE((0o010644 << 16) >>> 0, 38)),
  edit('mã hóa', ({ local, directory }) => {
    local.writeUInt16LE(0x0801, 6);
    directory.writeUInt16LE(0x0801, 8);
  }),
  edit('cách nén lạ', ({ local, directory }) => {
    local.writeUInt16LE(93, 8);
    directory.writeUInt16LE(93, 10);
  }),
  edit('cỡ 4 GB', ({ local, directory }) => {
    local.writeUInt32LE(0xfffffffe, 22);
    directory.writeUInt32LE(0xfffffffe, 24);
  }),
  edit('đầu tệp mang tên khác', ({ local }) => local.write('x', local.length - 1)),
  edit('nằm chồng', ({ directory }) => directory.writeUInt32LE(0, 42)),
  flipIn('local'),
  flipIn('directory'),
  flipIn('packed'),
  {
    how: 'bớt một tệp',
    spoil: (entries) => ({ entries: entries.filter((each) => each !== entries.at(-3)) }),
  },
  {
    how: 'đổi nội dung',
    spoil: (entries, next) => {
      const chosen = pickOne(next, entries);
      const bytes = Buffer.concat([chosen.bytes, Buffer.from('!')]);
      return { entries: entries.map((each) => (each === chosen ? { ...each, bytes } : each)) };
    },
  },
  {
    how: 'tệp chỉ có trong mục lục',
    spoil: (entries) => ({
      entries: [...entries, { ...stray('kho/data/la'), only: 'in directory' }],
    }),
  },
  {
    how: 'tệp không có trong mục lục',
    spoil: (entries) => ({ entries: [...entries, { ...stray('kho/data/la'), only: 'in file' }] }),
  },
  frame('dữ liệu ở trước', { prefix: Buffer.from('#!/bin/sh') }),
  frame('dữ liệu trước mục lục', { beforeDirectory: Buffer.from('ẩn') }),
  frame('dữ liệu ở cuối', { suffix: Buffer.from('ẩn') }),
  frame('kể thừa tệp', { count: (n) => n + 1 }),
  frame('kể mười nghìn tệp', { count: () => 10_000 }),
  frame('không có mục lục', { count: () => 0 }),
];

function stray(name: string): CraftedEntry {
  return { name, bytes: Buffer.from('lạ') };
}

function addAt(entries: Entries, next: () => number, name: string): Spoilt {
  const at = Math.floor(next() * (entries.length + 1));
  return { entries: [...entries.slice(0, at), stray(name), ...entries.slice(at)] };
}

// The first entry starts at 0, so what lies over it is one of the others.
function edit(how: string, change: (parts: EntryParts) => unknown): Trick {
  return {
    how,
    spoil: (entries, next) => {
      const chosen = pickOne(next, entries.slice(1));
      const spoiling = (parts: EntryParts) => {
        change(parts);
        return undefined;
      };
      return {
        entries: entries.map((each) => (each === chosen ? { ...each, edit: spoiling } : each)),
      };
    },
  };
}

function flipIn(part: keyof EntryParts): Trick {
  return {
    how: `đổi một bit trong ${part}`,
    spoil: (entries, next) => {
      const [place, bit] = [next(), Math.floor(next() * 8)];
      return edit('', (parts) => {
        // The last byte of packed text may end in bits that mean nothing.
        const bytes = part === 'packed' ? Buffer.from(parts.packed) : parts[part];
        const at = Math.floor(place * (bytes.length - 1));
        parts[part].writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
      }).spoil(entries, next);
    },
  };
}

function frame(how: string, made: CraftedFrame): Trick {
  return { how, spoil: () => ({ frame: made }) };
}
