import { describe, expect, test } from 'vitest';
import {
  entriesOf,
  RUN_LENGTH,
  runLocation,
  titleRuns,
  titleWords,
} from '#search/format/title-runs.ts';
import { titleParts } from '#search/index/title-parts.ts';

describe('the runs of a title', () => {
  test('are every six words in a row, without marks', () => {
    expect(titleRuns(titleWords('Cần Thơ: «Đổi mới, sáng tạo» để phát triển'))).toEqual([
      'can tho doi moi sang tao',
      'tho doi moi sang tao de',
      'doi moi sang tao de phat',
      'moi sang tao de phat trien',
    ]);
  });

  test('are one for six words and none for fewer', () => {
    expect(titleRuns(titleWords('một hai ba bốn năm sáu'))).toHaveLength(1);
    expect(titleRuns(titleWords('một hai ba bốn năm'))).toEqual([]);
    expect(titleRuns([])).toEqual([]);
  });
});

// The published values of FNV-1a with 32 bits for «a» (e40c292c) and «foobar» (bf9cf968).
test.each([
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('a run is segmentAt by FNV-1a: «%s»', (run, hash) => {
  expect(runLocation(run, 65_536)).toEqual({ part: hash & 0xffff, key: hash >>> 16 });
  expect(runLocation(run, 1)).toEqual({ part: 0, key: hash >>> 16 });
});

describe('the look-up of titles', () => {
  const titles = Array.from(
    { length: 500 },
    (_, n) => [n * 3, `Tỉnh số ${n} ứng dụng công nghệ mới vào bài ${n + 1} của năm`] as const,
  );
  const RUNS_EACH = 13 - RUN_LENGTH + 1;
  const parts = titleParts(titles);
  const lookUp = (run: string): readonly number[] => {
    const { part, key } = runLocation(run, parts.length);
    return entriesOf(parts[part] ?? [[], []], key);
  };

  test('has a power of two of parts, of at most 128 runs on average', () => {
    const runs = parts.reduce((sum, [keys]) => sum + keys.length, 0);
    expect(Math.log2(parts.length) % 1).toBe(0);
    expect(runs).toBe(500 * RUNS_EACH);
    expect(runs / parts.length).toBeLessThanOrEqual(128);
    expect(runs / parts.length).toBeGreaterThan(64);
  });

  test('finds every title by every run of it', () => {
    for (const [entry, title] of titles) {
      const runs = titleRuns(titleWords(title));
      expect(runs).toHaveLength(RUNS_EACH);
      for (const run of runs) expect(lookUp(run)).toContain(entry);
    }
  });

  test('knows a run that all titles share, and none that no title holds', () => {
    expect(lookUp('ung dung cong nghe moi vao')).toHaveLength(500);
    expect(lookUp('khong co sau chu nay dau')).toEqual([]);
  });

  test('holds a title once where it repeats itself', () => {
    const twice = 'một hai ba bốn năm sáu, một hai ba bốn năm sáu';
    const [part] = titleParts([[7, twice]]);
    const { key } = runLocation('mot hai ba bon nam sau', 1);
    expect(entriesOf(part ?? [[], []], key)).toEqual([7]);
  });

  test('of no titles is one empty part', () => {
    expect(titleParts([])).toEqual([[[], []]]);
  });
});
