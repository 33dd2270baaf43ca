import type { Body, BodyProblem } from '../body.ts';
import { splitHtml, tellElements } from '../read/html-tags.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';
import { lineIn, writtenTexts } from './written-texts.ts';

/** A note for each tag that HTML does not know, which the page shows as the words it is: «<TP Cần Thơ>», and for what Word leaves behind: «<o:p>». */
export function findForeignTags(body: Body): readonly BodyProblem[] {
  if (!body.source.includes('<')) return [];
  return [...findUnknownTags(body), ...findOfficeTags(body)];
}

// Markdown knows no tag whose name has a colon, nor a condition; one without a space it takes for an address.
const OFFICE_TAG = /<\/?(?:[ovwmx]|st\d):\w[^<>]*>|<!\[(?:if|endif)\b[^<>]*>/gi;
const OFFICE_ADDRESS = /^<(?:[ovwmx]|st\d):\w/i;

function findOfficeTags(body: Body): readonly BodyProblem[] {
  const problems = writtenTexts(body).flatMap((text) =>
    Array.from(text.written.matchAll(OFFICE_TAG), ({ 0: tag, index }) =>
      officeTag(tag, lineIn(text, index)),
    ),
  );
  visit(body.markdown, 'link', ({ position }) => {
    const written = body.source.slice(position?.start.offset, position?.end.offset);
    if (OFFICE_ADDRESS.test(written)) problems.push(officeTag(written, position?.start.line ?? 1));
  });
  return problems;
}

function officeTag(tag: string, line: number): BodyProblem {
  return {
    rule: 'the-la',
    severity: 'note',
    line,
    what: `«${quoteShort(tag)}» là thẻ của Word còn sót khi dán: trang hiện nguyên các chữ ấy.`,
    fix: 'Xóa thẻ ấy, giữ lại chữ ở trong.',
  };
}

function findUnknownTags({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  const isElement = tellElements();
  visit(markdown, 'html', ({ position }) => {
    const { line = 1, offset = 0 } = position?.start ?? {};
    const written = source.slice(offset, position?.end.offset);
    for (const piece of splitHtml(written)) {
      if (piece.kind !== 'tag' || isElement(piece)) continue;
      problems.push({
        rule: 'the-la',
        severity: 'note',
        line: line + piece.breaks,
        what: `«${quoteShort(piece.written)}» không phải thẻ HTML: trang hiện nguyên các chữ ấy.`,
        fix: `Nếu muốn hiện đúng như vậy thì viết \\${quoteShort(piece.written)}; nếu không thì sửa lại.`,
      });
    }
  });
  return problems;
}
