import { z } from 'zod';
import { parseYamlFile } from '#core/model/checks/front-matter.ts';
import type { Problem } from '#core/problems.ts';
import { displayPath } from './content-root.ts';
import { REDIRECTS_FILE } from './published-addresses.ts';
import { readText } from './read-text.ts';

/** An address that has moved: both from the site's root, pages with a slash at the end. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** The redirects of a content root, each followed to its last target, with every line that is no redirect as a problem; none where the file is not there. */
export function readRedirects(root: string): {
  readonly redirects: readonly Redirect[];
  readonly problems: readonly Problem[];
} {
  const file = displayPath(root, REDIRECTS_FILE);
  const read = readText(root, REDIRECTS_FILE);
  if (read.problem !== undefined)
    return { redirects: [], problems: read.missing ? [] : [{ ...read.problem, file }] };
  const { parsed, problems } = parseYamlFile(file, read.text);
  if (parsed === undefined) return { redirects: [], problems };
  const moves = movesSchema.safeParse(parsed.values ?? {});
  if (!moves.success) return { redirects: [], problems: [shapeProblem(file)] };
  const redirects = Object.entries(moves.data).map(([from, to]) => ({
    from,
    to: lastTarget(moves.data, from),
    line: parsed.lines.get(from) ?? 1,
    written: to,
  }));
  return {
    redirects: redirects.map(({ written: _, ...redirect }) => redirect),
    problems: redirects.flatMap((redirect) => checkRedirect(file, redirect)),
  };
}

const movesSchema = z.record(z.string(), z.string());
const PLAIN_PATH = /^\/[^\s"'<>\\?#:]*$/;

function lastTarget(moves: Readonly<Record<string, string>>, from: string): string {
  const passed = new Set([from]);
  let to = moves[from] ?? from;
  while (moves[to] !== undefined && !passed.has(to)) {
    passed.add(to);
    to = moves[to] ?? to;
  }
  return to;
}

function checkRedirect(
  file: string,
  { from, to, line, written }: Redirect & { readonly written: string },
): readonly Problem[] {
  const rule = 'chuyen-huong';
  const strange = [from, written].find((path) => !PLAIN_PATH.test(path) || path.startsWith('//'));
  if (strange !== undefined) {
    const what = `«${strange}» không phải địa chỉ trong kho.`;
    return [
      { rule, file, line, what, fix: 'Viết theo dạng /tin/2019/ten-bai/, không có tên miền.' },
    ];
  }
  if (from === to) {
    const what = `Địa chỉ «${from}» chuyển vòng quanh rồi về chính nó.`;
    return [{ rule, file, line, what, fix: 'Ghi địa chỉ mới là một trang đang có.' }];
  }
  return [];
}

function shapeProblem(file: string): Problem {
  return {
    rule: 'chuyen-huong',
    file,
    line: 1,
    what: 'Tệp không có dạng «địa chỉ cũ: địa chỉ mới».',
    fix: 'Mỗi dòng một địa chỉ: /tin/2019/ten-cu/: /tin/2019/ten-moi/',
  };
}
