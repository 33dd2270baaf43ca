import { documentUrl, itemUrl } from '#core/urls.ts';
import { publishDocument, publishItem } from '#exports/publish-record.ts';
import { type PublishedRecord, RECORD_FILES } from '#exports/record-files.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import type { ExportSource } from './export-source.ts';

/** Writes the files that stand beside the page of each item and document, those of unchanged ones from the last output. */
export function writeRecords(units: SiteUnits, source: ExportSource): void {
  const { archive } = source;
  for (const item of archive.items) {
    writeRecord(units, itemUrl(item.id), (whole) =>
      publishItem(source, item, bodyOf(source, item.file, whole)),
    );
  }
  for (const document of archive.documents.entries) {
    writeRecord(units, documentUrl(document.id), (whole) =>
      publishDocument(source, document, bodyOf(source, document.file, whole)),
    );
  }
}

type Whole = 'with its text' | 'without its text';

// The digest of a record's file says what its text is.
function writeRecord(
  units: SiteUnits,
  address: string,
  publish: (whole: Whole) => PublishedRecord,
): void {
  const name = `${address}*`;
  const key = units.keyOf(name, publish('without its text'));
  if (units.take(name, key)) return;
  const record = publish('with its text');
  const files = RECORD_FILES.map(({ file, format }) => ({
    path: `${address.slice(1)}${file}`,
    text: format(record),
  }));
  units.write(name, key, files);
}

function bodyOf({ paragraphsOf, markdownOf }: ExportSource, file: string, whole: Whole) {
  if (whole === 'without its text') return { paragraphs: [], markdown: '' };
  return { paragraphs: paragraphsOf(file), markdown: markdownOf(file) };
}
