import { contentRoot } from '#reader/content-root.ts';
import { buildSite } from './build/build-site.ts';
import { defineCommand } from './command/define-command.ts';
import { PORT_OPTION } from './command/port-option.ts';
import { isPortFree } from './serve/port-free.ts';
import { serveFolder } from './serve/static-server.ts';

/** Where the next free one is taken, as nobody has asked for this very one. */
const USUAL_PORT = 4321;

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
    if (port !== undefined && !(await isPortFree(port))) {
      console.error(
        `Cổng ${port} đã có chương trình khác dùng, hoặc không được phép mở. Chọn số khác, hoặc để máy chọn: npm start -- --port 0`,
      );
      return false;
    }
    if (!(await buildSite({ root: contentRoot(), outDir }))) return false;
    const { address } = await serveFolder({ folder: outDir, port: port ?? USUAL_PORT });
    console.log(`\nMở trình duyệt tại ${address} (nhấn Ctrl+C để dừng).`);
    return true;
  },
});
