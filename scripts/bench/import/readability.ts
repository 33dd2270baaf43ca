import { Readability } from '@mozilla/readability';
import { fromHtml } from 'hast-util-from-html';
import { parseHTML } from 'linkedom';
import { readBlocks } from '#import/html/read-blocks.ts';
import { toMarkdown } from '#import/html/to-markdown.ts';
import { readMachineDate } from '#import/lines/moment.ts';
import { type ReadPage, readOf } from './score-page.ts';

/** What Mozilla’s Readability makes of a page; it knows captions as paragraphs only. */
export function readWithReadability(html: string): ReadPage | undefined {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse();
  if (article?.content == null) return undefined;
  const blocks = readBlocks(fromHtml(article.content, { fragment: true }));
  const body = toMarkdown(blocks, undefined);
  const read = readOf({ body, pictures: [], dropped: [], problems: [] });
  const captions = blocks.flatMap(({ caption }) => caption ?? []);
  return {
    ...read,
    captions,
    title: article.title ?? undefined,
    byline: article.byline ?? undefined,
    date: article.publishedTime == null ? undefined : readMachineDate(article.publishedTime),
  };
}
