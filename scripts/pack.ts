import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentRoot } from '#reader/content-root.ts';
import { buildSite } from './build/build-site.ts';
import { mendFolder } from './build/replace-folder.ts';
import { withPart } from './pack/build-part.ts';
import { findOutputFault } from './pack/check-output.ts';
import { packSite } from './pack/pack-site.ts';
import { warnWhenStale } from './pack/warn-when-stale.ts';
import { writeZim } from './pack/write-zim.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    'ghi-de': { type: 'boolean', default: false },
    from: { type: 'string', default: 'dist' },
    years: { type: 'string', default: '' },
    topic: { type: 'string', default: '' },
    place: { type: 'string', default: '' },
    zim: { type: 'boolean', default: false },
  },
});
const root = contentRoot();
const out = values.out ?? (values.zim ? 'kho.zim' : 'kho.zip');
const part = {
  years: splitList(values.years),
  topics: splitList(values.topic),
  places: splitList(values.place),
};
process.exitCode = (await run()) ? 0 : 1;

async function run(): Promise<boolean> {
  const folder = values.from;
  const fault = findOutputFault({
    out,
    extension: values.zim ? '.zim' : '.zip',
    inputs: [folder, root],
    overwrite: values['ghi-de'] ? 'allowed' : 'refused',
  });
  if (fault !== undefined) {
    console.error(`${fault}\nChưa ghi tệp nào.`);
    return false;
  }
  if (Object.values(part).some((ids) => ids.length > 0)) return withPart(root, part, pack);
  mendFolder(folder);
  if (!existsSync(folder)) {
    console.log(`Chưa có «${folder}», dựng trang trước.`);
    if (!(await buildSite({ root, outDir: folder }))) return false;
  } else warnWhenStale(folder, root);
  return pack(folder);
}

function pack(folder: string): Promise<boolean> {
  return values.zim ? writeZim(folder, out) : packSite({ folder, out });
}

function splitList(text: string): readonly string[] {
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
