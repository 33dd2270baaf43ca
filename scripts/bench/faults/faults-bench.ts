import { defineCommand } from '../../command/define-command.ts';
import { withTempFolder } from '../../files/temp-folder.ts';
import { fillDisks } from './full-disks.ts';
import { killBuilds, type TrialRequest } from './kill-build.ts';
import { killDevs } from './kill-dev.ts';
import { killPacks } from './kill-pack.ts';
import { mutateContent } from './mutate-content.ts';
import { saveWhileBuilding } from './save-while-building.ts';
import { seededRandom } from './seeded-random.ts';
import { spoilPackages } from './spoil-packages.ts';
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
  { name: 'packages', count: 500, run: spoilPackages },
  { name: 'saves', count: 30, run: saveWhileBuilding },
];

const NAMES = TRIALS.map(({ name }) => name).join(', ');

/** What ends commands, fills disks and spoils files, as often as asked: counts what was lost, which has to be nothing. */
export const FAULTS_BENCH = defineCommand({
  name: 'bench -- faults',
  summary: 'sự cố: giết lệnh, đĩa đầy, nội dung và gói hỏng, lưu trong lúc dựng; khoảng một giờ',
  options: {
    only: {
      kind: 'text',
      value: 'TÊN',
      summary: `chỉ các loại này, cách nhau bằng dấu phẩy: ${NAMES}`,
    },
    share: {
      kind: 'text',
      value: 'PHẦN',
      summary: 'phần số lần thử: 0.1 là một phần mười',
      fallback: '1',
    },
    seed: {
      kind: 'number',
      value: 'SỐ',
      summary: 'số gốc của các lần thử ngẫu nhiên',
      range: [0, Number.MAX_SAFE_INTEGER],
      fallback: 20_160_801,
    },
  },
  examples: ['--only packs --share 0.1'],
  run: ({ only = NAMES, share, seed }) => {
    const wanted = only.split(',').map((name) => name.trim());
    const unknown = wanted.find((name) => !TRIALS.some((trials) => trials.name === name));
    const part = Number(share);
    if (unknown !== undefined || !(part > 0 && part <= 1)) {
      console.error(
        unknown === undefined
          ? `Lựa chọn --share phải là một số trên 0, đến 1, không phải «${share}».`
          : `Không có loại sự cố «${unknown}». Các loại: ${NAMES}.`,
      );
      return false;
    }
    return runTrials(wanted, { part, seed });
  },
});

async function runTrials(
  wanted: readonly string[],
  { part, seed }: { readonly part: number; readonly seed: number },
): Promise<boolean> {
  const next = seededRandom(seed);
  let isWell = true;
  for (const { name, count, run } of TRIALS) {
    if (!wanted.includes(name)) continue;
    const tries = Math.max(1, Math.round(count * part));
    const tally = await withTempFolder('kho-tin-su-co-', (place) =>
      run({ place, count: tries, next }),
    );
    isWell = printTally(tally) && isWell;
  }
  return isWell;
}
