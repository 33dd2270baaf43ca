import type { Archive } from '#core/model/archive/archive.ts';
import { type RegisterPath, URLS } from '#core/urls.ts';
import { countEntryRows, type EntryAddress } from './entry-page.ts';
import { pageParameters, ROWS_PER_PAGE } from './pagination.ts';
import { ENTRIES_PER_PAGE } from './register-page.ts';

/** A page of a register's list, as a route has it. */
export interface RegisterRoute {
  readonly params: { readonly register: string; readonly page: string | undefined };
  readonly props: { readonly register: RegisterPath; readonly page: number };
}

/** A page of a register's entry, as a route has it. */
export interface EntryRoute {
  readonly params: {
    readonly register: string;
    readonly id: string;
    readonly page: string | undefined;
  };
  readonly props: EntryAddress;
}

const REGISTERS: readonly RegisterPath[] = [
  'organisations',
  'places',
  'topics',
  'indicators',
  'people',
  'years',
];

/** Every page of the lists of organisations, places, topics, indicators, people and years. */
export function registerPaths(archive: Archive): RegisterRoute[] {
  return REGISTERS.flatMap((register) =>
    pageParameters(idsOf(archive, register).length, ENTRIES_PER_PAGE).map(
      ({ parameter, page }) => ({
        params: { register: segmentOf(register), page: parameter },
        props: { register, page },
      }),
    ),
  );
}

/** Every page of every organisation, place, topic, indicator, person and year. */
export function entryPaths(archive: Archive): EntryRoute[] {
  return REGISTERS.flatMap((register) =>
    idsOf(archive, register).flatMap((id) =>
      pageParameters(countEntryRows(archive, register, id), ROWS_PER_PAGE).map(
        ({ parameter, page }) => ({
          params: { register: segmentOf(register), id, page: parameter },
          props: { register, id, page },
        }),
      ),
    ),
  );
}

function segmentOf(register: RegisterPath): string {
  return URLS[register].replaceAll('/', '');
}

function idsOf(archive: Archive, register: RegisterPath): readonly string[] {
  return register === 'years'
    ? [...archive.years.keys()]
    : archive[register].entries.map(({ id }) => id);
}
