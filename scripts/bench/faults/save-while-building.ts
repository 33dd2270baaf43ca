import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderDigest } from './folder-digest.ts';
import type { TrialRequest } from './kill-build.ts';
import { runKilled } from './run-killed.ts';
import { makeSmallArchive, saveMarked } from './small-archive.ts';
import { type FaultTally, noteAnswer, startNotes } from './tally.ts';

/** Saves an item at random moments of a build: its page holds one state of it, or the build says that the file has changed and leaves the former output whole. */
export async function saveWhileBuilding({ place, count, next }: TrialRequest): Promise<FaultTally> {
  const notes = startNotes();
  const archive = makeSmallArchive(join(place, 'content'), 60);
  const [file = ''] = archive.files;
  const env = { ARCHIVE_CONTENT: archive.root };
  const site = join(place, 'site');
  const words = ['build', '--outDir', site];
  // The first build makes everything; those of the trials take what it kept, in less time.
  saveMarked(archive, file, 'x0');
  const first = await runKilled({ words, env });
  saveMarked(archive, file, 'x1');
  const usual = await runKilled({ words, env });
  if (first.code !== 0 || usual.code !== 0) throw new Error(first.output + usual.output);
  let refused = 0;
  for (let trial = 1; trial <= count; trial += 1) {
    const before = folderDigest(site);
    saveMarked(archive, file, `a${trial}`);
    const wait = next() * usual.ms;
    const building = runKilled({ words, env });
    await sleep(wait);
    saveMarked(archive, file, `b${trial}`);
    const ending = await building;
    const name = `lần ${trial} (lưu sau ${Math.round(wait)} ms)`;
    noteAnswer(notes, name, ending);
    if (ending.code !== 0) {
      refused += 1;
      if (folderDigest(site) !== before) notes.lost.push(`${name}: bản dựng trước đã khác`);
    } else if (marksOf(site, file).size !== 1) {
      notes.lost.push(`${name}: trang lẫn hai bản (${[...marksOf(site, file)].join(', ')})`);
    }
  }
  const remark = `; ${refused} lần lệnh dựng báo tệp đã đổi`;
  return { trials: 'lưu tệp trong lúc dựng', tried: count, ...notes, remark };
}

// The states of the item that its page shows, in its title and at the end of its text.
function marksOf(site: string, file: string): ReadonlySet<string> {
  const page = readFileSync(join(site, file.replace(/\.md$/, '/index.html')), 'utf8');
  const found = [...page.matchAll(/\(bản (\w+)\)|Bản (\w+)\./g)];
  return new Set(found.map(([, title, body]) => title ?? body ?? ''));
}
