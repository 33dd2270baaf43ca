import { parseArgs } from 'node:util';
import { contentRoot } from '#reader/content-root.ts';
import { buildSite } from './build/build-site.ts';
import { serveFolder } from './serve/static-server.ts';

const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
  },
});

if (await buildSite({ root: contentRoot(), outDir: values.outDir })) {
  const { address } = await serveFolder({ folder: values.outDir, port: Number(values.port) });
  console.log(`\nMở trình duyệt tại ${address} (nhấn Ctrl+C để dừng).`);
} else {
  process.exitCode = 1;
}
