import { existsSync } from 'node:fs';
import { contentRoot } from '#reader/content-root.ts';
import { buildSite } from './build/build-site.ts';
import { defineCommand } from './command/define-command.ts';
import { withPart } from './pack/build-part.ts';
import { layBeside } from './pack/lay-beside.ts';
import { packSite } from './pack/pack-site.ts';
import type { ArchivePart } from './pack/select-items.ts';
import { warnWhenStale } from './pack/warn-when-stale.ts';
import { writeZim } from './pack/write-zim.ts';
import { mendFolder } from './places/mend-folder.ts';
import { findOutputFault } from './places/output-file.ts';

/** What `npm run pack` does. */
export const COMMAND = defineCommand({
  name: 'pack',
  summary: 'đóng cả kho, hay một phần, vào một tệp đọc được không cần mạng',
  options: {
    out: { kind: 'text', value: 'TỆP', summary: 'gói cần ghi; bỏ trống là kho.zip hoặc kho.zim' },
    overwrite: { kind: 'flag', formerly: 'ghi-de', summary: 'ghi đè gói đã có cùng tên' },
    from: {
      kind: 'text',
      value: 'THƯ-MỤC',
      summary: 'bản dựng để đóng gói, chưa có thì dựng',
      fallback: 'dist',
    },
    years: { kind: 'text', value: 'NĂM', summary: 'chỉ các năm này, cách nhau bằng dấu phẩy' },
    topic: { kind: 'text', value: 'MÃ', summary: 'chỉ các chủ đề này' },
    place: { kind: 'text', value: 'MÃ', summary: 'chỉ các địa phương này' },
    sign: {
      kind: 'text',
      value: 'KHÓA',
      summary: 'ký gói bằng khóa riêng ssh-ed25519 này (không dùng cho --zim)',
    },
    'beside-pages': {
      kind: 'flag',
      formerly: 'canh-trang',
      summary: 'đặt kho.zip và mã của nó vào bản dựng để trang ngoại tuyến mời tải',
    },
    zim: { kind: 'flag', summary: 'ghi tệp ZIM cho Kiwix thay cho .zip' },
  },
  lone: 'out',
  examples: ['--out kho.zip', '--out kho-2019-2020.zip --years 2019,2020'],
  run: (values) =>
    pack({
      beside: values['beside-pages'],
      out: values.out ?? (values.zim ? 'kho.zim' : 'kho.zip'),
      from: values.from,
      zim: values.zim,
      key: values.sign,
      overwrite: values.overwrite ? 'allowed' : 'refused',
      part: {
        years: splitList(values.years),
        topics: splitList(values.topic),
        places: splitList(values.place),
      },
    }),
});

interface PackWish {
  readonly beside: boolean;
  readonly out: string;
  readonly from: string;
  readonly zim: boolean;
  readonly key: string | undefined;
  readonly overwrite: 'allowed' | 'refused';
  readonly part: ArchivePart;
}

async function pack({ beside, out, from, zim, key, overwrite, part }: PackWish): Promise<boolean> {
  if (zim && key !== undefined) {
    console.error('Tệp ZIM không ký được: bỏ --sign, hoặc bỏ --zim.\nChưa ghi tệp nào.');
    return false;
  }
  const root = contentRoot();
  if (beside) return packBeside({ root, from, zim, key, part });
  const fault = findOutputFault({
    out,
    extension: zim ? '.zim' : '.zip',
    root,
    from,
    overwrite,
  });
  if (fault !== undefined) {
    console.error(`${fault}\nChưa ghi tệp nào.`);
    return false;
  }
  const write = (folder: string) => (zim ? writeZim(folder, out) : packSite({ folder, out, key }));
  if (Object.values(part).some((ids) => ids.length > 0)) return withPart(root, part, write);
  mendFolder(from);
  if (existsSync(from)) {
    warnWhenStale(from, root);
    return write(from);
  }
  console.log(`Chưa có «${from}», dựng trang trước.`);
  return (await buildSite({ root, outDir: from })) && write(from);
}

// The package goes into the build that it is made from: the whole of it, and for readers of pages.
async function packBeside({
  root,
  from,
  zim,
  key,
  part,
}: Pick<PackWish, 'from' | 'zim' | 'key' | 'part'> & { readonly root: string }): Promise<boolean> {
  if (zim || Object.values(part).some((ids) => ids.length > 0)) {
    console.error(
      '--beside-pages chỉ đặt gói .zip của cả kho: bỏ --zim và phần chọn.\nChưa ghi tệp nào.',
    );
    return false;
  }
  mendFolder(from);
  if (!existsSync(from) && !(await buildSite({ root, outDir: from }))) return false;
  warnWhenStale(from, root);
  return layBeside(from, key);
}

function splitList(text = ''): readonly string[] {
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
