import { compile } from '@mdx-js/mdx';
import type { Problem } from '#core/problems.ts';

/** The words of an MDX page and the line of its file they begin at. */
export interface PageText {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** The MDX pages that cannot be compiled, each at the line where the compiler stops. */
export async function checkMdx(pages: readonly PageText[]): Promise<readonly Problem[]> {
  const checked = await Promise.all(pages.map(compilePage));
  return checked.flat();
}

async function compilePage({ file, body, bodyLine }: PageText): Promise<readonly Problem[]> {
  try {
    await compile(body);
    return [];
  } catch (error) {
    const line = lineOfError(error);
    const what = 'Trang MDX viết sai: một dấu «{», «<» hoặc một thẻ không được đóng đúng.';
    const fix =
      'Đóng thẻ (<GhiChu>…</GhiChu>, <ViDuTim q="…" />); muốn hiện dấu «{» hay «<» thì đặt trong dấu nháy ngược `…`.';
    return [{ rule: 'mdx', file, line: line + bodyLine - 1, what, fix }];
  }
}

// A tag that is never closed is met at the end of the file; the words of the error say where it was opened.
function lineOfError(error: unknown): number {
  const { line, message } = error as { line?: number; message: string };
  return Number(/\((?<line>\d+):\d+/.exec(message)?.groups?.['line'] ?? line ?? 1);
}
