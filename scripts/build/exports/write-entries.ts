import { ENTRY_FILES, publishEntries } from '#exports/register-files.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import type { ExportSource } from './export-source.ts';

/** Writes the files that stand beside the page of each registered organisation, place, topic, indicator and person; those of unchanged ones from the last output. */
export function writeEntries(units: SiteUnits, source: ExportSource): void {
  for (const entry of publishEntries(source)) {
    const name = `${entry.path}*`;
    const key = units.keyOf(name, entry);
    if (units.take(name, key)) continue;
    const files = ENTRY_FILES.map(({ file, format }) => ({
      path: `${entry.path.slice(1)}${file}`,
      text: format(entry),
    }));
    units.write(name, key, files);
  }
}
