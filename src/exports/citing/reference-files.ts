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
  /** What a file of it consists of: each section goes through all references. */
  readonly sections: readonly ReferenceSection[];
}

/** A part of a file of references: what stands before, between and behind them, and how one is written. */
export interface ReferenceSection {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  readonly write: (styled: StyledReference) => string;
}

/** Every form in which references are given away. */
export const REFERENCE_FORMATS: readonly ReferenceFormat[] = [
  {
    end: 'bib',
    label: 'BibTeX',
    mediaType: 'application/x-bibtex',
    sections: [parted('\n', ({ reference }) => formatBibtex(reference))],
  },
  {
    end: 'ris',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    sections: [parted('\r\n', ({ reference }) => formatRis(reference))],
  },
  {
    end: 'csl.json',
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    sections: [
      {
        head: '[\n',
        between: ',\n',
        tail: '\n]\n',
        write: ({ reference }) => JSON.stringify(reference, undefined, 2).replace(/^/gm, '  '),
      },
    ],
  },
  {
    end: 'txt',
    label: 'text',
    mediaType: 'text/plain',
    sections: REFERENCE_STYLES.map(({ name, label }, i) => ({
      head: `${i === 0 ? '' : '\n\n\n'}${label}\n\n`,
      between: '\n\n',
      tail: i === REFERENCE_STYLES.length - 1 ? '\n' : '',
      write: ({ textIn }) => textIn(name),
    })),
  },
];

function parted(between: string, write: ReferenceSection['write']): ReferenceSection {
  return { head: '', between, tail: '', write };
}

/** A reference as each section of a file writes it. */
export type WrittenReference = (section: ReferenceSection) => string;

/** Lets each section write a reference when it is asked to. */
export function toWrite(styled: StyledReference): WrittenReference {
  return (section) => section.write(styled);
}

/** A file of references, which are gone through once for each section, as pieces that follow each other. */
export function* formatReferences(
  { sections }: Pick<ReferenceFormat, 'sections'>,
  references: Iterable<WrittenReference>,
): Generator<string> {
  for (const section of sections) {
    let before = section.head;
    for (const write of references) {
      yield before + write(section);
      before = section.between;
    }
    yield section.tail;
  }
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
