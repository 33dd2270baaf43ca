import { GOLD } from '#tests/fixtures/citation/gold.ts';
import { PINPOINTS } from '#tests/fixtures/citation/pinpoints.ts';
import { RELATIONS } from '#tests/fixtures/citation/relations.ts';
import { defineCommand } from '../../command/define-command.ts';
import { writeSection } from '../write-section.ts';
import { type FoundCount, ratesOfFound } from './count-found.ts';
import { ratesOf } from './gold-rates.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { type Growth, measureGrowth, measureRate } from './measure-speed.ts';
import { reportCite } from './report-cite.ts';
import { type GoldCount, scoreGold } from './score-gold.ts';
import { scorePinpoints } from './score-pinpoints.ts';
import { scoreRelations } from './score-relations.ts';

const HEADING = '## Citations: `npm run bench -- cite`';

/** Precision, recall, exact spans and keys on the gold set by kind, the rate on plain text, and growth on hostile text. */
export const CITE_BENCH = defineCommand({
  name: 'bench -- cite',
  summary: 'nhận viện dẫn: độ chính xác, độ phủ, vị trí, số ký hiệu, tốc độ',
  options: { write: { kind: 'flag', summary: 'ghi kết quả vào BENCHMARKS.md' } },
  examples: ['', '--write'],
  run: ({ write }) => {
    const gold = printAccuracy();
    const pinpoints = scorePinpoints(PINPOINTS);
    const relations = scoreRelations(RELATIONS);
    printFound('chỗ chỉ tới điều, khoản', pinpoints);
    printFound('quan hệ mà câu chữ nêu', relations);
    const speed = printSpeed();
    if (write) writeSection(HEADING, reportCite({ gold, pinpoints, relations, ...speed }));
    return true;
  },
});

function printAccuracy(): GoldCount {
  const rows = Object.entries(GOLD).map(([kind, gold]) => [kind, scoreGold(gold)] as const);
  const all = scoreGold(Object.values(GOLD).flat());
  console.log(`${'loại'.padEnd(22)} ${'số'.padStart(5)}  chính xác  độ phủ  vị trí  số ký hiệu`);
  for (const [kind, count] of [...rows, ['tất cả', all] as const]) {
    const { precision, recall, exact, keys } = ratesOf(count);
    const cells = [precision.toFixed(3).padStart(9), recall.toFixed(3).padStart(6)];
    const rest = [exact.toFixed(3).padStart(6), keys.toFixed(3).padStart(10)];
    console.log(
      `${kind.padEnd(22)} ${String(count.mentions).padStart(5)}  ${[...cells, ...rest].join('  ')}`,
    );
  }
  for (const fault of all.faults) console.log(`  ✗ ${fault}`);
  return all;
}

function printFound(name: string, count: FoundCount): void {
  const { precision, recall } = ratesOfFound(count);
  console.log(
    `\n${name}: ${count.wanted} trong ${count.rows} câu, chính xác ${precision.toFixed(3)}, độ phủ ${recall.toFixed(3)}`,
  );
  for (const fault of count.faults) console.log(`  ✗ ${fault}`);
}

function printSpeed(): { readonly rate: number; readonly growths: readonly Growth[] } {
  const rate = measureRate();
  console.log(`\ntốc độ trên văn bản thường: ${rate.toFixed(1)} MB/s`);
  console.log('100 kB chữ hiểm, và tỉ lệ thời gian khi gấp đôi (2 là tuyến tính):');
  const growths = HOSTILE_TEXTS.map(({ name, unit }) => {
    const growth = measureGrowth(unit);
    const { milliseconds, ratio } = growth;
    console.log(
      `  ${name.padEnd(28)} ${milliseconds.toFixed(0).padStart(5)} ms  ×${ratio.toFixed(1)}`,
    );
    return growth;
  });
  return { rate, growths };
}
