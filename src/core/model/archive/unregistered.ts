import { stringify } from 'yaml';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { slugify } from '#core/text/slug.ts';
import {
  type CitationStatement,
  compareIssueDays,
  documentsByNumber,
} from './citation-statements.ts';

/** Each document that items cite by its full number and no register holds, as a note at the first item, with an entry ready to be pasted: what the items say of it and nothing else. */
export function findUnregistered(
  documents: ContentRecords['documents'],
  statements: readonly CitationStatement[],
): readonly Problem[] {
  const registered = documentsByNumber(documents);
  const wanted = new Map<string, CitationStatement[]>();
  for (const statement of statements) {
    const { folded, status, cited } = statement;
    if (status !== 'known' || cited.type === undefined) continue;
    const held = registered.get(folded) ?? [];
    if (held.some(({ fields }) => compareIssueDays(cited.date, fields.date) !== 'apart')) continue;
    const said = wanted.get(folded);
    if (said === undefined) wanted.set(folded, [statement]);
    else said.push(statement);
  }
  return [...wanted.values()].flatMap(describe);
}

function describe(said: readonly CitationStatement[]): readonly Problem[] {
  const [first] = said;
  if (first === undefined) return [];
  const { item, line, key } = first;
  const type = said.map(({ cited }) => cited.type).find((each) => each !== undefined) ?? '';
  const date = said.map(({ cited }) => cited.date).find((each) => each !== undefined);
  const issuer = said.map(({ cited }) => cited.issuer).find((each) => each !== undefined);
  const count = new Set(said.map((each) => each.item.file)).size;
  const entry = {
    type,
    number: key,
    ...(issuer !== undefined && { issuer }),
    ...(date !== undefined && { date }),
    sources: [`Tin «${item.fields.title}» (${item.file}).`],
  };
  const year = date === undefined || /\d{4}/.test(key) ? '' : `-${date.slice(0, 4)}`;
  const others = count > 1 ? ` (và ${count - 1} tin khác)` : '';
  return [
    {
      rule: 'van-ban-chua-dang-ky',
      severity: 'note',
      file: item.file,
      line,
      what: `Tin${others} viện dẫn ${type} ${key}, danh mục chưa có.`,
      fix: `Nếu muốn kho có trang của văn bản này, tạo tệp van-ban/${slugify(key)}${year}.md bằng các dòng dưới đây rồi xem lại.`,
      paste: `---\n${stringify(entry, { schema: 'failsafe', lineWidth: 0 })}---`,
    },
  ];
}
