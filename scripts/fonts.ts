// Writes public/fonts/*.woff2 from the full fonts. Run by hand, only when the characters change:
//   npm pack @expo-google-fonts/source-sans-3@0.4.1 @expo-google-fonts/source-serif-4@0.4.1
//   unpack each into <folder>/source-sans-3 and <folder>/source-serif-4, then
//   npm run fonts -- <folder>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { defineCommand } from './command/define-command.ts';
import { replaceFile } from './files/replace-file.ts';
import { fontCharacters } from './fonts/font-characters.ts';
import { renameFamily } from './fonts/rename-family.ts';

const TARGET = fileURLToPath(new URL('../public/fonts/', import.meta.url));
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'case', 'tnum', 'lnum'];
const FONTS = [
  { source: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf', target: 'kho-sans-400.woff2' },
  { source: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', target: 'kho-sans-600.woff2' },
  {
    source: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
    target: 'kho-serif-600.woff2',
  },
];

/** What `npm run fonts` does. */
export const COMMAND = defineCommand({
  name: 'fonts',
  summary: 'rút gọn phông chữ đầy đủ thành các tệp ở public/fonts',
  options: {},
  operands: { value: 'THƯ-MỤC', summary: 'nơi giải nén các phông đầy đủ', least: 1, most: 1 },
  examples: ['../phong-chu'],
  run: async (_, [folder = '']) => {
    for (const { source, target } of FONTS) {
      const woff2 = await subsetFile(join(folder, source));
      await replaceFile(join(TARGET, target), async (file) => writeFileSync(file, woff2));
      console.log(`Đã ghi public/fonts/${target}: ${woff2.length} byte.`);
    }
    return true;
  },
});

async function subsetFile(file: string): Promise<Buffer> {
  const subset = await subsetFont(readFileSync(file), fontCharacters(), {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
  });
  return convert(renameFamily(subset, { from: 'Source', to: 'KhoTin' }), 'woff2');
}
