import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { folderDigest } from './folder-digest.ts';
import type { TrialRequest } from './kill-build.ts';
import { runKilled } from './run-killed.ts';
import { makeSmallArchive, saveMarked } from './small-archive.ts';
import { type FaultTally, noteAnswer, startNotes } from './tally.ts';

const TRIALS = 'đĩa đầy khi dựng và đóng gói';
const MEGABYTE = 2 ** 20;

/** Builds and packs onto a disk that fills up, `count` sizes between what is there and what a build takes: it fails with a sentence and leaves the former output whole, or it succeeds. Needs Linux and the right to mount. */
export async function fillDisks({ place, count }: TrialRequest): Promise<FaultTally> {
  const notes = startNotes();
  const disk = join(place, 'disk');
  mkdirSync(disk);
  if (!mount('size=1g', disk)) {
    const skipped = 'cần Linux và quyền gắn đĩa';
    return { trials: TRIALS, tried: 0, ...notes, skipped };
  }
  try {
    const archive = makeSmallArchive(join(place, 'content'), 60);
    const [file = ''] = archive.files;
    const env = { ARCHIVE_CONTENT: archive.root };
    const site = join(disk, 'site');
    const build = ['build', '--outDir', site];
    const first = await runKilled({ words: build, env });
    noteAnswer(notes, 'dựng ra đĩa khác', first);
    if (first.code !== 0) {
      notes.lost.push('dựng ra đĩa khác: không được');
      return { trials: TRIALS, tried: 1, ...notes };
    }
    const used = usedBytes(disk);
    for (let trial = 0; trial < count; trial += 1) {
      const free = Math.round((used * 1.2 * trial) / Math.max(1, count - 1));
      const name = `còn ${(free / MEGABYTE).toFixed(1)} MB`;
      const before = folderDigest(site);
      remount(disk, usedBytes(disk) + free);
      saveMarked(archive, file, String(trial));
      const ending = await runKilled({ words: build, env });
      noteAnswer(notes, `dựng, ${name}`, ending);
      if (ending.code !== 0 && folderDigest(site) !== before) {
        notes.lost.push(`dựng, ${name}: bản dựng trước không còn nguyên`);
      }
      const packed = await runKilled({
        words: ['pack', '--from', site, '--out', join(disk, 'kho.zip'), '--overwrite'],
        env,
      });
      noteAnswer(notes, `đóng gói, ${name}`, packed);
      remount(disk, 1024 * MEGABYTE);
    }
  } finally {
    execFileSync('umount', [disk]);
  }
  return { trials: TRIALS, tried: 2 * count, ...notes };
}

function mount(options: string, disk: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function remount(disk: string, bytes: number): void {
  execFileSync('mount', ['-o', `remount,size=${Math.ceil(bytes / 4096) * 4096}`, disk]);
}

function usedBytes(disk: string): number {
  const { blocks, bfree, bsize } = statfsSync(disk);
  return (blocks - bfree) * bsize;
}
