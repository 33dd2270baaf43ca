import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Parts of a document beside its body: files by their path, and relations (`[id, type, target]`). */
interface OtherParts {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly relations?: readonly (readonly [string, string, string])[];
}

/** A Word document with this body of WordprocessingML. */
export async function makeDocx(
  body: string,
  { files = {}, relations = [] }: OtherParts = {},
): Promise<Uint8Array> {
  const document = `<?xml version="1.0"?><w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`;
  const related = relations
    .map(([id, type, target]) => {
      const mode = /^https?:/.test(target) ? ' TargetMode="External"' : '';
      return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
    })
    .join('');
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${related}</Relationships>`,
    'word/document.xml': document,
    ...files,
  });
}

/** A zip file of these entries. */
export async function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(files)) {
    const reader =
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader);
  }
  return writer.close();
}

/** A paragraph of WordprocessingML; `look` holds properties of its runs («b», «i»), a font, and where it stands. */
export function paragraph(
  text: string,
  { runs = '', centre = '' }: { readonly runs?: string; readonly centre?: string } = {},
): string {
  const place = centre === '' ? '' : `<w:pPr><w:jc w:val="${centre}"/></w:pPr>`;
  const look = runs === '' ? '' : `<w:rPr>${runs}</w:rPr>`;
  return `<w:p>${place}<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of WordprocessingML whose cells hold paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** The frame of a document that Word encrypted. */
export function encryptedDocx(): Uint8Array {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(64).fill(0), ...name]);
}
