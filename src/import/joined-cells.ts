import type { Element } from 'hast';
import type { ImportProblem } from './article.ts';

/** What an editor must know of tables in which cells are joined over columns or rows: Markdown knows none, so what was joined stands in the first cell of the place and the others are empty. */
export function tellJoinedCells(tables: readonly Element[]): readonly ImportProblem[] {
  const joined = tables.reduce((sum, table) => sum + countJoined(table), 0);
  if (joined === 0) return [];
  return [
    {
      severity: 'note',
      what: `Bảng có ${joined} ô gộp nhiều cột hoặc nhiều hàng; chữ của mỗi ô gộp đứng ở ô đầu, các ô còn lại để trống.`,
      fix: 'Xem lại bảng: nếu cần, chép chữ ấy sang những ô trống.',
    },
  ];
}

function countJoined({ tagName, properties, children }: Element): number {
  const isCell = tagName === 'td' || tagName === 'th';
  const isJoined = isCell && (spans(properties['colSpan']) || spans(properties['rowSpan']));
  return children.reduce(
    (sum, child) => (child.type === 'element' ? sum + countJoined(child) : sum),
    isJoined ? 1 : 0,
  );
}

function spans(value: unknown): boolean {
  return Number(value) > 1;
}
