import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from '../bench.ts';
import { fillDisks } from './full-disks.ts';
import { killBuilds, type TrialRequest } from './kill-build.ts';
import { killDevs } from './kill-dev.ts';
import { killPacks } from './kill-pack.ts';
import { mutateContent } from './mutate-content.ts';
import { saveWhileBuilding } from './save-while-building.ts';
import { seededRandom } from './seeded-random.ts';
import { type FaultTally, printTally } from './tally.ts';

interface Trials {
  readonly name: string;
  readonly count: number;
  readonly run: (request: TrialRequest) => Promise<FaultTally>;
}

const TRIALS: readonly Trials[] = [
  { name: 'builds', count: 100, run: killBuilds },
  { name: 'packs', count: 60, run: killPacks },
  { name: 'devs', count: 40, run: killDevs },
  { name: 'disks', count: 10, run: fillDisks },
  { name: 'mutations', count: 5000, run: mutateContent },
  { name: 'saves', count: 30, run: saveWhileBuilding },
];

const NAMES = TRIALS.map(({ name }) => name).join(', ');

/** What ends commands, fills disks and spoils files, as often as asked: counts what was lost, which has to be nothing. */
export const FAULTS_BENCH: Bench = {
  name: 'faults',
  summary: `sự cố: giết lệnh, đĩa đầy, nội dung và gói hỏng, lưu trong lúc dựng; khoảng một giờ (--only ${NAMES}; --share 0.1 thử một phần mười; --seed số)`,
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', default: NAMES },
        share: { type: 'string', default: '1' },
        seed: { type: 'string', default: '20160801' },
      },
    });
    const wanted = values.only.split(',').map((name) => name.trim());
    const next = seededRandom(Number(values.seed));
    let isWell = true;
    for (const { name, count, run } of TRIALS) {
      if (!wanted.includes(name)) continue;
      const place = mkdtempSync(join(tmpdir(), 'kho-tin-su-co-'));
      try {
        const tries = Math.max(1, Math.round(count * Number(values.share)));
        isWell = printTally(await run({ place, count: tries, next })) && isWell;
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    }
    if (!isWell) process.exitCode = 1;
  },
};
