import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { compile } from '@mdx-js/mdx';
import type { Root } from 'hast';
import type { Node } from 'mdast';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { Problem } from '#core/problems.ts';
import { findCodeFault, idOf, linkOf, type MdxFault } from './mdx-code.ts';
import { idsOf, type RecordLink } from './record-links.ts';

/** The words of an MDX page and the line of its file they begin at. */
export interface PageText {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** What the check of MDX pages gives: their problems, and the links that should lead somewhere in the archive. */
export interface CheckedPages {
  readonly problems: readonly Problem[];
  readonly links: readonly RecordLink[];
  /** The ids by which a link can name a place of a page, by its file. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
}

/** The MDX pages that cannot be compiled, each at the line where the compiler stops, and what in the others the build could not run: unknown components, code of their own, pictures. */
export async function checkMdx(pages: readonly PageText[]): Promise<CheckedPages> {
  const checked = await Promise.all(pages.map(checkPage));
  return {
    problems: checked.flatMap(({ problems }) => problems),
    links: checked.flatMap(({ links }) => links),
    anchors: new Map(checked.flatMap(({ anchors }) => [...anchors])),
  };
}

async function checkPage({ file, body, bodyLine }: PageText): Promise<CheckedPages> {
  const links: RecordLink[] = [];
  const written: string[] = [];
  const anchors = new Map<string, readonly string[]>();
  const found: (MdxFault & { readonly line: number })[] = [];
  const collect = () => (tree: Node) => {
    visit(tree, (node) => {
      const line = (node.position?.start.line ?? 1) + bodyLine - 1;
      const href = linkOf(node);
      const id = idOf(node);
      if (id !== '') written.push(id);
      if (href !== '') links.push({ file, line, href });
      const fault = findCodeFault(node);
      if (fault !== undefined) found.push({ ...fault, line: node.position?.start.line ?? 1 });
    });
  };
  try {
    // Astro gives headings their ids by the same plugin.
    const collectIds = () => (tree: Root) => void anchors.set(file, [...idsOf(tree), ...written]);
    await compile(
      { path: file, value: body },
      { remarkPlugins: [remarkGfm, collect], rehypePlugins: [rehypeHeadingIds, collectIds] },
    );
  } catch (error) {
    const what = 'Trang MDX viết sai: một dấu «{», «<» hoặc một thẻ không được đóng đúng.';
    const fix =
      'Đóng thẻ (<GhiChu>…</GhiChu>, <ViDuTim q="…" />); muốn hiện dấu «{» hay «<» thì đặt trong dấu nháy ngược `…`.';
    if (found.length === 0) found.push({ what, fix, line: lineOfError(error) });
  }
  const problems = found.map(({ line, ...fault }) => ({
    rule: 'mdx',
    file,
    line: line + bodyLine - 1,
    ...fault,
  }));
  return { problems, links, anchors };
}

// A tag that is never closed is met at the end of the file; the words of the error say where it was opened.
function lineOfError(error: unknown): number {
  const { line, message } = error as { line?: number; message: string };
  return Number(/\((?<line>\d+):\d+/.exec(message)?.groups?.['line'] ?? line ?? 1);
}
