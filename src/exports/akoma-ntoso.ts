import type { DivisionUnit } from '#core/divisions/division.ts';
import { labelWords } from '#core/divisions/division-name.ts';
import type { DivisionText } from '#core/divisions/division-text.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { slugify } from '#core/text/slug.ts';
import { escapeXml } from './escape-xml.ts';

/** The file beside a document's page that holds its divisions as Akoma Ntoso 3.0. */
export const AKOMA_NTOSO = { file: 'akn.xml', mediaType: 'application/akn+xml' } as const;

/** What the file is made of: the record, its address, the archive that gives it, and the text by division. */
export interface AkomaNtosoSource {
  readonly id: string;
  readonly fields: LegalDocument;
  readonly address: string;
  readonly publisher: string;
  readonly texts: readonly DivisionText[];
}

/** Akoma Ntoso wants the day of a document: without it, or without divisions, there is no such file. */
export function hasAkomaNtoso({ date }: Pick<LegalDocument, 'date'>, divisions: number): boolean {
  return divisions > 0 && /^\d{4}-\d\d-\d\d$/.test(date ?? '');
}

/** A document and its divisions as Akoma Ntoso 3.0 (OASIS, akomantoso30.xsd); the addresses of its divisions are those of its page. */
export function formatAkomaNtoso(source: AkomaNtosoSource): string {
  const body = makeTree(source.texts)
    .map((node) => formatNode(node, '      '))
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <act name="${slugify(source.fields.type)}">
${formatMeta(source)}${formatPreface(source)}    <body>
${body}    </body>
  </act>
</akomaNtoso>
`;
}

const ELEMENTS: Readonly<Record<DivisionUnit, string>> = {
  phuLuc: 'hcontainer name="phu-luc"',
  phan: 'part',
  chuong: 'chapter',
  muc: 'section',
  dieu: 'article',
  so: 'paragraph',
  khoan: 'paragraph',
  diem: 'point',
};

interface Node {
  readonly text: DivisionText;
  readonly children: Node[];
}

function makeTree(texts: readonly DivisionText[]): readonly Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const text of texts) {
    const depth = text.division.path.length;
    open.length = Math.min(open.length, depth - 1);
    const node: Node = { text, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** Text of its own before smaller divisions is an introduction, else the content. */
function formatNode({ text, children }: Node, indent: string): string {
  const { division, paragraphs } = text;
  const element = ELEMENTS[division.unit];
  const [name] = element.split(' ');
  const inner = `${indent}  `;
  const lines = paragraphs.length === 0 && children.length === 0 ? [''] : paragraphs;
  const words = lines.map((line) => `${inner}  <p>${escapeXml(line)}</p>\n`).join('');
  const wrap = children.length === 0 ? 'content' : 'intro';
  const own = words === '' ? '' : `${inner}<${wrap}>\n${words}${inner}</${wrap}>\n`;
  const heading =
    division.title === '' ? '' : `${inner}<heading>${escapeXml(division.title)}</heading>\n`;
  const num = `${inner}<num>${escapeXml(labelWords(division))}</num>\n`;
  const below = children.map((child) => formatNode(child, inner)).join('');
  return `${indent}<${element} eId="${division.anchor}">\n${num}${heading}${own}${below}${indent}</${name}>\n`;
}

function formatMeta({ id, fields, address, publisher }: AkomaNtosoSource): string {
  const { date = '', number, issuer } = fields;
  const work = `/akn/vn/act/${slugify(fields.type)}/${date}/${id}`;
  const author = issuer === undefined ? '#kho' : '#co-quan';
  const organisation = (eId: string, name: string) =>
    `        <TLCOrganization eId="${eId}" href="/akn/ontology/organization/vn/${slugify(name)}" showAs="${escapeXml(name)}"/>\n`;
  return `    <meta>
      <identification source="#kho">
        <FRBRWork>
          <FRBRthis value="${work}/!main"/>
          <FRBRuri value="${work}"/>
          <FRBRalias value="${escapeXml(address)}" name="kho"/>
          <FRBRdate date="${date}" name="ban-hanh"/>
          <FRBRauthor href="${author}"/>
          <FRBRcountry value="vn"/>
${number === undefined ? '' : `          <FRBRnumber value="${escapeXml(number)}"/>\n`}        </FRBRWork>
        <FRBRExpression>
          <FRBRthis value="${work}/vie@${date}/!main"/>
          <FRBRuri value="${work}/vie@${date}"/>
          <FRBRdate date="${date}" name="ban-hanh"/>
          <FRBRauthor href="#kho"/>
          <FRBRlanguage language="vie"/>
        </FRBRExpression>
        <FRBRManifestation>
          <FRBRthis value="${work}/vie@${date}/!main.xml"/>
          <FRBRuri value="${work}/vie@${date}.akn"/>
          <FRBRdate date="${date}" name="ban-hanh"/>
          <FRBRauthor href="#kho"/>
        </FRBRManifestation>
      </identification>
      <references source="#kho">
${organisation('kho', publisher)}${issuer === undefined ? '' : organisation('co-quan', issuer)}      </references>
    </meta>
`;
}

function formatPreface({ fields }: AkomaNtosoSource): string {
  const { type, number, title } = fields;
  const parts = [
    `<docType>${escapeXml(type)}</docType>`,
    ...(number === undefined ? [] : [`<docNumber>${escapeXml(number)}</docNumber>`]),
    ...(title === undefined ? [] : [`<docTitle>${escapeXml(title)}</docTitle>`]),
  ];
  return `    <preface>\n      <p>${parts.join(' ')}</p>\n    </preface>\n`;
}
