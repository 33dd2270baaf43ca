import { DESCRIBED_KINDS } from './model/schema/field-table.ts';

/** What a component of an editor's page has to be told: its values by name, and which values are taken where not every one is. */
export type ComponentProps = Readonly<Record<string, readonly string[] | 'any'>>;

/** The components that an editor's page may call, with all they have to be told. */
export const PAGE_COMPONENTS: Readonly<Record<string, ComponentProps>> = {
  BangTruong: { kind: DESCRIBED_KINDS },
  GhiChu: { title: 'any' },
  LuuNgoaiTuyen: {},
  ViDuTim: { q: 'any' },
};
