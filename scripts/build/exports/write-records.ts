import type { Entry, ItemEntry } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { documentUrl } from '#core/urls.ts';
import { AKOMA_NTOSO, formatAkomaNtoso, hasAkomaNtoso } from '#exports/akoma-ntoso.ts';
import { CITING_FILES, citingTable } from '#exports/citing-items.ts';
import { publishDocument, publishItem } from '#exports/publish-record.ts';
import { type PublishedRecord, RECORD_FILES } from '#exports/record-files.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import type { ExportSource } from './export-source.ts';
import { toDocument, toFigure, toItem } from './references-to.ts';
import {
  figureReferenceFiles,
  type ReferenceTo,
  type WrittenReferences,
} from './write-references.ts';

/** Writes the files that stand beside the page of each item and document, those of unchanged ones from the last output. */
export function writeRecords(
  units: SiteUnits,
  source: ExportSource,
  references: WrittenReferences,
): void {
  const { archive } = source;
  for (const item of archive.items) {
    writeRecord(units, references, {
      to: toItem(source, item),
      publish: (whole) => publishItem(source, item, bodyOf(source, item.file, whole)),
      figures: figuresOf(source, item),
    });
  }
  for (const document of archive.documents.entries) {
    writeRecord(units, references, {
      to: toDocument(source, document),
      publish: (whole) => publishDocument(source, document, bodyOf(source, document.file, whole)),
      figures: [],
    });
    writeAkomaNtoso(units, source, document);
    writeCitingItems(units, source, document.id);
  }
}

function writeAkomaNtoso(
  units: SiteUnits,
  { archive, addressOf, divisionsOf }: ExportSource,
  { id, file, digest, fields }: Entry<LegalDocument>,
): void {
  const divisions = archive.divisions.get(id) ?? [];
  if (!hasAkomaNtoso(fields, divisions.length)) return;
  const name = `${documentUrl(id)}${AKOMA_NTOSO.file}`;
  const shown = { id, fields, address: addressOf(documentUrl(id)), publisher: archive.site.name };
  const key = units.keyOf(name, { ...shown, divisions, digest });
  if (units.take(name, key)) return;
  const text = formatAkomaNtoso({ ...shown, texts: divisionsOf(file, divisions) });
  units.write(name, key, [{ path: name.slice(1), text }]);
}

function writeCitingItems(units: SiteUnits, source: ExportSource, id: string): void {
  if ((source.archive.documents.itemsOf.get(id) ?? []).length === 0) return;
  const name = `${documentUrl(id)}tin-nhac-toi`;
  const key = units.keyOf(name, [...citingTable(id).rows(source)]);
  if (units.take(name, key)) return;
  const files = CITING_FILES.map(({ file, format }) => ({
    path: `${documentUrl(id).slice(1)}${file}`,
    text: format(id, source),
  }));
  units.write(name, key, files);
}

type Whole = 'with its text' | 'without its text';

interface RecordToWrite {
  readonly to: ReferenceTo;
  readonly publish: (whole: Whole) => PublishedRecord;
  readonly figures: readonly FigureToRefer[];
}

// The figures of a registered indicator stand in a list of its own too.
interface FigureToRefer {
  readonly to: ReferenceTo;
  readonly isListed: boolean;
}

// The digest of a record's file says what its text is.
function writeRecord(
  units: SiteUnits,
  references: WrittenReferences,
  { to, publish, figures }: RecordToWrite,
): void {
  const { path: address } = to;
  const name = `${address}*`;
  const key = units.keyOf(name, publish('without its text'));
  if (units.take(name, key)) return;
  const record = publish('with its text');
  const reference = references.write({ path: address, refer: () => record.reference }, true);
  const files = RECORD_FILES.map(({ file, format }) => ({
    path: `${address.slice(1)}${file}`,
    text: format(record, reference),
  }));
  const ofFigures = figures.map((figure) => references.write(figure.to, figure.isListed));
  units.write(name, key, [...files, ...figureReferenceFiles(address, ofFigures)]);
}

function figuresOf(source: ExportSource, item: ItemEntry): readonly FigureToRefer[] {
  return (item.fields.statistics ?? []).map((statistic, i) => ({
    to: toFigure(source, { item, statistic, place: i + 1 }),
    isListed: statistic.indicatorId !== undefined,
  }));
}

function bodyOf({ paragraphsOf, markdownOf }: ExportSource, file: string, whole: Whole) {
  if (whole === 'without its text') return { paragraphs: [], markdown: '' };
  return { paragraphs: paragraphsOf(file), markdown: markdownOf(file) };
}
