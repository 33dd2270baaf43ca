import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#reader/read-text.ts';
import { noteLeftovers, type TrialRequest } from './kill-build.ts';
import { runKilled } from './run-killed.ts';
import { makeSmallArchive } from './small-archive.ts';
import { type FaultTally, noteAnswer, startNotes } from './tally.ts';

/** Kills `npm run pack` at random moments: the package is the former one, whole, or the new one, whole, and the next run needs no cleaning. */
export async function killPacks({ place, count, next }: TrialRequest): Promise<FaultTally> {
  const notes = startNotes();
  const { root } = makeSmallArchive(join(place, 'content'), 60);
  const env = { ARCHIVE_CONTENT: root };
  const site = join(place, 'site');
  const built = await runKilled({ words: ['build', '--outDir', site], env });
  if (built.code !== 0) throw new Error(built.output);
  const out = join(place, 'kho.zip');
  const words = ['pack', '--from', site, '--out', out, '--overwrite'];
  const whole = await runKilled({ words, env });
  if (whole.code !== 0) throw new Error(whole.output);
  const digest = sha256(readFileSync(out));
  for (let trial = 1; trial <= count; trial += 1) {
    const killAfter = next() * whole.ms * 1.1;
    const name = `lần ${trial} (giết sau ${Math.round(killAfter)} ms)`;
    await runKilled({ words, env, killAfter });
    if (!existsSync(out) || sha256(readFileSync(out)) !== digest) {
      notes.lost.push(`${name}: gói không còn nguyên`);
    }
    if (trial % 10 !== 0) continue;
    const again = await runKilled({ words, env });
    noteAnswer(notes, name, again);
    if (again.code !== 0) notes.lost.push(`${name}: lần sau không đóng gói được`);
    noteLeftovers(notes, name, out);
  }
  return { trials: 'giết lệnh đóng gói', tried: count, ...notes };
}
