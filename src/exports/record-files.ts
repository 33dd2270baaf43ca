import type { StoredCitation } from '#core/model/schema/stored-citation.ts';
import type { Reference } from './citing/reference.ts';
import {
  formatReferences,
  REFERENCE_FORMATS,
  type ReferenceFormat,
  referenceFile,
  type WrittenReference,
} from './citing/reference-files.ts';
import { formatLinkset, LINKSET } from './citing/signposts.ts';

/** A record as it is given away beside its page. */
export interface PublishedRecord {
  readonly kind: 'item' | 'document';
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly citations: readonly StoredCitation[];
  readonly digest: string;
  readonly reference: Reference;
  /** What it may be used under, and where its author is met: addresses. */
  readonly licenceUrl: string | undefined;
  readonly author: string;
  /** The lines that say what it is, from where and when, before its text. */
  readonly facts: readonly string[];
  readonly paragraphs: readonly string[];
  readonly markdown: string;
}

/** A file beside a record's page. */
export interface RecordFile {
  readonly file: string;
  readonly mediaType: string;
  readonly format: (record: PublishedRecord, reference: WrittenReference) => string;
}

/** Every file that stands beside the page of an item or a document. */
export const RECORD_FILES: readonly RecordFile[] = [
  { file: 'index.json', mediaType: 'application/json', format: formatJson },
  { file: 'index.txt', mediaType: 'text/plain', format: formatText },
  { file: 'index.md', mediaType: 'text/markdown', format: formatMarkdown },
  {
    ...LINKSET,
    format: (record) => formatLinkset({ ...record, place: record.address }),
  },
  ...REFERENCE_FORMATS.map(referenceFileOf),
];

function referenceFileOf(form: ReferenceFormat): RecordFile {
  const format: RecordFile['format'] = (_record, reference) =>
    [...formatReferences(form, [reference])].join('');
  return { file: referenceFile('record', form), mediaType: form.mediaType, format };
}

function formatJson({ kind, id, address, fields, citations, digest }: PublishedRecord): string {
  const record = { kind, id, address, ...fields, citations, sha256: digest };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

function formatText({ title, address, facts, paragraphs }: PublishedRecord): string {
  return `${[[title, address, ...facts].join('\n'), ...paragraphs].join('\n\n')}\n`;
}

function formatMarkdown({ title, address, facts, markdown }: PublishedRecord): string {
  const head = [`<${address}>`, ...facts].join('  \n');
  return `# ${title.replace(/([\\`*_[\]<>#~])/g, '\\$1')}\n\n${head}\n\n${markdown.trim()}\n`;
}
