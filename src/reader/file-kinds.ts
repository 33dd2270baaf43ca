import { extname } from 'node:path';
import type { FileKind } from '#core/model/schema/kept-file.ts';

/** What the bytes of a file say of it: one of the kinds, a program, or something else. */
export type ByteKind = FileKind | 'chương trình' | undefined;

const EXTENSIONS: Readonly<Record<string, FileKind>> = {
  '.pdf': 'PDF',
  '.docx': 'Word',
  '.wacz': 'WACZ',
  '.png': 'ảnh',
  '.jpg': 'ảnh',
  '.jpeg': 'ảnh',
  '.gif': 'ảnh',
  '.webp': 'ảnh',
  '.avif': 'ảnh',
  '.tif': 'ảnh',
  '.tiff': 'ảnh',
};

/** What the name of a file says that it is; `undefined` where no attachment is named so. */
export function kindByName(name: string): FileKind | undefined {
  return EXTENSIONS[extname(name).toLowerCase()];
}

interface Signature {
  readonly start: string;
  readonly at?: number;
  readonly kind: NonNullable<ByteKind>;
}

/** First bytes, as Latin-1. */
const SIGNATURES: readonly Signature[] = [
  { start: 'MZ', kind: 'chương trình' },
  { start: '\x7fELF', kind: 'chương trình' },
  { start: '#!', kind: 'chương trình' },
  { start: '\xca\xfe\xba\xbe', kind: 'chương trình' },
  { start: '\xfe\xed\xfa\xce', kind: 'chương trình' },
  { start: '\xfe\xed\xfa\xcf', kind: 'chương trình' },
  { start: '\xce\xfa\xed\xfe', kind: 'chương trình' },
  { start: '\xcf\xfa\xed\xfe', kind: 'chương trình' },
  { start: '\0asm', kind: 'chương trình' },
  { start: '\x89PNG', kind: 'ảnh' },
  { start: '\xff\xd8\xff', kind: 'ảnh' },
  { start: 'GIF8', kind: 'ảnh' },
  { start: 'WEBP', at: 8, kind: 'ảnh' },
  { start: 'ftypavif', at: 4, kind: 'ảnh' },
  { start: 'II*\0', kind: 'ảnh' },
  { start: 'MM\0*', kind: 'ảnh' },
];
/** A PDF may begin behind some bytes of another program. */
const PDF_WITHIN = 1024;

/** What a file is by its bytes: a PDF or a document that would run something is a program. */
export function kindByBytes(bytes: Buffer): ByteKind {
  const found = SIGNATURES.find(
    ({ start, at = 0 }) => bytes.toString('latin1', at, at + start.length) === start,
  );
  if (found !== undefined) return found.kind;
  if (bytes.subarray(0, PDF_WITHIN).includes('%PDF-'))
    return runsInPdf(bytes) ? 'chương trình' : 'PDF';
  return bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? kindOfZip(bytes) : undefined;
}

// A zip names its files in plain bytes.
function kindOfZip(bytes: Buffer): ByteKind {
  if (bytes.includes('vbaProject.bin') || bytes.includes('META-INF/MANIFEST.MF'))
    return 'chương trình';
  if (bytes.includes('word/document.xml')) return 'Word';
  return bytes.includes('datapackage.json') && bytes.includes('archive/') ? 'WACZ' : undefined;
}

function runsInPdf(bytes: Buffer): boolean {
  return bytes.includes('/JavaScript') || bytes.includes('/Launch');
}
