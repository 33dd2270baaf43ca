import { findCitations } from '#core/citation/find/find-citations.ts';
import { GOLD } from '#tests/fixtures/citation/gold.ts';
import { readGoldRow } from './read-gold-row.ts';

const HOSTILE_LENGTH = 100_000;
const PLAIN_LENGTH = 2_000_000;
const RUNS = 3;
const FILLER =
  'Trong năm qua, các đơn vị đã nghiệm thu nhiều nhiệm vụ, chuyển giao kết quả cho người dân và doanh nghiệp trên địa bàn, góp phần nâng cao năng suất. ';

/** Megabytes of UTF-8 a second of one core's time, on running text of which about one sentence in four cites something; the best of three runs. */
export function measureRate(): number {
  const text = plainText();
  const bytes = new TextEncoder().encode(text).length;
  return bytes / 1000 / bestOf(() => findCitations(text));
}

/** Core time for 100 kB of a repeated unit, and how it grows when the text doubles; 2 is linear. */
export interface Growth {
  readonly milliseconds: number;
  readonly ratio: number;
}

/** Measures the growth of one hostile text; each time is the best of three runs. */
export function measureGrowth(unit: string): Growth {
  const once = unit.repeat(Math.ceil(HOSTILE_LENGTH / unit.length));
  const twice = once + once;
  const milliseconds = bestOf(() => findCitations(once));
  return { milliseconds, ratio: bestOf(() => findCitations(twice)) / milliseconds };
}

function plainText(): string {
  const sentences = Object.values(GOLD)
    .flat()
    .map((row) => `${readGoldRow(row).text} ${FILLER.repeat(3)}\n`)
    .join('');
  return sentences.repeat(Math.ceil(PLAIN_LENGTH / sentences.length));
}

function bestOf(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
