import mammoth from 'mammoth';
import type { ImportedPicture, ImportProblem } from '../article.ts';
import { decodeFont } from '../document/decode-font.ts';
import { inKnownElements } from './known-elements.ts';
import { readStyleFonts, type StyleFonts } from './style-fonts.ts';

/** A document as HTML, its pictures named as the HTML calls them, and what could not be taken along. */
export interface ConvertedDocument {
  readonly html: string;
  readonly pictures: readonly ImportedPicture[];
  readonly problems: readonly ImportProblem[];
}

/** What browsers show; drawings of Windows (EMF, WMF) and TIFF are none of it. */
const SHOWN: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

/** The names of styles that say what Vietnamese offices mean by them, and where a paragraph stands. */
const STYLES = [
  'p.Title => h1:fresh',
  'p.Subtitle => p.phu-de:fresh',
  'p.Caption => p.chu-thich:fresh',
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.phu-de:fresh",
  "p[style-name='Caption'] => p.chu-thich:fresh",
  "p[style-name='giua-trang'] => p.giua-trang:fresh",
];

/** A document (.docx that opens) as HTML. Throws what the library throws where a part of it is broken. */
export async function docxToHtml(bytes: Uint8Array): Promise<ConvertedDocument> {
  const pictures: ImportedPicture[] = [];
  const problems: ImportProblem[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const kind = SHOWN[image.contentType];
    if (kind === undefined) {
      problems.push(notShown(image.contentType));
      return { src: '' };
    }
    const src = `anh-${pictures.length + 1}.${kind}`;
    pictures.push({ src, bytes: new Uint8Array(await image.readAsArrayBuffer()) });
    return { src };
  });
  // The library takes the bytes under one name in Node and under another in a browser; it hands them on unread.
  const known = await inKnownElements(bytes);
  if (known.formulas > 0) problems.push(inOneLine(known.formulas));
  const input = { buffer: known.bytes, arrayBuffer: known.bytes } as never;
  const fonts = await readStyleFonts(bytes);
  const { value, messages } = await mammoth.convertToHtml(input, {
    styleMap: STYLES,
    convertImage,
    externalFileAccess: false,
    transformDocument: (element: WordElement) => prepare(element, fonts, fonts.own),
  });
  const isLinked = messages.some(({ message }) => message.includes('external'));
  return { html: value, pictures, problems: isLinked ? [...problems, LINKED] : problems };
}

const LINKED: ImportProblem = {
  severity: 'note',
  what: 'Tài liệu có ảnh nằm ở tệp khác hoặc trên mạng, không nhập theo.',
  fix: 'Mở bằng Word, chép ảnh vào hẳn trong tài liệu, hoặc thêm ảnh ấy sau.',
};

function inOneLine(formulas: number): ImportProblem {
  return {
    severity: 'note',
    what: `Tài liệu có ${formulas} công thức; chữ và số của công thức đứng liền trên một dòng, không còn phân số hay chỉ số.`,
    fix: 'So với tài liệu gốc rồi viết lại công thức, hoặc thay bằng ảnh của công thức.',
  };
}

function notShown(type: string): ImportProblem {
  return {
    severity: 'note',
    what: `Tài liệu có ảnh kiểu ${type.replace(/^image\//, '')}, trình duyệt không hiện được nên không nhập theo.`,
    fix: 'Lưu ảnh ấy thành PNG hoặc JPEG rồi thêm vào tin.',
  };
}

/** What the library hands over of a document: a tree of elements of which these fields are used. */
interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly value?: string;
  readonly font?: string | null;
  readonly alignment?: string | null;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
}

/** The tree with text of old fonts in Unicode, and with paragraphs in the middle of the page named so where no style says more. */
function prepare(element: WordElement, fonts: StyleFonts, font?: string): WordElement {
  const ownFont = element.font ?? fonts.byStyle.get(element.styleId ?? '') ?? font;
  if (element.type === 'text')
    return { ...element, value: decodeFont(element.value ?? '', ownFont) };
  const children = joinRuns(element.children)?.map((child) => prepare(child, fonts, ownFont));
  const isPlain = /^(?:normal|body text|no spacing|default)?$/i.test(element.styleName ?? '');
  const isCentred = element.type === 'paragraph' && element.alignment === 'center' && isPlain;
  return {
    ...element,
    ...(children !== undefined && { children }),
    ...(isCentred && { styleId: 'giua-trang', styleName: 'giua-trang' }),
  };
}

// Word cuts a line into runs wherever someone went back to it: a letter of VNI is two signs, which may stand in two.
function joinRuns(
  children: readonly WordElement[] | undefined,
): readonly WordElement[] | undefined {
  if (children === undefined) return undefined;
  const joined: WordElement[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (last !== undefined && isText(last) && isText(child) && lookOf(last) === lookOf(child)) {
      const value = [...(last.children ?? []), ...(child.children ?? [])]
        .map((text) => text.value ?? '')
        .join('');
      joined[joined.length - 1] = { ...last, children: [{ type: 'text', value }] };
    } else joined.push(child);
  }
  return joined;
}

function isText({ type, children }: WordElement): boolean {
  return type === 'run' && children?.every((child) => child.type === 'text') === true;
}

function lookOf({ children: _, ...look }: WordElement): string {
  return JSON.stringify(look);
}
