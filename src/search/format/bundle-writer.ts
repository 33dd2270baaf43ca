import { type CborWriter, cborWriter } from './cbor.ts';

/** Writes the words of one bundle: `[word, pages, [[spelling with marks, pages], …]]`, a page `[pages since the one before, places, fields]`. */
export interface BundleWriter {
  /** Writes what stands before the places of a page. */
  page(word: string, form: string, page: number): CborWriter;
  endWord(): void;
  bytes(): Uint8Array;
}

/** Begins a bundle whose pages count on from `first`, the number of its first page on the shelf. */
export function writeBundle(first: number): BundleWriter {
  const writer = cborWriter();
  const closeWords = writer.openList();
  let words = 0;
  let open: OpenWord | undefined;
  const beginForm = (word: string, form: string): OpenWord => {
    if (open === undefined) {
      words++;
      writer.list(PARTS);
      writer.text(word);
      const plain = { form: word, closePages: writer.openList(), pages: 0, before: first };
      if (form === word) return plain;
      open = plain;
    }
    open.closePages(open.pages);
    const closeForms = open.closeForms ?? writer.openList();
    writer.list(2);
    writer.text(form);
    const forms = (open.forms ?? 0) + 1;
    return { form, closePages: writer.openList(), pages: 0, before: first, closeForms, forms };
  };
  return {
    page: (word, form, page) => {
      if (open?.form !== form) open = beginForm(word, form);
      writer.list(PARTS);
      writer.number(page - open.before);
      open.before = page;
      open.pages++;
      return writer;
    },
    endWord: () => {
      if (open === undefined) return;
      open.closePages(open.pages);
      if (open.closeForms === undefined) writer.list(0);
      else open.closeForms(open.forms ?? 0);
      open = undefined;
    },
    bytes: () => {
      closeWords(words);
      return writer.bytes();
    },
  };
}

/** A word has three parts, and so has a page. */
const PARTS = 3;

/** The word that is being written, in the spelling that is being written. */
interface OpenWord {
  readonly form: string;
  readonly closePages: (length: number) => void;
  pages: number;
  /** The last page written. */
  before: number;
  /** Where spellings with marks have begun. */
  readonly closeForms?: (length: number) => void;
  readonly forms?: number;
}
