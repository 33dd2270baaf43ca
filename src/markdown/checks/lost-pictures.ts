import type { Html } from 'mdast';
import type { Body, BodyProblem } from '../body.ts';
import { lineInHtml, splitHtml } from '../read/html-tags.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';
import { lineIn, type WrittenText, writtenTexts } from './written-texts.ts';

const LOOKS_LIKE_IMAGE = /(?<!\\)!\[[^\]]*\] ?[([][^)\]\n]*[)\]]?/;

/** A note for each picture that a body means to show and that its page does not: called by raw HTML, or by Markdown that is not quite right. */
export function findLostPictures(body: Body): readonly BodyProblem[] {
  const problems = writtenTexts(body).flatMap(pictureOfText);
  visit(body.markdown, 'html', (node) => void problems.push(...picturesOfHtml(node)));
  return problems;
}

function pictureOfText(text: WrittenText): readonly BodyProblem[] {
  const found = LOOKS_LIKE_IMAGE.exec(text.written);
  if (found === null) return [];
  return [
    {
      rule: 'anh-viet-sai',
      severity: 'note',
      line: lineIn(text, found.index),
      what: `Chỗ gọi ảnh viết chưa đúng nên sẽ hiện thành chữ: «${quoteShort(found[0])}».`,
      fix: 'Viết liền ![mô tả](tệp.jpg); tên tệp có dấu cách thì đặt trong dấu nhọn: ![mô tả](<tên tệp.jpg>).',
    },
  ];
}

function picturesOfHtml(node: Html): readonly BodyProblem[] {
  return splitHtml(node.value)
    .filter(({ kind, name }) => kind === 'tag' && name === 'img')
    .map((piece) => ({
      rule: 'anh-viet-sai',
      severity: 'note',
      line: lineInHtml(node, piece),
      what: `Ảnh chèn bằng HTML sẽ không hiện: «${quoteShort(piece.written)}».`,
      fix: 'Viết ![mô tả](tệp.jpg), nếu muốn ảnh hiện ra.',
    }));
}
