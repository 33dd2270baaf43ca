import { getResolvedPDFJS } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';

/** A line or an ornament is smaller; a photograph is not (points of the picture itself). */
const LEAST_SIDE = 100;

/** The pictures of a page by their width and height, none where they cannot be told. */
export async function listPictures(page: PDFPageProxy): Promise<readonly string[]> {
  try {
    const { OPS } = await getResolvedPDFJS();
    const { fnArray, argsArray } = await page.getOperatorList();
    const painted = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject]);
    return fnArray.flatMap((operator, at) => {
      if (!painted.has(operator)) return [];
      const [first, width = first?.width, height = first?.height] = argsArray[at] ?? [];
      const isPicture = Number(width) >= LEAST_SIDE && Number(height) >= LEAST_SIDE;
      return isPicture ? [`${width} × ${height}`] : [];
    });
  } catch {
    // A picture that cannot be decoded hinders no text.
    return [];
  }
}
