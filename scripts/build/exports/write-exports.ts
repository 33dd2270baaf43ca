import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { guideForModels, MODELS_FILE } from '#exports/guide-for-models.ts';
import { withTempFolder } from '../../files/temp-folder.ts';
import { NO_OUTPUT } from '../kept/former-output.ts';
import { type SiteUnits, startUnits } from '../kept/site-units.ts';
import { type ExportedArchive, type ExportSource, exportSource } from './export-source.ts';
import { writeEntries } from './write-entries.ts';
import { writeFeeds } from './write-feeds.ts';
import { writeLists } from './write-lists.ts';
import { writePageFigures } from './write-page-figures.ts';
import { writeRecords } from './write-records.ts';
import { openReferences } from './write-references.ts';
import { writeTables } from './write-tables.ts';

/** Writes all that leaves a site as data into its folder: tables, the files beside each record, feeds. */
export async function writeExports(
  folder: string,
  exported: ExportedArchive,
  units: SiteUnits = startUnits({ site: folder, code: '', former: NO_OUTPUT }),
): Promise<void> {
  const source = exportSource(exported);
  await Promise.all([writeTables(folder, source, units), writeBeside(folder, source, units)]);
}

// What stands beside pages, while the tables are made in a process apart.
async function writeBeside(folder: string, source: ExportSource, units: SiteUnits): Promise<void> {
  // That process is told its order first.
  await nextTurn();
  await withTempFolder('kho-tin-du-lieu-', async (meanwhile) => {
    const references = openReferences(meanwhile);
    try {
      writeRecords(units, source, references);
      writePageFigures(units, source, meanwhile);
      writeLists(units, source, { references, folder: meanwhile });
    } finally {
      references.close();
    }
  });
  writeEntries(units, source);
  writeFeeds(units, source);
  const { archive, addressOf } = source;
  writeFileSync(join(folder, MODELS_FILE), guideForModels(archive, addressOf));
}
