import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { takeShots } from './shots/take-shots.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'anh-man-hinh' },
  },
});

if (existsSync(values.site)) {
  const count = await takeShots({ site: values.site, out: values.out });
  console.log(`Đã chụp ${count} ảnh màn hình vào «${values.out}».`);
} else {
  console.error(`Không có «${values.site}»: hãy dựng trang trước bằng «npm run build».`);
  console.error('Chưa ghi tệp nào.');
  process.exitCode = 1;
}
