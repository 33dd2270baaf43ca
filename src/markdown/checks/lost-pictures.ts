import type { Html, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Body, BodyProblem } from '../body.ts';
import { splitHtml } from '../read/html-tags.ts';

const LOOKS_LIKE_IMAGE = /!\[[^\]]*\] ?[([][^)\]\n]*[)\]]?/;

/** A note for each picture that a body means to show and that its page does not: called by raw HTML, or by Markdown that is not quite right. */
export function findLostPictures({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, (node) => {
    if (node.type === 'html') problems.push(...picturesOfHtml(node));
    if (node.type === 'text') problems.push(...pictureOfText(node, source));
  });
  return problems;
}

function picturesOfHtml({ value, position }: Html): readonly BodyProblem[] {
  return splitHtml(value)
    .filter(({ kind, name }) => kind === 'tag' && name === 'img')
    .map(({ written, start }) => ({
      rule: 'anh-viet-sai',
      severity: 'note',
      line: (position?.start.line ?? 1) + value.slice(0, start).split('\n').length - 1,
      what: `Ảnh chèn bằng HTML sẽ không hiện: «${abbreviate(written)}».`,
      fix: 'Viết ![mô tả](tệp.jpg), nếu muốn ảnh hiện ra.',
    }));
}

function pictureOfText({ position }: Text, source: string): readonly BodyProblem[] {
  const { line = 1, offset = 0 } = position?.start ?? {};
  const written = source.slice(offset, position?.end.offset);
  const found = LOOKS_LIKE_IMAGE.exec(written);
  if (found === null || written[found.index - 1] === '\\') return [];
  return [
    {
      rule: 'anh-viet-sai',
      severity: 'note',
      line: line + written.slice(0, found.index).split('\n').length - 1,
      what: `Chỗ gọi ảnh viết chưa đúng nên sẽ hiện thành chữ: «${abbreviate(found[0])}».`,
      fix: 'Viết liền ![mô tả](tệp.jpg); tên tệp có dấu cách thì đặt trong dấu nhọn: ![mô tả](<tên tệp.jpg>).',
    },
  ];
}

function abbreviate(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
