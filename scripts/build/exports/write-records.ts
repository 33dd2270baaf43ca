import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentUrl, itemUrl } from '#core/urls.ts';
import { publishDocument, publishItem } from '#exports/publish-record.ts';
import { type PublishedRecord, RECORD_FILES } from '#exports/record-files.ts';
import type { ExportSource } from './export-source.ts';

/** Writes the files that stand beside the page of each item and document. */
export function writeRecords(folder: string, source: ExportSource): void {
  const { archive } = source;
  for (const item of archive.items) {
    const record = publishItem(source, item, bodyOf(source, item.file));
    writeRecord(join(folder, itemUrl(item.id)), record);
  }
  for (const document of archive.documents.entries) {
    const record = publishDocument(source, document, bodyOf(source, document.file));
    writeRecord(join(folder, documentUrl(document.id)), record);
  }
}

function bodyOf({ paragraphsOf, markdownOf }: ExportSource, file: string) {
  return { paragraphs: paragraphsOf(file), markdown: markdownOf(file) };
}

function writeRecord(place: string, record: PublishedRecord): void {
  mkdirSync(place, { recursive: true });
  for (const { file, format } of RECORD_FILES) writeFileSync(join(place, file), format(record));
}
