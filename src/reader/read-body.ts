import { resolve } from 'node:path';
import { parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import { readText } from './read-text.ts';

/** The Markdown of one entry, without its front matter, read again from its file (NFC, LF). */
export function readBody(
  root: string,
  file: string,
): { readonly body: string; readonly bodyLine: number } {
  const read = readText(file, resolve(root, file));
  const parsed = read.problem === undefined ? parseMarkdownFile(file, read.text).parsed : undefined;
  if (parsed === undefined)
    throw new Error(`body of ${file} cannot be read although the file was read before`);
  return { body: parsed.body, bodyLine: parsed.bodyLine };
}
