import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { itemText, makeFolder, writeFiles } from './content-root.ts';

/** Everything the archive of one bad input each has to report, as `file:line rule`, in the order it is printed. */
export const ONE_OF_EACH: readonly string[] = [
  'chu-de/kieu-sai.yaml:1 kieu',
  'co-quan/so-thu.yaml:3 ma-chua-dang-ky',
  'nguoi/chuc-vu-khong-nguon.yaml:3 thieu-truong',
  'nguoi/chuc-vu-khong-nguon.yaml:5 mot-nguon',
  'nguoi/nguon-khong-neu-nguoi.yaml:4 ma-chua-dang-ky',
  'nguoi/nguon-khong-neu-nguoi.yaml:6 chuc-vu-nguoc-thoi-gian',
  'nguoi/nguon-khong-neu-nguoi.yaml:7 tin-khong-co',
  'nguoi/nguon-khong-neu-nguoi.yaml:7 tin-khong-neu-nguoi',
  'tin-tuc:1 thu-muc-la',
  'tin/2020/anh-hong.md:7 anh-hong',
  'tin/2020/anh-html.md:7 anh-viet-sai',
  'tin/2020/anh-khong-co.md:7 thieu-anh',
  'tin/2020/anh-khong-mo-ta.md:7 thieu-mo-ta-anh',
  'tin/2020/anh-qua-lon.md:7 anh-hong',
  'tin/2020/ban-thao.txt:1 tep-la',
  'tin/2020/cung_dia_chi.md:1 trung-ma',
  'tin/2020/dau#thang.md:1 ten-tep',
  'tin/2020/dau?hoi.md:1 ten-tep',
  'tin/2020/giong-het-2.md:1 trung-noi-dung',
  'tin/2020/khong-co-thong-tin.md:1 thieu-thong-tin',
  'tin/2020/ky-tu-hong.md:2 ky-tu-hong',
  'tin/2020/lien-ket-gay.md:1 khong-doc-duoc',
  'tin/2020/ma-chua-dang-ky.md:7 ma-chua-dang-ky',
  'tin/2020/ma-la.md:2 bang-ma',
  'tin/2020/mdx-sai-cho.mdx:1 mdx-sai-cho',
  'tin/2020/ngay-khong-co-that.md:3 ngay',
  'tin/2020/ngay-viet-xuoi.md:3 ngay',
  'tin/2020/nguoi-cua-so-chua-co.md:8 ngoai-thoi-gian-co-quan',
  'tin/2020/so-lieu-ngoai-bai.md:8 so-lieu-khong-co-cau',
  'tin/2020/so-lieu-truoc-khi-co.md:11 ngoai-thoi-gian-dia-phuong',
  'tin/2020/so-ngan-nghin.md:8 so',
  'tin/2020/tep-rong.md:1 tep-rong',
  'tin/2020/thieu-truong.md:2 thieu-truong',
  'tin/2020/thieu-truong.md:2 thieu-truong',
  'tin/2020/thieu-truong.md:2 thieu-truong',
  'tin/2020/thong-tin-khong-dong.md:1 thieu-thong-tin',
  'tin/2020/thut-bang-tab.md:3 yaml',
  `tin/2020/${'tổ hợp'.normalize('NFD')}.md:1 ten-tep`,
  'tin/2020/truong-la.md:6 truong-la',
  'tin/2020/utf-16.md:1 bang-ma',
  'tin/2020/xung-dot.md:3 xung-dot',
  'tin/2020/yaml-hong.md:2 yaml',
  'tin/2020/yaml-mat-chu.md:2 yaml',
  'tin/2021/sai-nam.md:3 nam-thu-muc',
  'trang/mdx-hong.mdx:7 mdx',
  'trang/nhom/nam-sau.mdx:1 mdx-sai-cho',
  'van-ban/02_NQ_TU.md:1 trung-ma',
];

const NOTES = ONE_OF_EACH.filter((line) =>
  /(?:ky-tu-hong|anh-viet-sai|so-lieu-khong-co-cau|tin-khong-co|ngoai-thoi-gian-(?:co-quan|dia-phuong))$/.test(
    line,
  ),
).length;

/** How the list ends. */
export const COUNTS = `Có ${ONE_OF_EACH.length - NOTES} lỗi cần sửa. Có ${NOTES} điều nên xem lại.`;

/** A copy of the committed archive of bad inputs in a folder of its own, with the ones that Git, an archive or a disk would mend or refuse written beside them: names, encodings, links and pictures. */
export async function makeOneOfEach(): Promise<string> {
  const root = makeFolder();
  cpSync('tests/fixtures/archives/one-of-each', root, { recursive: true });
  writeFiles(root, {
    'tin/2020/dau#thang.md': itemText('title: Tên tệp có dấu thăng'),
    'tin/2020/dau?hoi.md': itemText('title: Tên tệp có dấu hỏi'),
    [`tin/2020/${'tổ hợp'.normalize('NFD')}.md`]: itemText('title: Tên tệp viết bằng dấu tổ hợp'),
    'tin/2020/Tên có dấu cách.md': itemText('title: Tên tệp có dấu cách và chữ Việt'),
    'tin/2020/windows.md': `\uFEFF${itemText('title: Tệp của Windows')}`.replaceAll('\n', '\r\n'),
    'tin/2020/utf-16.md': Buffer.from(`\uFEFF${itemText('title: Mã UTF-16')}`, 'utf16le'),
    'tin/2020/ma-la.md': Buffer.from(itemText('title: Tin vi\u00eat'), 'latin1'),
    'tin/2020/ky-tu-hong.md': itemText('title: Ch\uFFFD hỏng'),
    'tin/2020/anh-hong.jpg': 'không phải ảnh',
  });
  symlinkSync('khong-con-o-day.md', join(root, 'tin/2020/lien-ket-gay.md'));
  const plain = { channels: 3, background: '#888' } as const;
  writeFileSync(
    join(root, 'tin/2020/anh-tot.png'),
    await sharp({ create: { width: 8, height: 8, ...plain } })
      .png()
      .toBuffer(),
  );
  writeFileSync(
    join(root, 'tin/2020/anh-qua-lon.png'),
    await sharp({ create: { width: 8001, height: 5000, ...plain } })
      .png()
      .toBuffer(),
  );
  return root;
}
