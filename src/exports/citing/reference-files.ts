import { formatBibtex } from './bibtex.ts';
import type { Reference } from './reference.ts';
import { formatRis } from './ris.ts';

/** A form in which a reference is given away as a file. */
export interface ReferenceFormat {
  /** The name of the file beside a record’s page. */
  readonly file: string;
  /** What readers know the form by. */
  readonly label: string;
  readonly mediaType: string;
  readonly format: (reference: Reference) => string;
}

/** Every form in which a reference is given away. */
export const REFERENCE_FORMATS: readonly ReferenceFormat[] = [
  {
    file: 'trich-dan.bib',
    label: 'BibTeX',
    mediaType: 'application/x-bibtex',
    format: formatBibtex,
  },
  {
    file: 'trich-dan.ris',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    format: formatRis,
  },
  {
    file: 'trich-dan.csl.json',
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: (reference) => `${JSON.stringify([reference], undefined, 2)}\n`,
  },
];
