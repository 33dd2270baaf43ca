import { formatBibtex } from './bibtex.ts';
import { REFERENCE_STYLES } from './reference-styles.ts';
import { formatRis } from './ris.ts';
import type { StyledReference } from './styled-reference.ts';

/** A form in which references are given away as a file. */
export interface ReferenceFormat {
  /** How the names of its files end. */
  readonly end: string;
  /** What readers know the form by; that of the text is a word of each language. */
  readonly label: 'BibTeX' | 'RIS' | 'CSL-JSON' | 'text';
  readonly mediaType: string;
  readonly format: (references: readonly StyledReference[]) => string;
}

/** Every form in which references are given away. */
export const REFERENCE_FORMATS: readonly ReferenceFormat[] = [
  {
    end: 'bib',
    label: 'BibTeX',
    mediaType: 'application/x-bibtex',
    format: (references) => references.map(({ reference }) => formatBibtex(reference)).join('\n'),
  },
  {
    end: 'ris',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    format: (references) => references.map(({ reference }) => formatRis(reference)).join('\r\n'),
  },
  {
    end: 'csl.json',
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: (references) =>
      `${JSON.stringify(
        references.map(({ reference }) => reference),
        undefined,
        2,
      )}\n`,
  },
  {
    end: 'txt',
    label: 'text',
    mediaType: 'text/plain',
    format: (references) =>
      `${REFERENCE_STYLES.map(({ name, label }) => [label, ...references.map(({ texts }) => texts[name])].join('\n\n')).join('\n\n\n')}\n`,
  },
];

/** What the files of references are called: that of the record whose page they lie beside, those of its figures, those of the items that the page lists. */
export const REFERENCE_FILES = {
  record: 'trich-dan',
  figures: 'trich-dan-so-lieu',
  list: 'danh-sach',
} as const;

/** The name of a file of references. */
export function referenceFile(
  of: keyof typeof REFERENCE_FILES,
  { end }: Pick<ReferenceFormat, 'end'>,
): string {
  return `${REFERENCE_FILES[of]}.${end}`;
}
