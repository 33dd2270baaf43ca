import type { Element, ElementContent } from 'hast';
import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Dropped, ImportProblem, Reading } from '../article.ts';
import { readDocumentTree } from '../document/read-document-body.ts';
import { listPictures } from './count-pictures.ts';
import { findTables, type TextOrTable } from './find-tables.ts';
import { joinFlows, joinLines, type Paragraph } from './join-lines.ts';
import { orderRows } from './order-rows.ts';
import { type PageText, readPage } from './page-text.ts';
import { dropRunningLines } from './running-lines.ts';

/** Longer than any report of an office; a file made to keep a machine busy is longer. */
const MOST_PAGES = 1500;

/** Reads a PDF with a text layer as one article: lines joined to paragraphs, page numbers and running lines left out and told, tables where their columns are sure; gives no article and says why where it has no text or cannot be opened. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const opened = await open(bytes);
  if ('what' in opened) return { articles: [], problems: [opened] };
  try {
    return await readOpened(opened);
  } catch {
    return { articles: [], problems: [REFUSALS.broken] };
  } finally {
    await opened.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy | ImportProblem> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (bytes.length === 0) return REFUSALS.empty;
  if (!start.includes('%PDF-')) return REFUSALS.notPdf;
  try {
    // The library takes the bytes away from who hands them over.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? REFUSALS.encrypted : REFUSALS.broken;
  }
}

async function readOpened(document: PDFDocumentProxy): Promise<Reading> {
  if (document.numPages > MOST_PAGES) return { articles: [], problems: [REFUSALS.tooLong] };
  const read: PageText[] = [];
  const pictures: Dropped[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const text = await readPage(page);
    read.push(text);
    // A page without text is a scan, and told as such.
    const sizes = text.rows.length > 0 ? await listPictures(page) : [];
    pictures.push(...sizes.map((size) => dropPicture(number, size)));
    page.cleanup();
  }
  const empty = read.flatMap(({ rows }, index) => (rows.length === 0 ? [index + 1] : []));
  if (empty.length === read.length) return { articles: [], problems: [REFUSALS.scan] };
  const { pages, dropped } = dropRunningLines(read);
  const { blocks: children, unsure } = toBlocks(pages);
  const article = readDocumentTree({ type: 'root', children }, []);
  if (article === undefined) return { articles: [], problems: [REFUSALS.scan] };
  const problems = [...article.problems, ...tellEmpty(empty), ...tellTables(children, unsure)];
  const all: readonly Dropped[] = [...dropped, ...pictures, ...article.dropped];
  return { articles: [{ ...article, dropped: all, problems }], problems: [] };
}

function dropPicture(page: number, size: string): Dropped {
  return {
    text: `Ảnh ở trang ${page} (${size} điểm)`,
    reason:
      'ảnh trong PDF không lấy ra được; chép hoặc chụp ảnh ấy rồi thêm vào tin, chú thích đã giữ trong bài',
  };
}

// Beside the blocks: the pages with words side by side whose columns are not sure.
function toBlocks(pages: readonly PageText[]): {
  readonly blocks: Element[];
  readonly unsure: readonly number[];
} {
  const blocks: Element[] = [];
  const unsure = new Set<number>();
  let flows: (readonly Paragraph[])[] = [];
  const flush = () => {
    blocks.push(...joinFlows(flows).map(toElement));
    flows = [];
  };
  const numbered = pages.flatMap((page, i) =>
    orderRows(page).map((flow) => ({ flow, page: i + 1 })),
  );
  for (const { flow, page } of numbered) {
    const parts: readonly TextOrTable[] =
      flow.kind === 'aside' ? [{ kind: 'rows', rows: flow.rows }] : findTables(flow.rows);
    for (const part of parts) {
      if (part.kind === 'rows') {
        if (part.rows.some(({ length }) => length >= LEAST_COLUMNS)) unsure.add(page);
        flows.push(joinLines(part.rows, flow.kind));
      } else {
        flush();
        blocks.push(toTable(part.cells));
      }
    }
  }
  flush();
  return { blocks, unsure: [...unsure] };
}

// The head of a letter has two columns; prose has none.
const LEAST_COLUMNS = 3;

function toElement({ text, isBold }: Paragraph): Element {
  const words: ElementContent = { type: 'text', value: text };
  return element('p', isBold ? [element('strong', [words])] : [words]);
}

function toTable(cells: readonly (readonly string[])[]): Element {
  const rows = cells.map((row) =>
    element(
      'tr',
      row.map((value) => element('td', [{ type: 'text', value }])),
    ),
  );
  return element('table', rows);
}

function element(tagName: string, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children: [...children] };
}

function tellEmpty(pages: readonly number[]): readonly ImportProblem[] {
  if (pages.length === 0) return [];
  return [
    {
      severity: 'note',
      what: `Trang ${pages.join(', ')} của PDF không có chữ, chỉ có ảnh hoặc để trống.`,
      fix: 'Mở PDF xem các trang ấy; có chữ trong ảnh thì nhận dạng (OCR) hoặc gõ lại.',
    },
  ];
}

function tellTables(
  blocks: readonly Element[],
  unsure: readonly number[],
): readonly ImportProblem[] {
  const left: readonly ImportProblem[] =
    unsure.length === 0
      ? []
      : [
          {
            severity: 'note',
            what: `Trang ${unsure.join(', ')} của PDF có chữ xếp cạnh nhau như bảng mà các cột không rõ; chữ ấy để thành đoạn.`,
            fix: 'Mở PDF xem chỗ ấy; là bảng thì kẻ lại trong nội dung, mỗi hàng một dòng «| ô | ô |».',
          },
        ];
  if (!blocks.some(({ tagName }) => tagName === 'table')) return left;
  return [
    ...left,
    {
      severity: 'note',
      what: 'Bảng trong PDF được dựng lại theo vị trí các cột.',
      fix: 'Đối chiếu từng ô với bản PDF trước khi đăng.',
    },
  ];
}

const REFUSALS = {
  empty: refuse('Tệp rỗng, không có chữ nào.', 'Xem lại tệp: có thể lần tải về chưa xong.'),
  notPdf: refuse(
    'Tệp không phải PDF dù tên là .pdf.',
    'Mở tệp xem đúng là gì rồi đặt lại đuôi tên, hoặc tải lại từ nơi ban hành.',
  ),
  encrypted: refuse(
    'PDF đặt mật khẩu nên không đọc được.',
    'Mở bằng mật khẩu rồi in ra PDF mới (Print › Save as PDF), sau đó nhập tệp mới.',
  ),
  broken: refuse(
    'PDF hỏng hoặc bị cắt cụt, không mở được.',
    'Tải hoặc sao chép lại tệp; nếu trình xem PDF còn mở được thì in ra PDF mới rồi nhập.',
  ),
  tooLong: refuse(
    `PDF dài hơn ${MOST_PAGES} trang.`,
    'Tách lấy riêng phần cần đăng thành một PDF rồi nhập.',
  ),
  scan: refuse(
    'PDF là ảnh chụp, không có lớp chữ.',
    'Tìm bản có chữ ở nơi ban hành, hoặc nhận dạng chữ (OCR) rồi nhập lại và đọc soát kỹ.',
  ),
} as const;

function refuse(what: string, fix: string): ImportProblem {
  return { severity: 'error', what, fix };
}
