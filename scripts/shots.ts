import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { takeCovers } from './shots/take-covers.ts';
import { takeShots } from './shots/take-shots.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
});
const { site, readme } = values;

if (existsSync(site)) {
  const out = values.out ?? (readme ? '.github/screenshots' : 'anh-man-hinh');
  const count = await (readme ? takeCovers : takeShots)({ site, out });
  console.log(`Đã chụp ${count} ảnh màn hình vào «${out}».`);
} else {
  console.error(`Không có «${site}»: hãy dựng trang trước bằng «npm run build».`);
  console.error('Chưa ghi tệp nào.');
  process.exitCode = 1;
}
