import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { Parser } from 'htmlparser2';

/** The fonts of a document that its runs do not name themselves: by the id of a style, and that of everything else. */
export interface StyleFonts {
  readonly byStyle: ReadonlyMap<string, string>;
  readonly own: string | undefined;
}

/** Reads the fonts of the styles of a DOCX (that opens); none where it has no styles. */
export async function readStyleFonts(bytes: Uint8Array): Promise<StyleFonts> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    const entries = await reader.getEntries();
    const entry = entries.find(({ filename }) => filename === 'word/styles.xml');
    if (entry === undefined || entry.directory) return { byStyle: new Map(), own: undefined };
    return readStyles(await entry.getData(new TextWriter()));
  } finally {
    await reader.close();
  }
}

interface Style {
  readonly id: string;
  font?: string;
  basedOn?: string;
}

function readStyles(xml: string): StyleFonts {
  const styles = new Map<string, Style>();
  let open: Style | undefined;
  let own: string | undefined;
  let normal: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'];
        if (name === 'w:style') {
          open = { id: attributes['w:styleId'] ?? '' };
          styles.set(open.id, open);
          const isDefault = attributes['w:default'] === '1' && attributes['w:type'] === 'paragraph';
          if (isDefault) normal = open.id;
        } else if (name === 'w:basedOn' && open !== undefined && value) open.basedOn = value;
        else if (name === 'w:rFonts') {
          const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
          if (font === undefined) return;
          if (open === undefined) own ??= font;
          else open.font ??= font;
        }
      },
      onclosetag(name) {
        if (name === 'w:style') open = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const found = [...styles.keys()].flatMap((id) => {
    const font = fontOf(id, styles);
    return font === undefined ? [] : [[id, font] as const];
  });
  const byStyle = new Map(found);
  const ofAll = byStyle.get(normal ?? '') ?? own;
  return { byStyle, own: ofAll };
}

// A style has the font of the one it is based on; a circle of styles has none.
function fontOf(id: string, styles: ReadonlyMap<string, Style>): string | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const style = styles.get(at);
    if (style?.font !== undefined) return style.font;
    at = style?.basedOn;
  }
  return undefined;
}
