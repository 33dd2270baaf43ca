import type { Step } from './step.ts';
import { checkBuild } from './steps/build.ts';
import { checkCode, checkTypes, checkUnused } from './steps/code.ts';
import { checkHtml } from './steps/html.ts';
import { checkLinks } from './steps/links.ts';
import { checkSameBytes } from './steps/same-bytes.ts';
import { runBrowserTests, runUnitTests } from './steps/vitest.ts';

/** Everything `npm test` runs, in the order it begins: the quick checks first, then the other steps that keep one core busy, which run beside each other, last those that need two. */
export const STEPS: readonly Step[] = [
  { name: 'lint', claim: 'mã đúng định dạng và quy tắc', run: checkCode },
  { name: 'typecheck', claim: 'kiểu khớp nhau trong mã và trong trang Astro', run: checkTypes },
  { name: 'unused', claim: 'không có tệp, gói hay tên nào thừa', run: checkUnused },
  { name: 'build', claim: 'nội dung thật dựng được thành trang', run: checkBuild },
  { name: 'same-bytes', claim: 'dựng hai lần ra cùng từng byte', run: checkSameBytes },
  { name: 'html', claim: 'mọi trang đã dựng là HTML đúng chuẩn', run: checkHtml },
  { name: 'links', claim: 'mọi liên kết trong trang đến được nơi', run: checkLinks },
  { name: 'unit', cores: 2, claim: 'từng phần làm đúng điều đã hứa', run: runUnitTests },
  { name: 'e2e', cores: 2, claim: 'trang chạy đúng trong trình duyệt thật', run: runBrowserTests },
];
