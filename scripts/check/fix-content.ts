import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mendFile } from '#core/model/checks/mend-file.ts';
import type { RecordKind } from '#core/model/schema/records.ts';
import { siteSchema } from '#core/model/schema/registers.ts';
import { CONTENT_FOLDERS } from '#reader/content-folders.ts';
import { displayPath } from '#reader/content-root.ts';
import { listFolder } from '#reader/list-files.ts';
import { MAX_TEXT_BYTES } from '#reader/read-bytes.ts';
import { replaceFile } from '../files/replace-file.ts';

type Schema = Parameters<typeof mendFile>[0]['schema'];

/** Puts right in every file of a content root what needs no decision, each file written whole or not at all, and says each change; a second run finds nothing more to do. */
export async function fixContent(root: string): Promise<void> {
  let [changes, files] = [0, 0];
  for (const { file, schema } of filesToMend(root)) {
    const place = join(root, file);
    const text = readPlainText(place);
    if (text === undefined) continue;
    const mended = mendFile({ file, text, schema });
    if (mended.text === text) continue;
    await replaceFile(place, async (aside) => writeFileSync(aside, mended.text));
    for (const { line, what } of mended.mendings) {
      console.log(`${displayPath(root, file)}:${line}: Đã ${what}.`);
    }
    changes += mended.mendings.length;
    files += 1;
  }
  console.log(
    changes === 0
      ? 'Không có gì sửa được mà không phải hỏi người biên tập.'
      : `Đã sửa ${changes} chỗ trong ${files} tệp.`,
  );
}

function* filesToMend(root: string): Generator<{ readonly file: string; readonly schema: Schema }> {
  yield { file: 'site.yaml', schema: siteSchema };
  for (const kind of Object.keys(CONTENT_FOLDERS) as RecordKind[]) {
    // Pages are programs too: of those nothing but the letters is touched.
    const schema = kind === 'pages' ? undefined : CONTENT_FOLDERS[kind].schema;
    for (const file of listFolder(root, kind).entries) yield { file, schema };
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// A link leads elsewhere, and letters of another encoding would be lost: the check tells of both.
function readPlainText(place: string): string | undefined {
  const state = lstatSync(place, { throwIfNoEntry: false });
  if (state === undefined || !state.isFile() || state.size > MAX_TEXT_BYTES) return undefined;
  try {
    return DECODER.decode(readFileSync(place));
  } catch {
    return undefined;
  }
}
