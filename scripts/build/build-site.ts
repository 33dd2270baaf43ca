import { resolve } from 'node:path';
import { build } from 'astro';
import { formatProblems } from '#core/problems.ts';
import { readContent } from '#reader/read-content.ts';
import { sha256 } from '#reader/read-text.ts';
import { replaceFolder } from './replace-folder.ts';

/** What to build and where to: the content root and the output folder, as paths. */
export interface BuildRequest {
  readonly root: string;
  readonly outDir: string;
}

/** Builds the whole site with its search index; gives `false`, having printed every problem and left the last good output untouched, when it cannot. */
export async function buildSite({ root, outDir }: BuildRequest): Promise<boolean> {
  const { problems } = await readContent(root);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    console.error(`Chưa ghi tệp nào; «${outDir}» giữ nguyên bản dựng trước.`);
    return false;
  }
  try {
    await replaceFolder(outDir, async (folder) => {
      await build({
        root: process.cwd(),
        outDir: folder,
        cacheDir: resolve('node_modules/.cache/kho', sha256(root).slice(0, 12)),
        logLevel: 'error',
      });
    });
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    console.error(`Dựng trang không thành; «${outDir}» giữ nguyên bản dựng trước.`);
    return false;
  }
  console.log(`Đã dựng xong vào «${outDir}».`);
  return true;
}
