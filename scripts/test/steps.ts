import type { Step } from './step.ts';
import { checkBuild } from './steps/build.ts';
import { checkCode, checkTypes, checkUnused } from './steps/code.ts';
import { checkHtml } from './steps/html.ts';
import { checkLinks } from './steps/links.ts';
import { checkSameBytes } from './steps/same-bytes.ts';
import { runBrowserTests, runUnitTests } from './steps/vitest.ts';

/** Everything `npm test` runs, in order: the quick checks first, those that need the built site last. */
export const STEPS: readonly Step[] = [
  { name: 'lint', claim: 'mã đúng định dạng và quy tắc', run: checkCode },
  { name: 'typecheck', claim: 'kiểu khớp nhau trong mã và trong trang Astro', run: checkTypes },
  { name: 'unused', claim: 'không có tệp, gói hay tên nào thừa', run: checkUnused },
  { name: 'unit', claim: 'từng phần làm đúng điều đã hứa', run: runUnitTests },
  { name: 'build', claim: 'nội dung thật dựng được thành trang', run: checkBuild },
  { name: 'same-bytes', claim: 'dựng hai lần ra cùng từng byte', run: checkSameBytes },
  { name: 'html', claim: 'mọi trang đã dựng là HTML đúng chuẩn', run: checkHtml },
  { name: 'links', claim: 'mọi liên kết trong trang đến được nơi', run: checkLinks },
  { name: 'e2e', claim: 'trang chạy đúng trong trình duyệt thật', run: runBrowserTests },
];
