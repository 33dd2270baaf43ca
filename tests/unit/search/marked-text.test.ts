import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markedText, markedWhole, wholeText } from '#search/page/marked-text.ts';
import { markTerms } from '#search/query/marks.ts';
import { planQuery } from '#search/query/query-plan.ts';

beforeEach(() => void vi.stubGlobal('document', parseHTML('<body></body>').document));
afterEach(() => void vi.unstubAllGlobals());

function html(parts: readonly (Node | string)[]): string {
  const box = document.createElement('p');
  box.append(...parts);
  return box.innerHTML.replaceAll('span class="nowrap"', 'b').replaceAll('/span', '/b');
}

test.each([
  ['Theo số 02-NQ/TU, họp', 'x', 'Theo <b>số 02-NQ/TU</b>, họp', 'not marked'],
  [
    'theo Nghị quyết số 02-NQ/TU ngày',
    '02-NQ/TU',
    'theo <mark>Nghị quyết <b>số 02-NQ/TU</b></mark> ngày',
    'within a mark',
  ],
  ['Số liệu 30/2020/NĐ-CP', 'số', '<mark>Số</mark> liệu <b>30/2020/NĐ-CP</b>', 'beside a mark'],
  ['xem số 30/2020/NĐ-CP', 'số', 'xem <b><mark>số</mark> 30/2020/NĐ-CP</b>', 'around a mark'],
  ['<i> & số 1-CT/TW', 'x', '&lt;i&gt; &amp; <b>số 1-CT/TW</b>', 'text stays text'],
  ['không có số', 'x', 'không có số', 'none'],
  ['', 'x', '', 'an empty text'],
])(
  '«%s», asked for «%s», keeps its numbers on one line in a result: %s (%s)',
  (text, query, is) => {
    const terms = markTerms(planQuery(query));
    expect(html(markedWhole(text, terms))).toBe(is);
    expect(html(markedText(text, terms))).toBe(is.replaceAll(/<\/?b>/g, ''));
    expect(html(wholeText(text))).toBe(is.replaceAll(/<\/?mark>/g, ''));
  },
);
