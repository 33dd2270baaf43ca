import { describe, expect, test } from 'vitest';
import { readSource } from '#import/read-source.ts';

const TEXT =
  'Sáng 05/3, tỉnh Thử Nghiệm họp bàn việc đưa kết quả nghiên cứu vào sản xuất ở các xã vùng ven sông, với sự tham dự của nhiều đơn vị.';

describe('a file handed to the import', () => {
  test.each([
    ['bai.txt', `<h1>Tên bài thử</h1><p>${TEXT}</p>`, 'a page under the name of a text'],
    ['bai.html', `Tên bài thử\n${TEXT}`, 'a text under the name of a page'],
  ])('%s is read by its bytes: %3$s', async (name, content) => {
    const { articles } = await readSource({ name, bytes: new TextEncoder().encode(content) });
    expect(articles[0]?.title).toBe('Tên bài thử');
  });

  test('an empty file is refused', async () => {
    const { articles, problems } = await readSource({ name: 'a.txt', bytes: new Uint8Array() });
    expect(articles).toEqual([]);
    expect(problems[0]?.what).toBe('Tệp trống, không có byte nào.');
  });
});
