import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '#scripts/test/run-command.ts';
import { makeContentRoot, makeFolder, writeFiles } from '#tests/factories/content-root.ts';

const ARTICLE = [
  'Hội nghị tổng kết',
  '05/3/2024 - 08:32',
  'Năm 2023, tỉnh hỗ trợ 24 doanh nghiệp với tổng kinh phí 6,5 tỷ đồng; các đơn vị được hỗ trợ đều hoàn thành việc thay thiết bị, đào tạo người vận hành và báo cáo kết quả đúng thời hạn đã cam kết trong hợp đồng ký với cơ quan quản lý.',
  'Ông Trần Văn Bình, Giám đốc Sở Khoa học và Công nghệ, cho biết việc này theo mục 2 phần III Nghị quyết số 57-NQ/TW, sẽ mở rộng tới các hợp tác xã và hộ kinh doanh trong những năm tiếp theo, theo kế hoạch đã được phê duyệt từ đầu nhiệm kỳ.',
  'Ý kiến của các doanh nghiệp được ghi nhận. Kế hoạch số 45/KH-UBND thực hiện Nghị quyết số 57-NQ/TW.',
  'Lê An',
].join('\n\n');

async function run(args: readonly string[], root: string) {
  return runNode({
    script: 'scripts/run.mjs',
    args: ['import', ...args],
    env: { ARCHIVE_CONTENT: root },
  });
}

test('a folder becomes drafts that check accepts; what cannot be read is told, and the code is 1', async () => {
  const root = makeContentRoot({});
  const folder = makeFolder();
  writeFiles(folder, { 'a.txt': ARTICLE, 'b.txt': '', 'c.txt': ' \n' });
  const { code, output } = await run([folder], root);
  expect(code).toBe(1);
  expect(output).toContain('Đã ghi 1 bản nháp. 2 tệp không nhập được.');
  expect(output).toContain('Tệp trống');
  expect(output).toContain('dẫn tới: «mục 2 phần III» của «Nghị quyết số 57-NQ/TW», câu «');
  expect(output).toContain('«Kế hoạch số 45/KH-UBND» thực hiện «Nghị quyết số 57-NQ/TW»');
  expect(output).toContain(
    '      relations:\n        - kind: thực hiện\n          target: 57-nq-tw',
  );
  expect(readdirSync(join(root, 'tin/2024'))).toEqual(['hoi-nghi-tong-ket.md']);
  const checked = await runNode({
    script: 'scripts/run.mjs',
    args: ['check'],
    env: { ARCHIVE_CONTENT: root },
  });
  expect(checked.code).toBe(0);
});

test('--json prints a list, one entry an article or refused file; --out writes beside the archive', async () => {
  const root = makeContentRoot({});
  const folder = makeFolder();
  writeFiles(folder, { 'a.txt': ARTICLE });
  const out = join(folder, 'nhap');
  const { code, output } = await run(['--json', '--out', out, join(folder, 'a.txt')], root);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject([
    {
      written: join(out, 'tin/2024/hoi-nghi-tong-ket.md'),
      title: 'Hội nghị tổng kết',
      date: '2024-03-05T08:32+07:00',
      byline: 'Lê An',
      statistics: [
        { value: '24', unit: 'doanh nghiệp', period: '2023' },
        { value: '6,5', unit: 'tỷ đồng', period: '2023' },
      ],
      citations: [{ key: '57-NQ/TW' }, { key: '45/KH-UBND' }, { key: '57-NQ/TW' }],
      relations: [{ kind: 'thực hiện', from: { key: '45/KH-UBND' }, to: { key: '57-NQ/TW' } }],
      pinpoints: [{ text: 'mục 2 phần III', muc: '2', phan: 'III', of: { key: '57-NQ/TW' } }],
    },
  ]);
  expect(existsSync(join(root, 'tin'))).toBe(false);
});

test('drafts go to no folder of the program', async () => {
  const { code, output } = await run(['--out', 'src/nhap', 'a.txt'], makeContentRoot({}));
  expect(code).toBe(1);
  expect(output).toContain('thuộc về chương trình');
});
