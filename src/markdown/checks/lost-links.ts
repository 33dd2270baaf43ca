import type { Body, BodyProblem } from '../body.ts';
import { lineInHtml, splitHtml } from '../read/html-tags.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';
import { lineIn, type WrittenText, writtenTexts } from './written-texts.ts';

// What stands before a colon is a scheme only where no path has begun.
const SCHEME = /^\s*([^/?#:\s]+):/;
const KEPT = /^(?:https?|mailto)$/i;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** A note for each link whose address no page can carry, a place on someone's disk or none at all: its words stay, and lead nowhere; and for each that is written so that the page shows its brackets. */
export function findLostLinks(body: Body): readonly BodyProblem[] {
  const { markdown, source } = body;
  const problems: BodyProblem[] = [];
  const note = (href: string, line: number): void => {
    if (href.trim() === '') problems.push(toProblem(line, 'Liên kết này không có địa chỉ'));
    else if (!KEPT.test(SCHEME.exec(href)?.[1] ?? 'http')) {
      problems.push(toProblem(line, `Địa chỉ «${quoteShort(href)}» không dùng được trên trang`));
    }
  };
  visit(markdown, (node) => {
    const line = node.position?.start.line ?? 1;
    // «<ghi:chú>» shows its address itself; an address without words is a comment of Markdown.
    const isBare = source[node.position?.start.offset ?? 0] === '<';
    if (node.type === 'link' && !isBare) note(node.url, line);
    if (node.type === 'definition' && node.url !== '') note(node.url, line);
    if (node.type !== 'html') return;
    for (const piece of splitHtml(node.value)) {
      if (piece.kind !== 'tag' || piece.name !== 'a') continue;
      const [, ...values] = HREF.exec(piece.written) ?? [];
      const href = values.find((value) => value !== undefined);
      if (href !== undefined) note(href, lineInHtml(node, piece));
    }
  });
  return [...problems, ...findPartedLinks(body), ...writtenTexts(body).flatMap(brokenLinks)].sort(
    (one, other) => one.line - other.line,
  );
}

/** Words in brackets, not of a number alone, and what parts them from the address behind. */
const WORDS_BEFORE = /\[(?=[^\][\n]*\p{L})(?<words>[^\][\n]+)\]\s{0,3}\((?:mailto:)?$/u;

/** «[chữ] (https://…)»: the address became a link of its own, so the words beside it are no running text of one piece. */
function findPartedLinks({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  let line = 1;
  visit(markdown, (node, index = 0, parent) => {
    line = node.position?.start.line ?? line;
    const at = node.position?.start.offset;
    if (node.type !== 'link' || (at !== undefined && /[[<]/.test(source.charAt(at)))) return;
    const before = parent?.children[index - 1];
    const after = parent?.children[index + 1];
    if (before?.type !== 'text' || after?.type !== 'text' || !/^[^()\n]*\)/.test(after.value))
      return;
    const found = WORDS_BEFORE.exec(before.value);
    const words = found?.groups?.['words'] ?? '';
    if (found === null || source.includes(`\\[${words}`) || source.includes(`![${words}`)) return;
    problems.push(brokenLink(line, `${found[0]}${node.url})`));
  });
  return problems;
}

// «[chữ](tệp có cách.md)», «[chữ] (https://…)»: the address has to stand right behind the words, and spaces in it within angle brackets.
const LOOKS_LIKE_LINK =
  /(?<![\\!])\[[^\][\n]+\](?: {1,2}\((?:https?:|www\.|\/|#|\.\.?\/)[^()\s]*\)|\((?=[^()\n]*[./#])[^()<>\n]*[^()<>\n\s] [^()<>\n"'“]*\))/g;

function brokenLinks(text: WrittenText): readonly BodyProblem[] {
  return Array.from(text.written.matchAll(LOOKS_LIKE_LINK), ({ 0: found, index }) =>
    brokenLink(lineIn(text, index), found),
  );
}

function brokenLink(line: number, found: string): BodyProblem {
  return {
    rule: 'lien-ket-mat',
    severity: 'note',
    line,
    what: `Liên kết viết chưa đúng nên hiện thành chữ: «${quoteShort(found)}».`,
    fix: 'Viết liền [chữ](địa chỉ); địa chỉ có dấu cách thì đặt trong dấu nhọn: [chữ](<tệp có cách.md>).',
  };
}

function toProblem(line: number, what: string): BodyProblem {
  return {
    rule: 'lien-ket-mat',
    severity: 'note',
    line,
    what: `${what}, nên trang chỉ hiện chữ.`,
    fix: 'Viết địa chỉ bắt đầu bằng https://, mailto: hoặc địa chỉ một trang của kho; nếu không có thì bỏ dấu liên kết.',
  };
}
