import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentRoot } from '#reader/content-root.ts';
import { buildSite } from './build/build-site.ts';
import { mendFolder } from './build/replace-folder.ts';
import { findOutputFault } from './pack/check-output.ts';
import { packSite } from './pack/pack-site.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'kho.zip' },
    'ghi-de': { type: 'boolean', default: false },
    from: { type: 'string', default: 'dist' },
  },
});
const root = contentRoot();
process.exitCode = (await run()) ? 0 : 1;

async function run(): Promise<boolean> {
  const folder = values.from;
  const overwrite = values['ghi-de'] ? 'allowed' : 'refused';
  const fault = findOutputFault({ out: values.out, inputs: [folder, root], overwrite });
  if (fault !== undefined) {
    console.error(`${fault}\nChưa ghi tệp nào.`);
    return false;
  }
  mendFolder(folder);
  if (!existsSync(folder)) {
    console.log(`Chưa có «${folder}», dựng trang trước.`);
    if (!(await buildSite({ root, outDir: folder }))) return false;
  }
  return packSite({ folder, out: values.out });
}
