import type { ImportProblem, Reading } from './article.ts';
import { readHtml } from './html/read-html.ts';
import { readPlainText } from './plain-text/read-plain-text.ts';

/** A file handed to the import: its name, for messages, and its bytes, which alone say what it is. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the articles of a file, whatever its name says that it is. */
export async function readSource({ bytes }: SourceFile): Promise<Reading> {
  if (bytes.length === 0) return { articles: [], problems: [EMPTY] };
  const text = new TextDecoder().decode(bytes);
  return looksLikeHtml(text) ? readHtml(text) : readPlainText(text);
}

// The head of a page, or the elements that every pasted part of one has.
const PAGE =
  /<(?:!doctype html|html|head|body|meta|title|article|div|p|h[1-6]|table|span|br)[\s>/]/i;
const LOOKED_AT = 4000;

function looksLikeHtml(text: string): boolean {
  return PAGE.test(text.slice(0, LOOKED_AT));
}

const EMPTY: ImportProblem = {
  severity: 'error',
  what: 'Tệp trống, không có byte nào.',
  fix: 'Lưu lại tệp từ nơi lấy rồi nhập lại.',
};
