import type { Entry } from '#core/model/archive/entries.ts';
import { parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import { ContentChangedError } from './content-changed.ts';
import { readText } from './read-text.ts';

/** The Markdown of one entry, without its front matter, read again from its file (NFC, LF); throws `ContentChangedError` where that is no longer the file the entry was read from. */
export function readBody(
  root: string,
  { file, digest }: Pick<Entry<unknown>, 'file' | 'digest'>,
): { readonly body: string; readonly bodyLine: number } {
  const read = readText(root, file);
  if (read.problem !== undefined || read.digest !== digest) throw new ContentChangedError(file);
  const { parsed } = parseMarkdownFile(file, read.text);
  if (parsed === undefined) throw new Error(`${file} was read before and cannot be parsed now`);
  return { body: parsed.body, bodyLine: parsed.bodyLine };
}
