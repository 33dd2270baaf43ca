import { describe, expect, it } from 'vitest';
import { makeEdition } from '#core/edition.ts';
import { VIETNAMESE } from '#core/locale.ts';
import { targetProgress } from '#core/model/archive/target-progress.ts';
import { readContent } from '#reader/read-content.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { documentTargets } from '#views/document-targets.ts';

const BODY = '---\n## I. Mục tiêu\n\nĐặt ra đến năm 2025.\n';

function resolution(targets: string): string {
  return `---\ntype: Nghị quyết\nnumber: 12-NQ/TU\nissuer: Tỉnh ủy\ndate: 2020-06-03\ntargets:\n${targets}${BODY}`;
}

const PATENTS = '  - { indicator: Văn bằng bảo hộ, value: 100, unit: văn bằng, by: 2025 }\n';

/** An item that states figures as its text says them. */
function report(year: number, statistics: string, body: string): string {
  return itemText(`date: ${year}-12-01\nstatistics:\n${statistics}`.trim(), body);
}

function figure(value: string, period: string, rest = ''): string {
  return `  - { indicator: Văn bằng bảo hộ, value: ${value}, unit: văn bằng, period: ${period}${rest} }\n`;
}

async function progressOf(targets: string, items: Readonly<Record<string, string>> = {}) {
  const root = makeContentRoot({ 'van-ban/a.md': resolution(targets), ...items });
  const { archive, problems } = await readContent(root);
  const entry = archive.documents.byId.get('a');
  if (entry === undefined) throw new Error(problems.map(({ what }) => what).join('\n'));
  return { archive, entry, problems, progress: targetProgress(archive, entry.fields) };
}

describe('targets and what became of them', () => {
  it.each([
    ['none', '', '', 'no item reports on it'],
    ['on the way', figure('60', '2023'), '60 văn bằng', 'short of it before its day'],
    ['missed', figure('60', '2025'), '60 văn bằng', 'short of it on its day'],
    ['reached', figure('120', '2023'), '120 văn bằng', 'more than enough'],
    ['reached', figure('100', '2025'), '100 văn bằng', 'exactly enough'],
    ['none', figure('120', '2025', ', qualifier: dự kiến'), 'dự kiến 120 văn bằng', 'only planned'],
    [
      'on the way',
      figure('120', '2022') + figure('90', '2023'),
      '120, rồi 90 văn bằng',
      'the last figure counts',
    ],
  ])('«%s» with «%s»: %4$s', async (state, statistics, words) => {
    const items =
      statistics === '' ? {} : { 'tin/2023/a.md': report(2023, statistics, `Tỉnh có ${words}.`) };
    const { progress } = await progressOf(PATENTS, items);
    expect(progress.map((one) => one.state)).toEqual([state]);
  });

  it('may be kept by staying below a value', async () => {
    const days =
      '  - { indicator: Thời gian thẩm định, value: 10, unit: ngày, bound: tối đa, by: 2025 }\n';
    const statistics =
      '  - { indicator: thời gian thẩm định, value: 8, unit: ngày, period: 2023 }\n';
    const { progress } = await progressOf(days, {
      'tin/2023/a.md': report(2023, statistics, 'Thời gian thẩm định còn 8 ngày.'),
    });
    expect(progress[0]?.state).toBe('reached');
  });

  it('are held against figures of the same unit and place alone', async () => {
    const other = figure('120', '2023').replace('unit: văn bằng', 'unit: đơn');
    const { progress } = await progressOf(PATENTS, {
      'tin/2023/a.md': report(2023, other, 'Có 120 đơn.'),
    });
    expect(progress[0]?.state).toBe('none');
  });

  it.each([
    ['without a unit', '{ indicator: Văn bằng, value: 100 }', 'thieu-truong'],
    ['without a value', '{ indicator: Văn bằng, unit: văn bằng }', 'thieu-truong'],
    ['with words for a value', '{ indicator: Văn bằng, value: nhiều, unit: cái }', 'so'],
    [
      'with a day that does not exist',
      '{ indicator: A, value: 1, unit: cái, by: 2025-02-30 }',
      'ngay',
    ],
    [
      'of an unknown indicator',
      '{ indicator: A, indicatorId: khong-co, value: 1, unit: cái }',
      'ma-chua-dang-ky',
    ],
    [
      'set by a division that is not there',
      '{ indicator: A, value: 1, unit: cái, division: muc-v }',
      'chi-vao-khong',
    ],
  ])('%s are a problem at their line', async (_, target, rule) => {
    const root = makeContentRoot({ 'van-ban/a.md': resolution(`  - ${target}\n`) });
    const { problems } = await readContent(root);
    expect(problems).toMatchObject([{ rule }]);
    expect(problems[0]?.line).toBe(7);
  });

  it('are told on the page with the sentence of each figure and the division that sets them', async () => {
    const target = PATENTS.replace(' }', ", division: muc-i, as: 'Có 100 văn bằng.' }");
    const { archive, entry } = await progressOf(target, {
      'tin/2023/a.md': report(2023, figure('60', '2023'), 'Năm qua tỉnh có 60 văn bằng bảo hộ.'),
    });
    const shown = documentTargets(makeEdition(archive, VIETNAMESE), entry);
    expect(shown?.summary).toContain('1 mục tiêu có số đo: 1 đang thực hiện');
    expect(shown?.rows[0]).toMatchObject({
      goal: 'ít nhất 100',
      unit: 'văn bằng',
      as: 'Có 100 văn bằng.',
      division: { href: '#muc-i', label: 'Mục I' },
      figures: [{ value: '60', words: 'Năm qua tỉnh có 60 văn bằng bảo hộ.' }],
    });
  });

  it.each([
    [2, undefined],
    [3, 'muc-tieu-1'],
  ])('with %i values to compare have the picture %s', async (count, id) => {
    const statistics = [2021, 2022, 2023]
      .slice(0, count)
      .map((year) => figure(`${year - 2000}`, `${year}`));
    const { archive, entry } = await progressOf(PATENTS, {
      'tin/2023/a.md': report(2023, statistics.join(''), 'Có 21, 22, 23 văn bằng bảo hộ.'),
    });
    const shown = documentTargets(makeEdition(archive, VIETNAMESE), entry);
    expect(shown?.rows[0]?.chart?.id).toBe(id);
  });

  it('are no block of a page that has none', async () => {
    const root = makeContentRoot({ 'van-ban/a.md': resolution('').replace('targets:\n', '') });
    const { archive } = await readContent(root);
    const entry = archive.documents.byId.get('a');
    const edition = makeEdition(archive, VIETNAMESE);
    expect(entry && documentTargets(edition, entry)).toBeUndefined();
  });
});
