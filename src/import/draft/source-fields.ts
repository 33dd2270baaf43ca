import { urlSchema } from '#core/model/schema/fields.ts';
import type { ImportedArticle, ImportProblem } from '../article.ts';
import type { DraftFields } from './draft.ts';
import { lineOfText, withoutGaps } from './line-of-text.ts';

/** The file an article was read from: its name, and where they are known the day it was saved (`YYYY-MM-DD`) and the SHA-256 of its bytes (hex). */
export interface SourceCopyFile {
  readonly name: string;
  readonly saved?: string;
  readonly sha256?: string;
}

/** Where an article comes from, as its record has it, and what is left to the editor. */
export interface DraftSource {
  readonly source: DraftFields['source'];
  readonly problems: readonly ImportProblem[];
}

/** The source of an article: its name, else the host of its address, else that it is not known of the file. */
export function sourceFields(
  { sourceName, sourceUrl, title }: ImportedArticle,
  file: SourceCopyFile,
): DraftSource {
  const url = urlSchema.safeParse(sourceUrl?.trim()).data;
  const own = lineOfText(sourceName);
  const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
  const name = own ?? host ?? `Chưa rõ nơi đăng (tệp ${nameOf(file)})`;
  const problems = [
    ...(own === undefined ? [unnamed(host)] : []),
    ...(url === undefined ? [UNADDRESSED] : []),
  ];
  const fetched = url === undefined ? undefined : file.saved;
  return {
    source: withoutGaps({ name, url, fetched, title: lineOfText(title), copy: copyFields(file) }),
    problems,
  };
}

function nameOf({ name }: SourceCopyFile): string {
  return lineOfText(name) ?? 'đã nhập';
}

function copyFields(file: SourceCopyFile): DraftFields['source']['copy'] {
  if (file.saved === undefined) return undefined;
  const extension = /\.\w+$/.exec(file.name)?.[0].toLowerCase() ?? '';
  return withoutGaps({
    keptAt: `tệp ${nameOf(file)} của người nhập`,
    what: KINDS[extension] ?? 'tệp nguồn',
    fetched: file.saved,
    sha256: file.sha256,
  });
}

const KINDS: Readonly<Record<string, string>> = {
  '.htm': 'trang HTML',
  '.html': 'trang HTML',
  '.mht': 'trang HTML',
  '.txt': 'chữ chép từ bài',
  '.docx': 'tệp Word',
  '.doc': 'tệp Word',
  '.pdf': 'bản PDF',
  '.xml': 'bản xuất của trang',
  '.rss': 'nguồn tin RSS',
  '.atom': 'nguồn tin Atom',
};

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
