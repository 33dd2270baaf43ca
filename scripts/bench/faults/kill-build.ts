import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderDigest } from './folder-digest.ts';
import { runKilled } from './run-killed.ts';
import { makeSmallArchive, type SmallArchive, saveMarked } from './small-archive.ts';
import { type FaultNotes, type FaultTally, noteAnswer, startNotes } from './tally.ts';

/** Where trials work, how many are made, and the source of chance. */
export interface TrialRequest {
  readonly place: string;
  readonly count: number;
  readonly next: () => number;
}

/** Kills `npm run build` at random moments while the content goes back and forth between two states: the output is the one or the other, whole, at the latest after the next run, which needs no cleaning; nothing is left beside it. */
export async function killBuilds({ place, count, next }: TrialRequest): Promise<FaultTally> {
  const notes = startNotes();
  const states = await makeStates(place);
  const env = { ARCHIVE_CONTENT: states.archive.root };
  const target = join(place, 'site');
  const words = ['build', '--outDir', target];
  let mended = 0;
  for (let trial = 1; trial <= count; trial += 1) {
    const state = trial % 2;
    saveMarked(states.archive, states.file, String(state));
    const killAfter = next() * states.ms * 1.1;
    const ending = await runKilled({ words, env, killAfter });
    const name = `lần ${trial} (giết sau ${Math.round(killAfter)} ms)`;
    if (ending.code !== undefined) noteAnswer(notes, name, ending);
    const isWhole = states.digests.includes(folderDigest(target) ?? '');
    if (isWhole && trial % 10 !== 0) continue;
    if (!isWhole && trial > 1) mended += 1;
    const again = await runKilled({ words, env });
    noteAnswer(notes, name, again);
    if (again.code !== 0) notes.lost.push(`${name}: lần sau không dựng được`);
    else if (folderDigest(target) !== states.digests[state]) {
      notes.lost.push(`${name}: lần sau ra bản khác`);
    }
    noteLeftovers(notes, name, target);
  }
  const remark = mended === 0 ? '' : `; ${mended} lần lệnh sau mới đặt lại bản dựng`;
  return { trials: 'giết lệnh dựng', tried: count, ...notes, remark };
}

interface TwoStates {
  readonly archive: SmallArchive;
  readonly file: string;
  readonly digests: readonly (string | undefined)[];
  readonly ms: number;
}

// Two builds that nothing disturbs, each into a folder of its own: what every later one is held against.
async function makeStates(place: string): Promise<TwoStates> {
  const archive = makeSmallArchive(join(place, 'content'), 60);
  const [file = ''] = archive.files;
  const digests: (string | undefined)[] = [];
  let ms = 0;
  for (const state of [0, 1]) {
    saveMarked(archive, file, String(state));
    const target = join(place, `whole-${state}`);
    const ending = await runKilled({
      words: ['build', '--outDir', target],
      env: { ARCHIVE_CONTENT: archive.root },
    });
    if (ending.code !== 0) throw new Error(ending.output);
    digests.push(folderDigest(target));
    ms = Math.max(ms, ending.ms);
    if (state === 0) cpSync(target, join(place, 'site'), { recursive: true });
    rmSync(target, { recursive: true });
  }
  return { archive, file, digests, ms };
}

/** Notes whatever lies beside `target` under a name that begins with its own; a folder with nothing in it is cleared by a later run. */
export function noteLeftovers(notes: FaultNotes, trial: string, target: string): void {
  const folder = join(target, '..');
  const own = target.slice(folder.length + 1);
  const left = readdirSync(folder).filter(
    (name) => name !== own && name !== `${own}.sha256` && name.startsWith(`${own}.`),
  );
  if (left.length > 0) notes.lost.push(`${trial}: còn sót ${left.join(', ')}`);
}
