import { expect, test } from 'vitest';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { shownMarkdown } from '#markdown/shown-markdown.ts';

test.for([
  ['Một **đậm**.\n\n> Hai', 'Một **đậm**.\n\n> Hai', 'what hides nothing stays as written'],
  ['Một.\n\n<!-- ẨN -->\n\nHai.', 'Một.\n\n\n\nHai.', 'a comment goes'],
  ['Một.\n\n<!--\nẨN\n\nẨN\n-->\n\nHai.', 'Một.\n\n\n\nHai.', 'one over several lines'],
  ['Một <!-- ẨN --> *hai*.', 'Một  *hai*.', 'one within a sentence'],
  ['<!-- ẨN --> *một*', '<!----> *một*', 'the rest of its line stays HTML'],
  ['- a\n  <!-- ẨN\n  ẨN -->\n- b', '- a\n  \n- b', 'one in a list, over lines'],
  ['> <!--\n> ẨN\n> -->\n> Một', '> \n> Một', 'one in a quotation'],
  ['Một<?php ẨN ?>, hai.', 'Một, hai.', 'an instruction'],
  ['<div hidden>\n\nẨN *ẨN*\n\n</div>\n\nMột.', '\n\nMột.', 'what was hidden by its writer'],
  ['Một<span style="display: none">ẨN</span>.', 'Một.', 'hidden within a sentence'],
  ['<script>ẨN</script>\n\nMột.', '\n\nMột.', 'a program'],
  ['Một.\n\n[//]: # (ẨN)', 'Một.\n\n', 'a comment as an address that nothing calls'],
  ['[a][b]\n\n[b]: /c/\n[b]: /ẨN/', '[a][b]\n\n[b]: /c/\n', 'an address that is given twice'],
  ['`<!-- mã -->` và\n\n    <!-- mã -->', '`<!-- mã -->` và\n\n    <!-- mã -->', 'code is shown'],
  ['1\\*2 <!-- ẨN\n-->', '1\\*2 ', 'signs stay written'],
  ['m<sup>2</sup> <!-- ẨN -->', 'm<sup>2</sup> ', 'other HTML stays'],
] as const)('%j is given away as %j: %s', ([written, shown]) => {
  const given = shownMarkdown(readMarkdown(written));
  expect(given).toBe(shown);
  expect(given).not.toContain('ẨN');
});

test('where a comment cannot be cut out, the words of the page are given alone', () => {
  const body = readMarkdown('> Một <p hidden>ẨN\n> 5*10\n\n<!---->\n\n2 * 3');
  const given = shownMarkdown(body);
  expect(given).not.toContain('ẨN');
  expect(readMarkdown(given).visible.paragraphs).toEqual(body.visible.paragraphs);
});
