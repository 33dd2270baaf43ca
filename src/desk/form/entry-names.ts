import { documentFullName } from '#core/model/archive/document-name.ts';
import type { RegisterName } from '#core/model/checks/id-uses.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import { foldText } from '#core/text/fold.ts';

/** A registered entry as it is offered: its id, its name, and all that it can be found by, folded. */
export interface EntryName {
  readonly id: string;
  readonly name: string;
  readonly found: string;
}

/** The entries of a register by name. */
export function entryNames(records: ContentRecords, register: RegisterName): readonly EntryName[] {
  const entries =
    register === 'documents'
      ? records.documents.map(({ id, fields }) => {
          const { title, aliases = [] } = fields;
          const name = documentFullName(fields);
          const whole = title === undefined || name.includes(title) ? name : `${name}: ${title}`;
          return { id, name: whole, others: aliases };
        })
      : records[register].map(({ id, fields }) => {
          const { name, aliases = [] } = fields;
          const short = 'shortName' in fields ? fields.shortName : undefined;
          return { id, name, others: [short ?? '', ...aliases] };
        });
  return entries.map(({ id, name, others }) => ({
    id,
    name,
    found: foldText([name, ...others, id].join(' ')),
  }));
}

/** The most names offered at once: what fits above the keyboard of a phone. */
const MOST_OFFERED = 8;

/** The entries whose names hold every word that was typed, marks and capitals aside; those that begin with them first. */
export function findEntries(entries: readonly EntryName[], typed: string): readonly EntryName[] {
  const folded = foldText(typed.trim());
  const words = folded.split(/\s+/).filter((word) => word !== '');
  const found = entries.filter((entry) => words.every((word) => entry.found.includes(word)));
  const first = found.filter((entry) => entry.found.startsWith(folded));
  return [...new Set([...first, ...found])].slice(0, MOST_OFFERED);
}
