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

/** The words of an MDX page (NFC, LF) at the lines they have in its file, without its front matter; throws `ContentChangedError` where it cannot be read any more. */
export function readPageBody(root: string, file: string): string {
  const read = readText(root, file);
  if (read.problem !== undefined) throw new ContentChangedError(file);
  const { parsed } = parseMarkdownFile(file, read.text);
  if (parsed === undefined) throw new ContentChangedError(file);
  return '\n'.repeat(parsed.bodyLine - 1) + parsed.body;
}
