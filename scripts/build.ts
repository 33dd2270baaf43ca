import { parseArgs } from 'node:util';
import { contentRoot } from '#reader/content-root.ts';
import { buildSite } from './build/build-site.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });

if (!(await buildSite({ root: contentRoot(), outDir: values.outDir }))) process.exitCode = 1;
