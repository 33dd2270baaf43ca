import { edtfOf, type Reference } from './reference.ts';

/** A reference as BibTeX that LaTeX and reference managers read (UTF-8, as BibLaTeX and Zotero take it); title and bodies stand in double braces, so that no style changes their letters. */
export function formatBibtex(reference: Reference): string {
  const date = reference.issued?.['date-parts'][0];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', reference.author?.map(({ literal }) => whole(literal)).join(' and ')],
    ['title', whole(reference.title)],
    ['institution', whole(reference.publisher)],
    ['number', plain(reference.number)],
    ['type', plain(reference.genre)],
    ['organization', plain(reference['container-title'])],
    ['address', plain(reference['publisher-place'])],
    // BibTeX's own styles know the year alone, BibLaTeX and reference managers the day, in EDTF.
    ['year', date?.[0]?.toString()],
    ['date', edtfOf(reference.issued)],
    ['url', reference.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ['note', plain(reference.note)],
    ['language', 'vietnamese'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return `@${ENTRY_TYPES[reference.type]}{${reference.id},\n${lines.join('\n')}\n}\n`;
}

// BibTeX prints type, number and institution of a report; Zotero and BibLaTeX know what is online, the styles of BibTeX take it as misc.
const ENTRY_TYPES: Readonly<Record<Reference['type'], string>> = {
  webpage: 'online',
  report: 'techreport',
};

function whole(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${plain(text)}}`;
}

function plain(text: string | undefined): string | undefined {
  return text?.replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);
}

// The signs that LaTeX reads as commands, and how it prints them.
const SPECIAL = /[\\{}$&#^_~%]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '^': '\\^{}',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '%': '\\%',
};
