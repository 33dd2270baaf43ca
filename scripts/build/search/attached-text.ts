import { toString as wordsOf } from 'mdast-util-to-string';
import type { StoredFile } from '#core/model/schema/records.ts';
import { readSource } from '#import/read-source.ts';
import { readKeptFile } from '#reader/kept-files.ts';

/** The paragraphs of a file's text layer, as the import reads it; none where it has no text. */
export async function readAttachedText(root: string, file: StoredFile): Promise<readonly string[]> {
  const { articles } = await readSource({ name: file.path, bytes: readKeptFile(root, file) });
  return articles
    .flatMap(({ title, lead, body }) => [
      title,
      lead,
      ...body.children.map((node) => wordsOf(node)),
    ])
    .flatMap((text) => (text === undefined ? [] : text.split('\n')))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
