import { join } from 'node:path';
import { folderDigest } from './folder-digest.ts';
import type { TrialRequest } from './kill-build.ts';
import { runKilled } from './run-killed.ts';
import { makeSmallArchive } from './small-archive.ts';
import { type FaultTally, noteAnswer, startNotes } from './tally.ts';

/** Longest that the server is left running before it is killed, in milliseconds. */
const LONGEST_VISIT = 8000;

/** Kills `npm run dev` at random moments: the content is as it was, and afterwards the archive builds. */
export async function killDevs({ place, count, next }: TrialRequest): Promise<FaultTally> {
  const notes = startNotes();
  const { root } = makeSmallArchive(join(place, 'content'), 60);
  const before = folderDigest(root);
  const env = { ARCHIVE_CONTENT: root };
  for (let trial = 1; trial <= count; trial += 1) {
    const killAfter = next() * LONGEST_VISIT;
    const name = `lần ${trial} (giết sau ${Math.round(killAfter)} ms)`;
    noteAnswer(notes, name, await runKilled({ words: ['dev'], env, killAfter }));
    if (folderDigest(root) !== before) notes.lost.push(`${name}: nội dung đã khác`);
  }
  const built = await runKilled({ words: ['build', '--outDir', join(place, 'site')], env });
  noteAnswer(notes, 'dựng sau cùng', built);
  if (built.code !== 0) notes.lost.push('sau cùng không dựng được');
  return { trials: 'giết lệnh soạn (dev)', tried: count, ...notes };
}
