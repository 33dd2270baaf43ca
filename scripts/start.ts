import { contentRoot } from '#reader/content-root.ts';
import { buildSite } from './build/build-site.ts';
import { defineCommand } from './command/define-command.ts';
import { PORT_OPTION } from './command/port-option.ts';
import { serveFolder } from './serve/static-server.ts';

/** What `npm start` does. */
export const COMMAND = defineCommand({
  name: 'start',
  summary: 'dựng kho rồi mở máy chủ để xem ở máy này',
  options: {
    outDir: {
      kind: 'text',
      value: 'THƯ-MỤC',
      summary: 'nơi ghi: thư mục mới, trống, hoặc bản dựng trước của kho này',
      fallback: 'dist',
    },
    port: PORT_OPTION,
  },
  lone: 'outDir',
  examples: ['', '--port 8080'],
  run: async ({ outDir, port }) => {
    if (!(await buildSite({ root: contentRoot(), outDir }))) return false;
    const { address } = await serveFolder({ folder: outDir, port });
    console.log(`\nMở trình duyệt tại ${address} (nhấn Ctrl+C để dừng).`);
    return true;
  },
});
