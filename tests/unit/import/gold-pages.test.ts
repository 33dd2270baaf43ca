import { describe, expect, test } from 'vitest';
import { readHtml } from '#import/html/read-html.ts';
import { f1Of, readOf, scorePage, sumOf } from '#scripts/bench/import/score-page.ts';
import { GOLD_PAGES } from '#tests/fixtures/import/gold-pages.ts';

describe('pages in the shapes of portals', () => {
  test('are at least thirty, each another', () => {
    expect(new Set(GOLD_PAGES.map(({ html }) => html)).size).toBeGreaterThanOrEqual(30);
  });

  test.each(GOLD_PAGES.map((page) => [page.shape, page] as const))(
    '%s',
    (_shape, { html, gold }) => {
      const [article] = readHtml(html).articles;
      const read = article && readOf(article);
      expect({
        title: read?.title,
        date: read?.date,
        byline: gold.byline === undefined ? undefined : read?.byline,
        lead: article?.lead,
        kicker: gold.kicker === undefined ? undefined : article?.kicker,
        paragraphs: read?.paragraphs,
        captions: read?.captions,
      }).toEqual({
        title: gold.title,
        date: gold.date,
        byline: gold.byline,
        lead: gold.lead,
        kicker: gold.kicker,
        paragraphs: gold.paragraphs,
        captions: gold.captions,
      });
    },
  );

  test('every cell of their tables stands where it stood', () => {
    const scores = GOLD_PAGES.flatMap(({ html, gold }) =>
      readHtml(html).articles.map((article) => scorePage(readOf(article), gold).cells),
    );
    expect(f1Of(sumOf(scores))).toBe(1);
  });
});
