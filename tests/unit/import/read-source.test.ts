import { describe, expect, test } from 'vitest';
import { readSource } from '#import/read-source.ts';

const TEXT =
  'Sáng 05/3, tỉnh Thử Nghiệm họp bàn việc đưa kết quả nghiên cứu vào sản xuất ở các xã vùng ven sông, với sự tham dự của nhiều đơn vị.';
const PAGE = `<h1>Tên bài thử</h1><p>${TEXT}</p>`;

function utf16(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, codeOf).buffer)]);
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0);
}

describe('a file handed to the import', () => {
  test.each([
    ['bai.txt', PAGE, 'a page under the name of a text'],
    ['bai.html', `Tên bài thử\n${TEXT}`, 'a text under the name of a page'],
    [
      'bai.xml',
      `<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body>${PAGE}</body></html>`,
      'a page that is also XML',
    ],
    [
      'bai.html',
      `<?xml version="1.0"?><!-- made --><rss><channel><item><title>Tên bài thử</title><description>${TEXT}</description></item></channel></rss>`,
      'a feed under the name of a page',
    ],
  ])('%s is read by its bytes: %3$s', async (name, content) => {
    const { articles } = await readSource({ name, bytes: new TextEncoder().encode(content) });
    expect(articles[0]?.title).toBe('Tên bài thử');
  });

  test('is read in the encoding of its bytes', async () => {
    const { articles } = await readSource({ name: 'bai.html', bytes: utf16(PAGE) });
    expect(articles[0]?.title).toBe('Tên bài thử');
  });

  test.each([
    [[], 'Tệp trống', 'nothing'],
    [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'PDF', 'a document'],
    [[0xd0, 0xcf, 0x11, 0xe0], '.doc', 'an old document'],
    [[0x50, 0x4b, 0x03, 0x04], '.docx', 'a package'],
    [[0xff, 0xd8, 0xff, 0xe0], 'là ảnh', 'a picture'],
    [Array.from({ length: 400 }, (_, i) => i % 32), 'không phải văn bản', 'no text'],
    [[...new TextEncoder().encode('{\\rtf1\\ansi x}')], 'RTF', 'a rich text'],
    [
      [...new TextEncoder().encode('MIME-Version: 1.0\nContent-Type: multipart/related\n\nx')],
      '.mht',
      'a page saved as a mail',
    ],
  ])('%# is refused in a sentence whatever its name: %s', async (bytes, words) => {
    const { articles, problems } = await readSource({
      name: 'bai.html',
      bytes: Uint8Array.from(bytes),
    });
    expect(articles).toEqual([]);
    expect(problems[0]).toMatchObject({ severity: 'error' });
    expect(problems[0]?.what).toContain(words);
  });

  test('of 50 MB is refused before it is read', async () => {
    const bytes = new Uint8Array(50_000_000).fill(0x20);
    bytes.set(new TextEncoder().encode('<!doctype html><html>'));
    const { articles, problems } = await readSource({ name: 'bai.html', bytes });
    expect(articles).toEqual([]);
    expect(problems[0]?.what).toContain('25 MB');
  });
});
