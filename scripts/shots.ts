import { existsSync } from 'node:fs';
import { contentRoot } from '#reader/content-root.ts';
import { defineCommand } from './command/define-command.ts';
import { findPictureFault, makePictureFolder } from './places/picture-folder.ts';
import { takeCovers } from './shots/take-covers.ts';
import { takeShots } from './shots/take-shots.ts';

/** What `npm run shots` does. */
export const COMMAND = defineCommand({
  name: 'shots',
  summary: 'chụp ảnh màn hình mỗi loại trang của một bản dựng',
  options: {
    site: { kind: 'text', value: 'THƯ-MỤC', summary: 'bản dựng cần chụp', fallback: 'dist' },
    out: {
      kind: 'text',
      value: 'THƯ-MỤC',
      summary: 'nơi ghi ảnh: thư mục mới, trống, hoặc thư mục ảnh lệnh này đã ghi',
    },
    readme: { kind: 'flag', summary: 'chỉ chụp các ảnh mà README trình bày' },
  },
  lone: 'out',
  examples: ['', '--out ../anh'],
  run: async ({ site, out, readme }) => {
    if (!existsSync(site)) {
      console.error(`Không có «${site}»: hãy dựng trang trước bằng «npm run build».`);
      console.error('Chưa ghi tệp nào.');
      return false;
    }
    const folder = out ?? (readme ? '.github/screenshots' : 'anh-man-hinh');
    const fault = findPictureFault(folder, contentRoot());
    if (fault !== undefined) {
      console.error(`${fault}\nChưa ghi tệp nào.`);
      return false;
    }
    const place = makePictureFolder(folder);
    const count = await (readme ? takeCovers : takeShots)({ site, out: place });
    console.log(`Đã chụp ${count} ảnh màn hình vào «${folder}».`);
    return true;
  },
});
