import { buildSite } from '#scripts/build/build-site.ts';

// Run as a program of its own: content root, output folder, content root, output folder … are built one after another in one process.
const places = process.argv.slice(2);
for (let index = 0; index < places.length; index += 2) {
  const [root = '', outDir = ''] = places.slice(index, index + 2);
  if (!(await buildSite({ root, outDir }))) process.exitCode = 1;
}
