import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSharedRuns, indexRuns } from '#core/model/checks/shared-runs.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { decodeText } from '../cite/decode-text.ts';

/** Each run of twelve words that an item shares with a text of the folder, names and titles aside, as a note at the item. Texts are the `.txt` and `.md` files at any depth; what an `.md` file says of itself above its text is not compared. */
export function compareWithSources(
  records: ContentRecords,
  texts: ReadonlyMap<string, string>,
  folder: string,
): readonly Problem[] {
  const { texts: sources, unread } = readSources(folder);
  const runs = indexRuns(sources);
  const names = namesOf(records);
  const shared = records.items.flatMap(({ file, fields }): readonly Problem[] => {
    const own = [
      ...names,
      fields.source.title ?? '',
      fields.event?.name ?? '',
      ...(fields.people ?? []).flatMap(({ name, roles = [] }) => [name, ...roles]),
    ];
    const parts = [fields.lead ?? '', texts.get(file) ?? ''];
    return parts
      .flatMap((part) => findSharedRuns(part, runs, own))
      .map(({ source, words }) => ({
        rule: 'trung-nguon',
        severity: 'note' as const,
        file,
        what: `Tin trùng từ mười hai chữ liền với «${source}»: «${words}».`,
        fix: 'Viết lại bằng lời của kho, hoặc đặt trong ngoặc kép và ghi là lời của nguồn.',
      }));
  });
  return [...unread, ...shared];
}

interface SourcesRead {
  readonly texts: readonly (readonly [name: string, text: string])[];
  readonly unread: readonly Problem[];
}

function readSources(folder: string): SourcesRead {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const texts: [string, string][] = [];
  const unread: Problem[] = [];
  for (const name of names.filter((each) => /\.(?:md|txt)$/u.test(each))) {
    const file = join(folder, name);
    try {
      const text = decodeText(readFileSync(file));
      texts.push([name, text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/u, '')]);
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      unread.push({
        rule: 'bang-ma',
        file,
        what: 'Tệp nguồn này không phải UTF-8 hay UTF-16 nên chưa so được.',
        fix: 'Lưu lại tệp theo bảng mã UTF-8 rồi chạy lại.',
      });
    }
  }
  return { texts, unread };
}

function namesOf({ documents, organisations, places }: ContentRecords): readonly string[] {
  return [
    ...documents.flatMap(({ fields: { title = '', issuer = '', aliases = [] } }) => [
      title,
      issuer,
      ...aliases,
    ]),
    ...[...organisations, ...places].flatMap(
      ({ fields: { name, shortName = '', aliases = [] } }) => [name, shortName, ...aliases],
    ),
  ];
}
