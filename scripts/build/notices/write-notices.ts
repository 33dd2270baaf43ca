import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { comparePaths } from '#core/fixity/manifest.ts';
import { NOTICES_FILE, PAGES_INDEX_FOLDER, SEARCH_FOLDER } from '#core/site-files.ts';
import { packageFolder } from './package-of.ts';

/** Writes into a built site whose code and fonts it holds and under which licence, each with its whole text: of this program, of the package of every module in `modules`, of Pagefind where it indexed pages, of the fonts. Throws where a package comes without a licence to pass on. */
export function writeNotices(folder: string, modules: Iterable<string>): void {
  const folders = new Set<string>();
  for (const module of modules) {
    const found = packageFolder(module);
    if (found !== undefined) folders.add(found);
  }
  if (existsSync(join(folder, SEARCH_FOLDER, PAGES_INDEX_FOLDER, 'pagefind.js'))) {
    folders.add(resolve('node_modules/pagefind'));
  }
  const packages = new Map([...folders].map((each) => readNotice(each)));
  const names = [...packages.keys()].sort(comparePaths);
  const parts = [
    HEADING,
    section('Mã của trang này', readFileSync('LICENSE', 'utf8')),
    ...names.map((name) => section(name, packages.get(name) ?? '')),
    ...fontNotices(folder),
  ];
  writeFileSync(join(folder, NOTICES_FILE), `${parts.join('\n')}`);
}

const HEADING = `MÃ NGUỒN VÀ PHÔNG CHỮ CÓ TRONG TRANG NÀY, VÀ GIẤY PHÉP CỦA CHÚNG
Giấy phép của nội dung ghi ở cuối mỗi trang.
`;

function readNotice(folder: string): readonly [name: string, text: string] {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { readonly name: string; readonly version: string; readonly license: string };
  const own = licenceFiles(folder);
  const files = own.length === 0 ? standardText(license) : own;
  const texts = files.map((file) => readFileSync(file, 'utf8').trim());
  if (texts.length === 0) throw new Error(`${name} ${version} comes without the text of a licence`);
  return [`${name} ${version} (${license})`, texts.join('\n\n')];
}

// A package may name a licence whose text is the same for all: another package brings it.
function standardText(license: string): readonly string[] {
  return license === 'Apache-2.0' ? ['node_modules/sharp/LICENSE'] : [];
}

// Some packages keep their licences in a folder of that name.
function licenceFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
    )
    .sort(comparePaths);
}

function fontNotices(folder: string): readonly string[] {
  const file = join(folder, FONT_LICENCE);
  return existsSync(file) ? [section('Phông chữ', readFileSync(file, 'utf8'))] : [];
}

const FONT_LICENCE = 'fonts/giay-phep-phong-chu.txt';

function section(name: string, text: string): string {
  return `${'='.repeat(72)}\n${name}\n${'='.repeat(72)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
