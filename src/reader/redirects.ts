import { z } from 'zod';
import { findAddressFault } from '#core/address-faults.ts';
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
  const { parsed, problems } = parseYamlFile(file, read.written, 'kept');
  if (parsed === undefined) return { redirects: [], problems };
  const shape = movesSchema.safeParse(parsed.values ?? {});
  if (!shape.success) return { redirects: [], problems: [shapeProblem(file)] };
  const moves = new Map(Object.entries(shape.data));
  const targets = new Map<string, string>();
  const redirects = [...moves].map(([from, written]) => ({
    from,
    to: lastTarget({ moves, targets }, from),
    line: parsed.lines.get(from) ?? 1,
    written,
  }));
  return {
    redirects: redirects.map(({ written: _, ...redirect }) => redirect),
    problems: redirects.flatMap((redirect) => checkRedirect(file, redirect)),
  };
}

const movesSchema = z.record(z.string(), z.string());

interface Moves {
  readonly moves: ReadonlyMap<string, string>;
  /** The last target of each address that was followed already. */
  readonly targets: Map<string, string>;
}

// Of a circle every member leads to itself.
function lastTarget({ moves, targets }: Moves, from: string): string {
  const passed = new Set<string>();
  let at = from;
  for (;;) {
    const next = targets.get(at) ?? moves.get(at);
    if (next === undefined || passed.has(at)) break;
    passed.add(at);
    at = next;
  }
  for (const each of passed) targets.set(each, moves.has(at) ? each : at);
  return targets.get(from) ?? at;
}

function checkRedirect(
  file: string,
  { from, to, line, written }: Redirect & { readonly written: string },
): readonly Problem[] {
  const rule = 'chuyen-huong';
  for (const address of [from, written]) {
    const fault = findAddressFault(address);
    if (fault === undefined) continue;
    return [{ rule, file, line, what: `«${address}» ${fault.what}.`, fix: fault.fix }];
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
