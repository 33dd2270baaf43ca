import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_RECORD } from '#core/site-files.ts';
import { listFiles } from '../files/list-files.ts';

/** Says so where content was changed after the site was built: the package holds what was built. */
export function warnWhenStale(folder: string, root: string): void {
  const built = statSync(join(folder, BUILD_RECORD), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changed = listFiles(root).some((file) => statSync(join(root, file)).mtimeMs > built);
  if (changed) {
    console.warn(
      `Nội dung đã đổi sau lần dựng «${folder}»; muốn gói bản mới: npm run build trước.`,
    );
  }
}
