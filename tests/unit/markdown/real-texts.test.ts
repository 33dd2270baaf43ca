import { existsSync, globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { oneSpace, pageText } from './page-text.ts';

/** The texts of which the words read and the words of the page differ. */
function unevenOf(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const body = readMarkdown(text);
    return oneSpace(body.visible.text) !== pageText(printBody(body));
  });
}

test('the text of every record is the text of its page', () => {
  const files = globSync('content/{tin,van-ban}/**/*.md');
  const texts = files.map(
    (file) => parseMarkdownFile(file, readFileSync(file, 'utf8')).parsed?.body ?? '',
  );
  expect(texts.filter((text) => text.trim() !== '').length).toBeGreaterThan(4);
  expect(unevenOf(texts)).toEqual([]);
});

const CORPUS = '../shared/corpus/articles.jsonl.gz';

test.runIf(existsSync(CORPUS))(
  'so is that of a thousand real articles, written as they are',
  () => {
    const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n').slice(0, 1000);
    const texts = lines.map((line) => (JSON.parse(line) as { body: string[] }).body.join('\n\n'));
    expect(unevenOf(texts)).toEqual([]);
  },
  120_000,
);
