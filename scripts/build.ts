import { parseArgs } from 'node:util';
import { contentRoot } from '#reader/content-root.ts';
import { buildSite } from './build/build-site.ts';

const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    nen: { type: 'boolean', default: false },
    'them-dia-chi': { type: 'boolean', default: false },
  },
});

const built = await buildSite({
  root: contentRoot(),
  outDir: values.outDir,
  compress: values.nen ? 'gz-br' : 'none',
  newAddresses: values['them-dia-chi'] ? 'add' : 'tell',
});
if (!built) process.exitCode = 1;
