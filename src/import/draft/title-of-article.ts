import { shortenTitle } from '#core/text/shorten.ts';
import type { ImportedArticle, ImportProblem } from '../article.ts';
import { lineOfText } from './line-of-text.ts';

/** The title of a draft, and what is left to the editor where the source has none. */
export interface DraftTitle {
  readonly title: string;
  readonly problems: readonly ImportProblem[];
}

// As long as a headline is.
const LONGEST = 120;

/** The title of an article, else the first words of its lead or body; `undefined` where there are none. */
export function titleOfArticle(
  { title, lead }: ImportedArticle,
  paragraphs: readonly string[],
): DraftTitle | undefined {
  const own = lineOfText(title);
  if (own !== undefined) return { title: own, problems: [] };
  const first = [lead, ...paragraphs].map(lineOfText).find((line) => line !== undefined);
  if (first === undefined) return undefined;
  return {
    title: lineOfText(shortenTitle(first, LONGEST)) ?? first,
    problems: [
      {
        severity: 'note',
        what: 'Không thấy tiêu đề; bản nháp tạm lấy những chữ đầu của bài.',
        fix: 'Đặt tiêu đề ở trường «title», rồi đổi tên tệp theo tiêu đề.',
      },
    ],
  };
}
