import { contentRoot } from '#reader/content-root.ts';
import { buildSite } from './build/build-site.ts';
import { forgetKept } from './build/forget-kept.ts';
import { defineCommand } from './command/define-command.ts';

/** What `npm run build` does. */
export const COMMAND = defineCommand({
  name: 'build',
  summary: 'dựng cả kho thành trang tĩnh trong một thư mục',
  options: {
    outDir: {
      kind: 'text',
      value: 'THƯ-MỤC',
      summary: 'nơi ghi: thư mục mới, trống, hoặc bản dựng trước của kho này',
      fallback: 'dist',
    },
    compress: {
      kind: 'flag',
      formerly: 'nen',
      summary: 'ghi thêm bản nén .gz và .br cạnh mỗi tệp chữ',
    },
    json: { kind: 'flag', summary: 'in kết quả thành một dòng JSON cho chương trình khác' },
    fresh: {
      kind: 'flag',
      formerly: 'bo-dem',
      summary: 'bỏ hết những gì các lần dựng trước giữ lại rồi dựng từ đầu',
    },
    'add-addresses': {
      kind: 'flag',
      formerly: 'them-dia-chi',
      summary: 'ghi địa chỉ mới vào danh sách đã công bố',
    },
  },
  lone: 'outDir',
  examples: ['', '--outDir ../trang --compress'],
  run: (values) => {
    if (values.fresh) forgetKept();
    return buildSite({
      root: contentRoot(),
      outDir: values.outDir,
      compress: values.compress ? 'gz-br' : 'none',
      newAddresses: values['add-addresses'] ? 'add' : 'tell',
      telling: values.json ? 'json' : 'lines',
    });
  },
});
