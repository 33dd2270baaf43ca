import {
  type Entry,
  type FileEntry,
  TextReader,
  TextWriter,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';

/** A document whose words all stand in elements that the library reads, and how many formulas it has. */
export interface KnownElements {
  readonly bytes: Uint8Array;
  readonly formulas: number;
}

/** The document (a DOCX that opens) with the words of fields, of stretches with a direction and of formulas in elements that the library knows: it passes over the others with all they hold. The same bytes where there are none. */
export async function inKnownElements(bytes: Uint8Array): Promise<KnownElements> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    const parts = await readParts(await reader.getEntries());
    const fresh = new Map([...parts].filter(([, text]) => UNKNOWN.test(text)));
    if (fresh.size === 0) return { bytes, formulas: 0 };
    const formulas = [...fresh.values()].reduce((sum, text) => sum + countFormulas(text), 0);
    return { bytes: await writeAnew(await reader.getEntries(), fresh), formulas };
  } finally {
    await reader.close();
  }
}

const PART = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;
const UNKNOWN = /<(?:w:(?:fldSimple|dir|bdo)|m:oMath)[\s>]/;
// From the last opening before a closing: of openings that nothing closes none is read to the end of the document.
const FORMULA = /<m:oMath(?:\s[^>]*)?>(?<inner>(?:(?!<m:oMath[\s>])[\s\S])*?)<\/m:oMath>/g;

async function readParts(entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of entries.filter(isFile)) {
    if (PART.test(entry.filename)) parts.set(entry.filename, await entry.getData(new TextWriter()));
  }
  return parts;
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

function countFormulas(text: string): number {
  return text.match(FORMULA)?.length ?? 0;
}

async function writeAnew(
  entries: readonly Entry[],
  fresh: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, level: 0 });
  for (const entry of entries.filter(isFile)) {
    const text = fresh.get(entry.filename);
    const content =
      text === undefined
        ? new Uint8ArrayReader(await entry.getData(new Uint8ArrayWriter()))
        : new TextReader(rename(text));
    await writer.add(entry.filename, content);
  }
  return writer.close();
}

// A smart tag holds runs as a field does, and the library reads what it holds.
function rename(text: string): string {
  return text
    .replace(
      FORMULA,
      (_, inner: string) => `<w:r><w:t xml:space="preserve">${wordsOf(inner)}</w:t></w:r>`,
    )
    .replace(/<(\/?)w:(?:fldSimple|dir|bdo)(?=[\s>/])/g, '<$1w:smartTag');
}

function wordsOf(formula: string): string {
  return [...formula.matchAll(/<m:t(?:\s[^>]*)?>(?<words>[^<]*)<\/m:t>/g)]
    .map(({ groups }) => groups?.['words'] ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
