import { existsSync } from 'node:fs';
import { contentRoot } from '#reader/content-root.ts';
import { defineCommand } from './command/define-command.ts';
import { findPictureFault, GUIDE_FOLDER, makePictureFolder } from './places/picture-folder.ts';
import { takeCovers } from './shots/take-covers.ts';
import { takeGuideShots } from './shots/take-guide-shots.ts';
import { takeShots } from './shots/take-shots.ts';

const EVERY_KIND = { place: 'anh-man-hinh', take: takeShots };
const README = { place: '.github/screenshots', take: takeCovers };
const GUIDE = { place: GUIDE_FOLDER, take: takeGuideShots };

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
    guide: { kind: 'flag', summary: 'chỉ chụp các ảnh mà trang hướng dẫn trình bày' },
  },
  lone: 'out',
  examples: ['', '--out ../anh'],
  run: async ({ site, out, readme, guide }) => {
    if (!existsSync(site)) {
      console.error(`Không có «${site}»: hãy dựng trang trước bằng «npm run build».`);
      console.error('Chưa ghi tệp nào.');
      return false;
    }
    const { place: usual, take } = guide ? GUIDE : readme ? README : EVERY_KIND;
    const folder = out ?? usual;
    const fault = findPictureFault(folder, contentRoot());
    if (fault !== undefined) {
      console.error(`${fault}\nChưa ghi tệp nào.`);
      return false;
    }
    const place = makePictureFolder(folder);
    const count = await take({ site, out: place });
    console.log(`Đã chụp ${count} ảnh màn hình vào «${folder}».`);
    return true;
  },
});
