import { expect, test } from 'vitest';
import { readPlainText } from '#import/plain-text/read-plain-text.ts';
import { readOf, scorePage } from '#scripts/bench/import/score-page.ts';
import { PASTED_TEXTS } from '#tests/fixtures/import/pasted-texts.ts';

test.each(PASTED_TEXTS.map((each) => [each.shape, each] as const))('%s', (_, { text, gold }) => {
  const [article] = readPlainText(text).articles;
  const read = article && readOf(article);
  expect({
    title: read?.title,
    date: read?.date,
    byline: read?.byline,
    sourceUrl: article?.sourceUrl,
    kicker: article?.kicker,
    paragraphs: read?.paragraphs,
    captions: read?.captions,
    cells: read && scorePage(read, gold).cells,
  }).toEqual({
    title: gold.title,
    date: gold.date,
    byline: gold.byline,
    sourceUrl: gold.sourceUrl,
    kicker: gold.kicker,
    paragraphs: gold.paragraphs,
    captions: gold.captions,
    cells: {
      found: countCells(gold.tables),
      given: countCells(gold.tables),
      wanted: countCells(gold.tables),
    },
  });
});

function countCells(tables: readonly (readonly (readonly string[])[])[]): number {
  return tables.flat(2).length;
}
