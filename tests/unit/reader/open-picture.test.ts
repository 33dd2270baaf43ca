import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9"/></svg>';

const plain = (): Sharp =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } });

async function problemsWith(name: string, bytes: Uint8Array | string) {
  const root = makeContentRoot({
    'tin/2020/a.md': itemText('', `![Họp](${name})`),
    [`tin/2020/${name}`]: bytes,
  });
  return readProblems(root);
}

test.each<[string, (picture: Sharp) => Sharp]>([
  ['a.png', (picture) => picture.png()],
  ['a.jpg', (picture) => picture.jpeg()],
  ['a.webp', (picture) => picture.webp()],
  ['a.avif', (picture) => picture.avif()],
  ['a.gif', (picture) => picture.gif()],
  ['a.tiff', (picture) => picture.tiff()],
  ['ten-sai-duoi.jpg', (picture) => picture.png()],
])('%s is a picture', async (name, encode) => {
  expect((await problemsWith(name, await encode(plain()).toBuffer())).list).toEqual([]);
});

// A PNG that says it has many pixels and holds hardly any.
function hugePng(width: number, height: number): Buffer {
  const chunk = (type: string, content: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(type), content, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const ENTITIES = Array.from(
  { length: 12 },
  (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};&e${n};&e${n};&e${n};&e${n};&e${n};&e${n};">`,
);

test.each<[string, string | Uint8Array, string]>([
  ['a.jpg', SVG, 'a drawing under the name of a photograph'],
  ['a.webp', `<!--1234WEBP-->${SVG}`, 'a drawing with the words of WebP in its place'],
  ['a.avif', `<!--ftypavif-->${SVG}`, 'a drawing with the words of AVIF in its place'],
  ['a.png', `<!DOCTYPE x [<!ENTITY e0 "x">${ENTITIES.join('')}]>${SVG}`, 'entities that swell'],
  ['a.png', '%PDF-1.7\n1 0 obj', 'a printed document'],
  ['a.png', '<!DOCTYPE html><p>', 'a page that was saved in its place'],
  ['a.jpg', '', 'nothing'],
  ['a.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'HEIC of a phone'],
  ['a.png', hugePng(65_000, 65_000), 'four thousand million pixels'],
  ['a.png', hugePng(100, 100), 'pixels that are not there'],
  ['a.gif', Buffer.from('GIF89a\xff\xff\xff\xff\0\0\0;', 'latin1'), 'a size without a picture'],
])('%s is refused at the line that calls it: %j (%s)', async (name, bytes) => {
  const { list } = await problemsWith(name, bytes);
  expect(list).toEqual(['tin/2020/a.md:7 anh-hong']);
});

test('a picture that was cut is refused', async () => {
  const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, n) => (n * 7919) % 251));
  const whole = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
    .jpeg()
    .toBuffer();
  const { list } = await problemsWith('a.jpg', whole.subarray(0, whole.length / 2));
  expect(list).toEqual(['tin/2020/a.md:7 anh-hong']);
});

test('of many frames the first is taken', async () => {
  const frames = Buffer.alloc(8 * 8 * 3 * 500, 100);
  const moving = await sharp(frames, {
    raw: { width: 8, height: 8 * 500, channels: 3, pageHeight: 8 },
  })
    .gif()
    .toBuffer();
  expect((await problemsWith('a.gif', moving)).list).toEqual([]);
});
