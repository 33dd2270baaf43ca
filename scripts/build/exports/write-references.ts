import { join } from 'node:path';
import type { Reference } from '#exports/citing/reference.ts';
import {
  formatReferences,
  type REFERENCE_FILES,
  REFERENCE_FORMATS,
  type ReferenceFormat,
  type ReferenceSection,
  referenceFile,
  toWrite,
  type WrittenReference,
} from '#exports/citing/reference-files.ts';
import { styleReference } from '#exports/styles/format-reference.ts';
import type { NewFile } from '../kept/new-file.ts';
import { digestOf } from './digest-of.ts';
import { openTextStore, type TextStore } from './text-store.ts';

/** A reference that is made when it is asked for: the path of what it refers to, by which it is known. */
export interface ReferenceTo {
  readonly path: string;
  readonly refer: () => Reference;
}

/** References as they are written into files beside pages: those that lists hold too are laid by in files when they have been written, a few in memory at a time. */
export interface WrittenReferences {
  /** Writes a reference; one that lists hold is laid by for them. */
  readonly write: (to: ReferenceTo, isListed: boolean) => WrittenReference;
  /** A digest of all that a list of references says. */
  readonly digestOf: (list: readonly ReferenceTo[]) => string;
  /** A list of references as files beside a page, in every form; none where it is empty. */
  readonly filesOf: (address: string, list: readonly ReferenceTo[]) => readonly NewFile[];
  readonly close: () => void;
}

const SECTIONS = REFERENCE_FORMATS.flatMap(({ sections }) => sections);

/** Begins to write references; what is laid by lies in a folder that is there for this alone. */
export function openReferences(folder: string): WrittenReferences {
  const stores = SECTIONS.map((section, i) => ({
    section,
    store: openTextStore(join(folder, `trich-dan-${i}`)),
  }));
  const storeOf = new Map(stores.map(({ section, store }) => [section, store]));
  const digests = new Map<string, string>();
  const numbers = new Map<string, number>();
  const layBy = ({ path, refer }: ReferenceTo): WrittenReference => {
    const write = toWrite(styleReference(refer()));
    const texts = new Map<ReferenceSection, string>();
    for (const { section, store } of stores) {
      const text = write(section);
      texts.set(section, text);
      numbers.set(path, store.add(text));
    }
    return (section) => texts.get(section) ?? '';
  };
  const digestOfOne = ({ path, refer }: ReferenceTo): string => {
    const digest = digests.get(path) ?? digestOf([JSON.stringify(refer())]);
    digests.set(path, digest);
    return digest;
  };
  return {
    write: (to, isListed) => (isListed ? layBy(to) : toWrite(styleReference(to.refer()))),
    digestOf: (list) => digestOf(list.map(digestOfOne)),
    filesOf: (address, list) => {
      for (const to of list) if (!numbers.has(to.path)) layBy(to);
      const listed = list.map(({ path }) => numbers.get(path) ?? Number.NaN);
      if (listed.length === 0) return [];
      return filesAt(address, 'list', (form) => readForm(form, storeOf, listed));
    },
    close: () => {
      for (const { store } of stores) store.close();
    },
  };
}

function* readForm(
  { sections }: ReferenceFormat,
  storeOf: ReadonlyMap<ReferenceSection, TextStore>,
  listed: readonly number[],
): Generator<string | Uint8Array> {
  for (const section of sections) {
    let before = section.head;
    for (const bytes of storeOf.get(section)?.read(listed) ?? []) {
      yield before;
      yield bytes;
      before = section.between;
    }
    yield section.tail;
  }
}

/** References to the figures of an item as files beside its page, in every form; none where there are none. */
export function figureReferenceFiles(
  address: string,
  references: readonly WrittenReference[],
): readonly NewFile[] {
  if (references.length === 0) return [];
  return filesAt(address, 'figures', (form) => formatReferences(form, references));
}

function filesAt(
  address: string,
  of: keyof typeof REFERENCE_FILES,
  piecesIn: (form: ReferenceFormat) => Iterable<string | Uint8Array>,
): readonly NewFile[] {
  return REFERENCE_FORMATS.map((form) => ({
    path: `${address.slice(1)}${referenceFile(of, form)}`,
    text: piecesIn(form),
  }));
}
