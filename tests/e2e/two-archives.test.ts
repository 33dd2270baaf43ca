import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD_RECORD } from '#core/site-files.ts';
import { listFiles } from '#scripts/files/list-files.ts';
import { runNode } from '#scripts/test/run-command.ts';
import { itemText, makeContentRoot, makeFolder } from '#tests/factories/content-root.ts';

/** An archive of one item that cites a document by a number of its own. */
function rootOf(name: string, number: string): string {
  return makeContentRoot({
    'site.yaml': `name: Kho ${name}\ndescription: Một kho để thử.\npublisher: Nhóm thử\nurl: https://${name}.example/\n`,
    [`tin/2025/tin-${name}.md`]: itemText(
      `title: Tin ${name}\ndate: 2025-01-01`,
      `Theo Quyết định số ${number}/QĐ-TTg.`,
    ),
  });
}

test('two archives built one after the other in one process are each as if built alone', async () => {
  const place = makeFolder();
  const [mot, hai] = [rootOf('mot', '751'), rootOf('hai', '862')];
  const out = (name: string) => join(place, name);
  const build = (args: readonly string[]) =>
    runNode({ script: 'tests/factories/build-in-turn.mjs', args });
  const together = await build([mot, out('mot'), hai, out('hai')]);
  expect(together.code, together.output).toBe(0);
  const alone = await build([hai, out('hai-rieng')]);
  expect(alone.code, alone.output).toBe(0);
  expect(readFileSync(join(out('hai'), BUILD_RECORD), 'utf8')).toBe(
    readFileSync(join(out('hai-rieng'), BUILD_RECORD), 'utf8'),
  );
  const pages = listFiles(out('hai')).filter((file) => file.endsWith('.html'));
  expect(pages).toContain('so-hieu/862-qd-ttg/index.html');
  expect(pages).toContain('tin/2025/tin-hai/index.html');
  const former = pages.filter((file) => {
    const text = readFileSync(join(out('hai'), file), 'utf8');
    return file.includes('751') || /Kho mot|tin-mot|mot\.example|751/.test(text);
  });
  expect(former).toEqual([]);
});
