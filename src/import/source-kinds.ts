import type { ImportProblem, Reading } from './article.ts';
import { readDocx } from './docx/read-docx.ts';

/** A kind of file that is told by its first bytes: what reads it, or why nothing does. */
export interface PackedKind {
  readonly signature: readonly number[];
  readonly read: (bytes: Uint8Array) => Promise<Reading>;
}

/** A kind of text that is told by its first words. */
export type TextKind = 'html' | 'feed' | 'archive' | 'rich text' | 'plain';

/** The kind of a file that is no text, whatever its name; `undefined` where its bytes may be one. */
export function kindOfBytes(bytes: Uint8Array): PackedKind | undefined {
  return PACKED.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte));
}

/** What kind of text begins so. */
export function kindOfText(head: string): TextKind {
  const start = head.replace(BEFORE_ROOT, '');
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/i.test(start)) return 'feed';
  if (/^\{\\rtf/.test(start)) return 'rich text';
  if (MAIL.test(start)) return 'archive';
  if (PAGE.test(head)) return 'html';
  return /^\s*<\?xml\s/.test(head) ? 'feed' : 'plain';
}

// Declarations and comments that may stand before the root of an XML file.
const BEFORE_ROOT = /^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^>[]|\[[^\]]*\])*>)+/i;
const MAIL = /^(?:From|Received|MIME-Version|Content-Type|Subject):[\s\S]*?^Content-Type:\s/im;
// The head of a page, or the elements that every pasted part of one has.
const PAGE =
  /<(?:!doctype\s+html|html|head|body|meta|title|article|section|div|p|h[1-6]|table|span|br|ul|figure)[\s>/]/i;

function unread(what: string, fix: string): PackedKind['read'] {
  const problem: ImportProblem = { severity: 'error', what, fix };
  return async () => ({ articles: [], problems: [problem] });
}

const PICTURE = unread(
  'Tệp là ảnh, không có chữ để đọc.',
  'Nếu ảnh là bản chụp văn bản, nhận dạng chữ (OCR) hoặc gõ lại; ảnh của bài thì để cạnh tệp bài.',
);
// Larger than all other readers together: loaded where a PDF is read.
const readPdf = async (bytes: Uint8Array) => (await import('./pdf/read-pdf.ts')).readPdf(bytes);
const PACKED: readonly PackedKind[] = [
  { signature: [0x25, 0x50, 0x44, 0x46, 0x2d], read: readPdf },
  // What is no Word document among them is told by the reader; an encrypted one lies in the frame of the old format.
  { signature: [0x50, 0x4b, 0x03, 0x04], read: readDocx },
  { signature: [0xd0, 0xcf, 0x11, 0xe0], read: readDocx },
  { signature: [0x89, 0x50, 0x4e, 0x47], read: PICTURE },
  { signature: [0xff, 0xd8, 0xff], read: PICTURE },
  { signature: [0x47, 0x49, 0x46, 0x38], read: PICTURE },
  { signature: [0x52, 0x49, 0x46, 0x46], read: PICTURE },
  {
    signature: [0x1f, 0x8b, 0x08],
    read: unread('Tệp là gói nén (.gz).', 'Giải nén rồi nhập tệp bên trong.'),
  },
  {
    signature: [0x52, 0x61, 0x72, 0x21],
    read: unread('Tệp là gói nén (.rar).', 'Giải nén rồi nhập tệp bên trong.'),
  },
];
