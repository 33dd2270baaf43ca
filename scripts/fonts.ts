// Writes public/fonts/*.woff2 from the full fonts. Run by hand, only when the characters change:
//   npm pack @expo-google-fonts/source-sans-3@0.4.1 @expo-google-fonts/source-serif-4@0.4.1
//   unpack each into <folder>/source-sans-3 and <folder>/source-serif-4, then
//   npm run fonts -- <folder>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { fontCharacters } from './fonts/font-characters.ts';
import { renameFamily } from './fonts/rename-family.ts';

const TARGET = new URL('../public/fonts/', import.meta.url);
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'case', 'tnum', 'lnum'];
const FONTS = [
  { source: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf', target: 'kho-sans-400.woff2' },
  { source: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', target: 'kho-sans-600.woff2' },
  {
    source: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
    target: 'kho-serif-600.woff2',
  },
];

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Cách dùng: npm run fonts -- <thư mục chứa phông đầy đủ>');
  process.exit(1);
}
for (const { source, target } of FONTS) {
  const woff2 = await subsetFile(join(folder, source));
  writeFileSync(new URL(target, TARGET), woff2);
  console.log(`Đã ghi public/fonts/${target}: ${woff2.length} byte.`);
}

async function subsetFile(file: string): Promise<Buffer> {
  const subset = await subsetFont(readFileSync(file), fontCharacters(), {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
  });
  return convert(renameFamily(subset, { from: 'Source', to: 'KhoTin' }), 'woff2');
}
