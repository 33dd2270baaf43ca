import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { pickOne } from '../faults/seeded-random.ts';

/** What an edit changes: a content root, the checkouts that build it (all alike), and numbers to choose by. */
export interface EditPlaces {
  readonly root: string;
  readonly checkouts: readonly string[];
  readonly next: () => number;
}

/** One change that an editor or a programmer makes. */
export interface RandomEdit {
  readonly name: string;
  readonly of: 'content' | 'code';
  readonly make: (places: EditPlaces) => void | Promise<void>;
}

const SITE = 'name: Kho thử\ndescription: Một kho để thử.\npublisher: Nhóm thử\n';
const NUMBERS = ['57-NQ/TW', '12/2020/NĐ-CP', '05-CT/TU', '27/KH-UBND'];
/** Writes the archive that every sequence begins with. */
export function beginArchive(root: string, next: () => number): void {
  rmSync(root, { recursive: true, force: true });
  put(root, 'site.yaml', SITE);
  put(root, 'dia-phuong/can-tho.yaml', 'name: Cần Thơ\n');
  put(root, 'chu-de/chuyen-doi-so.yaml', 'name: Chuyển đổi số\n');
  put(root, 'co-quan/so-khcn.yaml', 'name: Sở Khoa học và Công nghệ\n');
  put(root, 'trang/gioi-thieu.mdx', '---\ntitle: Giới thiệu\n---\nLời giới thiệu.\n');
  put(root, 'van-ban/57-nq-tw-2024.md', documentText('Văn bản.'));
  for (let n = 0; n < 5; n += 1) put(root, `tin/2020/tin-${n}.md`, itemText(n, next));
}

/** Every kind of change. Some leave an archive that no build takes; then both builds have to say so. */
export const RANDOM_EDITS: readonly RandomEdit[] = [
  { name: 'item changed', of: 'content', make: (places) => writeItem(places, pickItem(places)) },
  {
    name: 'item added',
    of: 'content',
    make: (places) => writeItem(places, `tin/2020/them-${Math.floor(places.next() * 1e6)}.md`),
  },
  {
    name: 'item deleted',
    of: 'content',
    make: (places) => {
      if (itemsOf(places.root).length > 2) rmSync(join(places.root, pickItem(places)));
    },
  },
  {
    name: 'item renamed',
    of: 'content',
    make: (places) => {
      const from = join(places.root, pickItem(places));
      renameSync(from, from.replace(/\.md$/, `-${Math.floor(places.next() * 1e6)}.md`));
    },
  },
  {
    name: 'picture',
    of: 'content',
    make: async (places) => {
      const item = pickItem(places);
      const background = { r: Math.floor(places.next() * 256), g: 7, b: 7 };
      const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background } })
        .png()
        .toBuffer();
      put(places.root, item.replace(/\.md$/, '.png'), picture);
      const name = item.replace(/^.*\/|\.md$/g, '');
      change(join(places.root, item), (text) =>
        text.includes('![') ? text : `${text}\n![Ảnh họp](${name}.png)\n`,
      );
    },
  },
  {
    name: 'register of documents',
    of: 'content',
    make: ({ root, next }) => {
      const file = 'van-ban/12-2020-nd-cp.md';
      if (existsSync(join(root, file)) && next() < 0.5) rmSync(join(root, file));
      else
        put(
          root,
          file,
          documentText(`Điều ${Math.floor(next() * 50)}.`, 'Nghị định', '12/2020/NĐ-CP'),
        );
    },
  },
  {
    name: 'register of places',
    of: 'content',
    make: ({ root, next }) =>
      put(
        root,
        'dia-phuong/can-tho.yaml',
        `name: Cần Thơ\naliases: [Tây Đô ${Math.floor(next() * 9)}]\n`,
      ),
  },
  {
    name: 'register of topics',
    of: 'content',
    make: ({ root, next }) =>
      put(root, 'chu-de/chuyen-doi-so.yaml', `name: Chuyển đổi số ${Math.floor(next() * 9)}\n`),
  },
  {
    name: 'trusted page',
    of: 'content',
    make: ({ root, next }) =>
      put(
        root,
        'trang/gioi-thieu.mdx',
        `---\ntitle: Giới thiệu\n---\nLời ${Math.floor(next() * 99)}.\n`,
      ),
  },
  {
    name: 'site.yaml',
    of: 'content',
    make: ({ root, next }) => {
      const name = `name: Kho thử ${Math.floor(next() * 3)}\n`;
      const languages = next() < 0.3 ? 'languages: [vi, en]\n' : '';
      put(root, 'site.yaml', SITE.replace(/^name: .*\n/, name) + languages);
    },
  },
  {
    name: 'a layout',
    of: 'code',
    make: (places) =>
      editCode(places, {
        file: 'src/layouts/BaseLayout.astro',
        found: /<body[^>]*>/,
        put: (n) => `<body data-do="${n}">`,
      }),
  },
  {
    name: 'a component',
    of: 'code',
    make: (places) =>
      editCode(places, {
        file: 'src/components/item/ItemArticle.astro',
        found: /<article class="item"[^>]*>/,
        put: (n) => `<article class="item" data-do="${n}">`,
      }),
  },
  {
    name: 'a style',
    of: 'code',
    make: (places) =>
      editCode(places, {
        file: 'src/styles/site.css',
        found: /$/,
        put: (n) => `\n.thu-${n} { color: red; }\n`,
      }),
  },
  {
    name: 'a table of the core',
    of: 'code',
    make: (places) =>
      editCode(places, {
        file: 'src/core/strings/frame.ts',
        found: /skip: \{ vi: '[^']*'/,
        put: (n) => `skip: { vi: 'Đến nội dung ${n}'`,
      }),
  },
  {
    name: 'the version of a dependency',
    of: 'code',
    make: (places) =>
      editCode(places, {
        file: 'node_modules/.package-lock.json',
        found: /"version": "[^"]*"/,
        put: (n) => `"version": "9.9.${n}"`,
      }),
  },
];

function writeItem({ root, next }: EditPlaces, file: string): void {
  put(root, file, itemText(Math.floor(next() * 1000), next));
}

function itemText(n: number, next: () => number): string {
  const front = [
    `title: Tin số ${n}`,
    `date: 2020-0${1 + (n % 9)}-1${n % 10}`,
    'source:\n  name: Cổng thử',
    ...(next() < 0.5 ? ['places: [can-tho]'] : []),
    ...(next() < 0.5 ? ['topics: [chuyen-doi-so]'] : []),
  ];
  const cited = `Thực hiện văn bản số ${pickOne(next, NUMBERS)}, đơn vị đã làm ${n} việc.`;
  const other = next() < 0.3 ? '\n\nXem [tin khác](tin-1.md).' : '';
  const table = next() < 0.2 ? '\n\n| Năm | Số |\n| --- | --- |\n| 2020 | 5 |' : '';
  return `---\n${front.join('\n')}\n---\n\n${cited}${other}${table}\n`;
}

function documentText(body: string, type = 'Nghị quyết', number = '57-NQ/TW'): string {
  return `---\ntype: ${type}\nnumber: ${number}\ndate: 20${number.includes('2020') ? '20' : '24'}-12-22\n---\n${body}\n`;
}

function itemsOf(root: string): readonly string[] {
  return readdirSync(join(root, 'tin'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `tin/${name.replaceAll('\\', '/')}`)
    .sort();
}

function pickItem({ root, next }: EditPlaces): string {
  return pickOne(next, itemsOf(root));
}

interface CodeEdit {
  readonly file: string;
  readonly found: RegExp;
  readonly put: (n: number) => string;
}

function editCode({ checkouts, next }: EditPlaces, { file, found, put }: CodeEdit): void {
  const n = Math.floor(next() * 100);
  for (const folder of checkouts) change(join(folder, file), (text) => text.replace(found, put(n)));
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

function put(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
