import { dev } from 'astro';
import { defineCommand } from './command/define-command.ts';
import { PORT_OPTION } from './command/port-option.ts';

/** What `npm run dev` does. */
export const COMMAND = defineCommand({
  name: 'dev',
  summary: 'xem trang đổi theo từng lần lưu tệp, không ghi bản dựng',
  options: { port: PORT_OPTION },
  examples: [''],
  run: async ({ port }) => {
    await dev({ root: process.cwd(), ...(port !== undefined && { server: { port } }) });
    return true;
  },
});
