/** A stretch of text of a page: points from the left and from the bottom. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
  /** A font of one byte a letter, such as .VnTime. */
  readonly font?: string;
  /** In place of the text: a grey picture of so many points in width and height. */
  readonly picture?: readonly [width: number, height: number];
}

/** Every letter of the fonts here is half as wide as high. */
const LETTER = 0.5;

/** A PDF of A4 pages with a text layer; a page without text is a scan. */
export function makePdf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const add = (text: string) => objects.push(text);
  const toUnicode = add(
    stream(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end',
    ),
  );
  const fonts = new Map([
    ['', add(composite('Text', toUnicode, add))],
    ['bold', add(composite('Text,Bold', toUnicode, add))],
  ]);
  const kids = pages.map((placed) => {
    for (const { font } of placed) {
      if (font === undefined || fonts.has(font)) continue;
      const widths = Array.from({ length: 224 }, () => LETTER * 1000).join(' ');
      fonts.set(
        font,
        add(
          `<< /Type /Font /Subtype /TrueType /BaseFont /${font} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`,
        ),
      );
    }
    const content = add(stream(placed.map((one) => show(one, fonts)).join('\n')));
    const named = [...fonts.values()].map((id) => `/F${id} ${id} 0 R`).join(' ');
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << ${named} >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  return write(objects);
}

function composite(name: string, toUnicode: number, add: (text: string) => number): string {
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${LETTER * 1000} >>`,
  );
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`;
}

function show(
  { text, x, y, size = 12, isBold, font, picture }: Placed,
  fonts: ReadonlyMap<string, number>,
): string {
  if (picture !== undefined) {
    const [width, height] = picture;
    const grey = '80'.repeat(width * height);
    return `q ${width} 0 0 ${height} ${x} ${y} cm BI /W ${width} /H ${height} /BPC 8 /CS /G /F /AHx ID ${grey}> EI Q`;
  }
  const id = fonts.get(font ?? (isBold === true ? 'bold' : ''));
  const width = font === undefined ? 4 : 2;
  const codes = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(width, '0'),
  );
  return `BT /F${id} ${size} Tf ${x} ${y} Td <${codes.join('')}> Tj ET`;
}

function stream(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

function write(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((text, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${text}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF`;
  return new TextEncoder().encode(file);
}

/** The same PDF as one that asks for a password; its user's key is of one that nobody knows. */
export function encryptPdf(pdf: Uint8Array): Uint8Array {
  const key = '00'.repeat(32);
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>] /Root`;
  return new TextEncoder().encode(new TextDecoder().decode(pdf).replace('/Root', encrypt));
}
