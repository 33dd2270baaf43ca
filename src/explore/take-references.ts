import { URLS } from '#core/urls.ts';
import type { Reference } from '#exports/citing/reference.ts';
import {
  formatReferences,
  REFERENCE_FORMATS,
  referenceFile,
  toWrite,
} from '#exports/citing/reference-files.ts';
import { referenceId } from '#exports/citing/reference-id.ts';
import { readSiteFile } from './read-site-file.ts';
import { saveFile } from './save-file.ts';

/** A record to refer to. */
export interface CitedRecord {
  readonly kind: 'item' | 'document';
  readonly id: string;
}

/** The form to write references in, by the end of its files' names, and the address of the site's root. */
export interface TakeRequest {
  readonly form: string;
  readonly root: string;
}

/** Lets a reader keep the references to records as one file in their order: they come from the lists beside the pages of years and of documents. Gives how many were written; rejects where a list cannot be had or lacks one of them. */
export async function takeReferences(
  records: readonly CitedRecord[],
  { form: end, root }: TakeRequest,
): Promise<number> {
  const form = REFERENCE_FORMATS.find((one) => one.end === end);
  if (form === undefined) throw new Error(`no form of references ${end}`);
  const lists = new Set(records.map(listOf));
  const read = await Promise.all([...lists].map((path) => readReferences(path, root)));
  const byId = new Map(read.flat().map((reference) => [reference.id, reference]));
  const references = records.map(({ kind, id }) => {
    const reference = byId.get(referenceId(kind, id));
    // A list that is of another build must not pass for the whole.
    if (reference === undefined) throw new Error(`no reference to ${kind} ${id}`);
    return reference;
  });
  // What the styles of the archive write is not asked of these forms.
  const styled = references.map((reference) => toWrite({ reference, textIn: () => '' }));
  const text = [...formatReferences(form, styled)].join('');
  saveFile(`ket-qua-tim.${end}`, { text, mediaType: form.mediaType });
  return references.length;
}

// The path, from the site's root, of a list that holds the reference to a record.
function listOf({ kind, id }: CitedRecord): string {
  const page = kind === 'document' ? URLS.documents : `${URLS.years}${id.split('/')[0]}/`;
  return `${page.slice(1)}${referenceFile('list', { end: 'csl.json' })}`;
}

async function readReferences(path: string, root: string): Promise<readonly Reference[]> {
  const bytes = await readSiteFile(new URL(path, root).href, path);
  const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(read)) throw new Error(`${path} is no list of references`);
  return read as readonly Reference[];
}
