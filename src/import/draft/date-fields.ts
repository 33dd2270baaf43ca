import { parseDate, toArchiveZone } from '#core/dates.ts';
import type { ImportProblem } from '../article.ts';

/** The day of an article as its record has it; where the source gives none, the year of the import as a guess, and what the editor has to decide. */
export interface DraftDate {
  readonly date: string;
  readonly dateNote?: string;
  readonly problems: readonly ImportProblem[];
}

/** Takes the day of the source; `today` is the day of the import, `YYYY-MM-DD`. */
export function dateFields(date: string | undefined, today: string): DraftDate {
  if (date !== undefined && parseDate(date) !== undefined) {
    return { date: toArchiveZone(date), problems: [] };
  }
  const year = today.slice(0, 4);
  return {
    date: `${year}~`,
    dateNote: `Nguồn không ghi ngày đăng; năm ${year} chỉ là năm nhập bài, cần người biên tập xác định.`,
    problems: [
      {
        severity: 'note',
        what: `Không thấy ngày đăng; bản nháp tạm ghi «${year}~» (khoảng năm ${year}).`,
        fix: 'Ghi ngày đăng ở trường «date» rồi xóa «dateNote»; ngày khác năm thì chuyển tệp sang thư mục của năm ấy.',
      },
    ],
  };
}
