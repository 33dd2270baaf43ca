import { urlSchema } from '#core/model/schema/fields.ts';
import type { ImportedArticle, ImportProblem } from '../article.ts';
import type { DraftFields } from './draft.ts';
import { lineOfText, withoutGaps } from './line-of-text.ts';

/** Where an article comes from, as its record has it, and what is left to the editor. */
export interface DraftSource {
  readonly source: DraftFields['source'];
  readonly problems: readonly ImportProblem[];
}

/** The source of an article: its name, else the host of its address, else that it is not known of the file. */
export function sourceFields(
  { sourceName, sourceUrl, title }: ImportedArticle,
  file: string,
): DraftSource {
  const url = urlSchema.safeParse(sourceUrl?.trim()).data;
  const own = lineOfText(sourceName);
  const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
  const name = own ?? host ?? `Chưa rõ nơi đăng (tệp ${lineOfText(file) ?? 'đã nhập'})`;
  const problems = [
    ...(own === undefined ? [unnamed(host)] : []),
    ...(url === undefined ? [UNADDRESSED] : []),
  ];
  return { source: withoutGaps({ name, url, title: lineOfText(title) }), problems };
}

function unnamed(host: string | undefined): ImportProblem {
  const stand = host === undefined ? 'tên tệp' : `tên miền «${host}»`;
  return {
    severity: 'note',
    what: `Không thấy tên nơi đăng bài; bản nháp tạm ghi ${stand}.`,
    fix: 'Ghi tên cơ quan, tờ báo hoặc cổng thông tin ở «source.name».',
  };
}

const UNADDRESSED: ImportProblem = {
  severity: 'note',
  what: 'Không thấy địa chỉ của bài gốc.',
  fix: 'Nếu biết thì ghi ở «source.url», dạng https://…',
};
