import type { ImportProblem, Reading } from '../article.ts';
import { readDocumentBody } from '../document/read-document-body.ts';
import { type ConvertedDocument, docxToHtml } from './docx-to-html.ts';
import { refusePackage } from './open-package.ts';

/** Reads a Word document (.docx) as one article: everything that has words, in its order, headings, lists, tables, notes and pictures with their captions; gives no article and says why where it cannot be opened. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const refusal = await refusePackage(bytes);
  if (refusal !== undefined) return { articles: [], problems: [refusal] };
  const converted = await convert(bytes);
  if (converted === undefined) return { articles: [], problems: [UNREADABLE] };
  const { html, pictures, problems } = converted;
  const article = readDocumentBody(html, pictures);
  if (article === undefined)
    return { articles: [], problems: [pictures.length > 0 ? SCAN : EMPTY] };
  return { articles: [{ ...article, problems: [...article.problems, ...problems] }], problems: [] };
}

async function convert(bytes: Uint8Array): Promise<ConvertedDocument | undefined> {
  try {
    return await docxToHtml(bytes);
  } catch {
    return undefined;
  }
}

const UNREADABLE: ImportProblem = {
  severity: 'error',
  what: 'Tài liệu .docx có phần bên trong bị hỏng, không đọc được.',
  fix: 'Mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập; không mở được thì xin lại bản gốc.',
};
const SCAN: ImportProblem = {
  severity: 'error',
  what: 'Tài liệu .docx chỉ có ảnh, không có chữ.',
  fix: 'Nếu ảnh là bản chụp văn bản, nhận dạng chữ (OCR) hoặc gõ lại; tìm bản có chữ ở nơi ban hành.',
};
const EMPTY: ImportProblem = {
  severity: 'error',
  what: 'Tài liệu .docx không có chữ nào.',
  fix: 'Xem lại tệp: có thể nội dung nằm ở tệp khác.',
};
