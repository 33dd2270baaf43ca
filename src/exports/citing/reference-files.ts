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
  /** A file of these references, which are gone through several times, as pieces that follow each other. */
  readonly format: (references: Iterable<StyledReference>) => Iterable<string>;
}

/** Every form in which references are given away. */
export const REFERENCE_FORMATS: readonly ReferenceFormat[] = [
  {
    end: 'bib',
    label: 'BibTeX',
    mediaType: 'application/x-bibtex',
    format: (references) => between(references, '\n', ({ reference }) => formatBibtex(reference)),
  },
  {
    end: 'ris',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    format: (references) => between(references, '\r\n', ({ reference }) => formatRis(reference)),
  },
  {
    end: 'csl.json',
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: formatCslJson,
  },
  { end: 'txt', label: 'text', mediaType: 'text/plain', format: formatTexts },
];

function* between(
  references: Iterable<StyledReference>,
  mark: string,
  format: (styled: StyledReference) => string,
): Generator<string> {
  let before = '';
  for (const styled of references) {
    yield before + format(styled);
    before = mark;
  }
}

function* formatCslJson(references: Iterable<StyledReference>): Generator<string> {
  yield '[\n';
  yield* between(references, ',\n', ({ reference }) =>
    JSON.stringify(reference, undefined, 2).replace(/^/gm, '  '),
  );
  yield '\n]\n';
}

function* formatTexts(references: Iterable<StyledReference>): Generator<string> {
  let before = '';
  for (const { name, label } of REFERENCE_STYLES) {
    yield before + label;
    before = '\n\n\n';
    for (const { textIn } of references) yield `\n\n${textIn(name)}`;
  }
  yield '\n';
}

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
