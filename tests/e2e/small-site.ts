import { cpSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { listFiles } from '#scripts/files/list-files.ts';
import { runNode } from '#scripts/test/run-command.ts';
import { type ContentFiles, itemText, writeFiles } from '#tests/factories/content-root.ts';
import { relistBuild } from './relist-build.ts';

const CONTENT = 'content';
const NEWEST = 2;
/** The document that the tests ask for. */
const DOCUMENT = '02-nq-tu-can-tho-2016';

/** Builds in `place` a site of the newest items of the real content, the first that cites 02-NQ/TU of Cần Thơ, and what they lean on, for tests that go through every file; gives its folder. */
export async function buildSmallSite(place: string): Promise<string> {
  const root = join(place, 'content');
  for (const file of chooseFiles()) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    cpSync(join(CONTENT, file), join(root, file));
  }
  return buildAt(place);
}

const TINY: ContentFiles = {
  'site.yaml': 'name: Kho thử\ndescription: Một kho để thử.\npublisher: Nhóm thử\n',
  [`van-ban/${DOCUMENT}.md`]:
    '---\ntype: Nghị quyết\nnumber: 02-NQ/TU\ndate: 2016-06-03\nissuer: mot\n---\nVăn bản.\n',
  'tin/2020/a.md': itemText(
    'title: Nhìn lại nghị quyết\norganisations: [mot, hai]\ntopics: [cong-nghe]',
    'Sở đã thực hiện Nghị quyết số 02-NQ/TU ngày 03/6/2016.',
  ),
  'tin/2021/b.md': itemText('title: Tin sau\ndate: 2021-02-03\norganisations: [hai]'),
  'co-quan/mot.yaml': 'name: Thành ủy thử\n',
  'co-quan/hai.yaml': 'name: Sở thử\n',
  'chu-de/cong-nghe.yaml': 'name: Công nghệ\n',
  'trang/ngoai-tuyen.mdx': '---\ntitle: Đọc ngoại tuyến\n---\n<LuuNgoaiTuyen />\n',
};

/** Builds in `place` a made-up site of two items without its data, desk and lists to take away, for tests that keep all of it many times; gives its folder. */
export async function buildTinySite(place: string): Promise<string> {
  writeFiles(join(place, 'content'), TINY);
  const site = await buildAt(place);
  for (const path of listFiles(site)) if (LEFT_OUT.test(path)) rmSync(join(site, path));
  relistBuild(site);
  return site;
}

// Half of the files and most of the bytes: a host does not fail otherwise with them than with the others. Of those under the addresses of records some forty stay, so that it can fail in the middle of them.
const LEFT_OUT =
  /^(?:du-lieu|soan-tin|mau|nam|tim\/trang)\/|^tai-nguyen\/(?:Desk|SqlDesk|database|soan-tin)|\/(?:danh-sach|tin-moi|bang-\d)\./;

async function buildAt(place: string): Promise<string> {
  const folder = join(place, 'site');
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['build', '--outDir', folder],
    env: { ARCHIVE_CONTENT: join(place, 'content') },
  });
  if (code !== 0) throw new Error(output);
  return folder;
}

function chooseFiles(): readonly string[] {
  const list = (pattern: string) => globSync(pattern, { cwd: CONTENT }).sort();
  const registers = list('{van-ban,co-quan,dia-phuong,chu-de,chi-tieu,nguoi}/*');
  const items = list('tin/*/*');
  const citing = items.find((file) => readFileSync(join(CONTENT, file), 'utf8').includes(DOCUMENT));
  if (citing === undefined) throw new Error(`no item cites ${DOCUMENT}`);
  const chosen = new Set(['site.yaml', citing, ...items.slice(-NEWEST)]);
  // What a chosen file names by its id is chosen too, until nothing new is named.
  for (const file of chosen) {
    const text = readFileSync(join(CONTENT, file), 'utf8');
    for (const entry of registers) {
      const id = basename(entry, extname(entry));
      if (new RegExp(String.raw`(?<![\w-])${id}(?![\w-])`).test(text)) chosen.add(entry);
    }
  }
  return [...chosen, ...guidesOf(chosen, list('trang/*'))];
}

// A guide that leads to what is left out would not build, nor would one that leads to it.
function guidesOf(chosen: ReadonlySet<string>, guides: readonly string[]): readonly string[] {
  const held = [...chosen, ...guides];
  const kept = guides.filter((guide) => {
    const links = [...readFileSync(join(CONTENT, guide), 'utf8').matchAll(LINK)];
    return links.every(([, link = '']) => held.some((file) => file.startsWith(`${link}.`)));
  });
  return kept.length === guides.length ? kept : guidesOf(chosen, kept);
}

const LINK =
  /\]\(\/((?:tin|van-ban|co-quan|dia-phuong|chu-de|chi-tieu|nguoi|trang)\/[^)#]+)\/[)#]/g;
