import type { Definition } from 'mdast';
import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';

// An address has one of these signs; «[1]: Báo» has none, so that its word is lost behind a link.
const ADDRESS_SIGN = /[./#:]/;

/** A problem for each definition («[tên]: địa chỉ») that hides words: called by nobody, the second of its name, or of a word that is no address. One that leads nowhere («[//]: # (ghi chú)») is a comment: it is meant to hide. */
export function findIdleDefinitions({ markdown, source }: Body): readonly BodyProblem[] {
  const called = new Set<string>();
  visit(markdown, ['linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) called.add(String(node.identifier));
  });
  const seen = new Set<string>();
  const problems: BodyProblem[] = [];
  visit(markdown, 'definition', (node) => {
    const cause = isComment(node) ? undefined : causeOf(node, called, seen);
    seen.add(node.identifier);
    if (cause !== undefined) problems.push(toProblem(node, cause, source));
  });
  return problems;
}

function isComment({ url, title }: Definition): boolean {
  return (url === '' || url === '#') && (title ?? '') !== '';
}

type Cause = 'idle' | 'second' | 'word';

function causeOf(
  { identifier, url }: Definition,
  called: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): Cause | undefined {
  if (seen.has(identifier)) return 'second';
  if (!called.has(identifier)) return 'idle';
  return isAddress(url) ? undefined : 'word';
}

function isAddress(url: string): boolean {
  return url === '' || ADDRESS_SIGN.test(url);
}

const CAUSES: Readonly<Record<Cause, string>> = {
  idle: 'mà trong bài không chỗ nào gọi, nên không lên trang',
  second: 'mà tên ấy đã có ở trên, nên không được dùng',
  word: 'nên chữ sau dấu hai chấm chỉ là đích của liên kết, không lên trang',
};

function toProblem(node: Definition, cause: Cause, source: string): BodyProblem {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const losesWords = !isAddress(node.url) || (node.title ?? '') !== '';
  return {
    rule: 'dinh-nghia-thua',
    ...(losesWords ? {} : { severity: 'note' as const }),
    line: node.position?.start.line ?? 1,
    what: `«${quoteShort(written)}» được đọc là địa chỉ của liên kết [${node.label}], ${CAUSES[cause]}.`,
    fix: 'Nếu là chữ của bài thì đặt «\\» trước dấu «[»; nếu là địa chỉ thì sửa tên cho khớp chỗ gọi, hoặc xóa dòng.',
  };
}
