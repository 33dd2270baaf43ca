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
  const runs = indexRuns(readSources(folder));
  const names = namesOf(records);
  return records.items.flatMap(({ file, fields }) => {
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
}

function* readSources(folder: string): Generator<readonly [string, string]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names.filter((each) => /\.(?:md|txt)$/u.test(each))) {
    const text = decodeText(readFileSync(join(folder, name)));
    yield [name, text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/u, '')];
  }
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
