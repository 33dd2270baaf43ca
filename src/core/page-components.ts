import { DESCRIBED_KINDS } from './model/schema/field-table.ts';

/** What a component of an editor's page has to be told: its values by name, and which values are taken where not every one is. */
export type ComponentProps = Readonly<Record<string, readonly string[] | 'any'>>;

/** The pictures of the desk that the guides show, by the names of their files in `src/components/prose/screenshots/`. */
export const GUIDE_PICTURES: readonly string[] = [
  'soan-tin-bat-dau',
  'soan-tin-sua',
  'soan-tin-luu',
];

/** The components that an editor's page may call, with all they have to be told. */
export const PAGE_COMPONENTS: Readonly<Record<string, ComponentProps>> = {
  AnhHuongDan: { name: GUIDE_PICTURES, alt: 'any' },
  BangTruong: { kind: DESCRIBED_KINDS },
  GhiChu: { title: 'any' },
  GoiCuaKho: {},
  LuuNgoaiTuyen: {},
  ViDuTim: { q: 'any' },
};
