import { describe, expect, test } from 'vitest';
import { readStatements } from '#core/model/archive/citation-statements.ts';
import { findDisagreements } from '#core/model/archive/disagreements.ts';
import { findUnregistered } from '#core/model/archive/unregistered.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import { formatProblems } from '#core/problems.ts';
import { readContent } from '#reader/read-content.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';

const REGISTER = {
  'dia-phuong/can-tho.yaml': 'name: Thành phố Cần Thơ\nshortName: Cần Thơ\n',
  'dia-phuong/ca-mau.yaml': 'name: Tỉnh Cà Mau\nshortName: Cà Mau\n',
  'van-ban/57-nq-tw.md':
    '---\ntype: Nghị quyết\nnumber: 57-NQ/TW\nissuer: Bộ Chính trị\ndate: 2024-12-22\n---\n',
  'van-ban/02-nq-tu.md':
    '---\ntype: Nghị quyết\nnumber: 02-NQ/TU\nissuer: Thành ủy Cần Thơ\nplace: can-tho\ndate: 2016-08-01\n---\n',
};

interface Row {
  readonly reason: string;
  readonly front?: string;
  readonly body: string;
  /** Another item, of the year before. */
  readonly other?: string;
  readonly says: string | undefined;
}

async function recordsOf({ front = '', body, other }: Row) {
  const root = makeContentRoot({
    ...REGISTER,
    'tin/2025/b.md': itemText(`date: 2025-02-01\n${front}`.trim(), body),
    ...(other !== undefined && {
      'tin/2025/a.md': itemText('date: 2025-01-01\nplaces: [ca-mau]', other),
    }),
  });
  return (await readContent(root)).records;
}

function disagreementsOf({ documents, items }: ContentRecords) {
  return findDisagreements(documents, [...readStatements(items)]);
}

function unregisteredOf({ documents, items }: ContentRecords) {
  return findUnregistered(documents, [...readStatements(items)]);
}

const FACTS: readonly Row[] = [
  {
    reason: 'the day of the register',
    body: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
    says: undefined,
  },
  {
    reason: 'another day of the same year',
    body: 'Nghị quyết số 57-NQ/TW ngày 12/12/2024 của Bộ Chính trị.',
    says: '57-NQ/TW ngày 12/12/2024, còn van-ban/57-nq-tw.md ghi ngày 22/12/2024',
  },
  {
    reason: 'the same day of another year',
    body: 'Nghị quyết số 57-NQ/TW ngày 22/12/2023 của Bộ Chính trị.',
    says: 'ngày 22/12/2023',
  },
  {
    reason: 'another day and year: a resolution of another term has the same number',
    body: 'Nghị quyết số 57-NQ/TW ngày 03/4/2018 của Bộ Chính trị.',
    says: undefined,
  },
  {
    reason: 'another issuer',
    body: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Chính phủ.',
    says: 'là của Chính phủ, còn van-ban/57-nq-tw.md ghi là của Bộ Chính trị',
  },
  {
    reason: 'what the editor has explained',
    front:
      'documents: [{ id: 57-nq-tw, note: Nguồn ghi nhầm ngày., as: Nghị quyết số 57-NQ/TW ngày 12/12/2024 }]',
    body: 'Nghị quyết số 57-NQ/TW ngày 12/12/2024 của Bộ Chính trị.',
    says: undefined,
  },
  {
    reason: 'the words of the source kept beside the id',
    front: 'documents: [{ id: 57-nq-tw, as: Nghị quyết số 57-NQ/TW ngày 12/12/2024 }]',
    body: 'Thân.',
    says: 'ngày 12/12/2024',
  },
  {
    reason: 'a city’s number in an item of that city',
    front: 'places: [can-tho]',
    body: 'Nghị quyết số 02-NQ/TU ngày 11/8/2016 của Thành ủy.',
    says: 'ngày 11/8/2016',
  },
  {
    reason: 'the same number in an item of another place is another document',
    front: 'places: [ca-mau]',
    body: 'Nghị quyết số 02-NQ/TU ngày 11/8/2016 của Tỉnh ủy.',
    says: undefined,
  },
  {
    reason: 'two items that date one decree apart',
    body: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
    other: 'Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ.',
    says: 'còn tin/2025/a.md ghi ngày 15/3/2020',
  },
  {
    reason: 'two provinces have a plan of one number each',
    front: 'places: [can-tho]',
    body: 'Kế hoạch số 15/KH-UBND ngày 05/3/2020 của UBND thành phố.',
    other: 'Kế hoạch số 15/KH-UBND ngày 15/3/2020 của UBND tỉnh.',
    says: undefined,
  },
];

test.each(FACTS)('facts that disagree: $reason', async (row) => {
  const problems = disagreementsOf(await recordsOf(row));
  const told = problems.map(({ file, what }) => `${file}: ${what}`);
  if (row.says === undefined) expect(told).toEqual([]);
  else {
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(row.says);
    expect(problems[0]?.severity).toBe('note');
  }
});

describe('a cited document that nobody registered', () => {
  test('is told once, with an entry of what the items say that the check accepts', async () => {
    const text = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.';
    const records = await recordsOf({ reason: '', body: text, other: text, says: undefined });
    const problems = unregisteredOf(records);
    expect(problems).toHaveLength(1);
    const [{ fix = '', what = '', paste = '' } = {}] = problems;
    expect(what).toContain('(và 1 tin khác)');
    const file = /van-ban\/[a-z0-9-]+\.md/.exec(fix)?.[0] ?? '';
    expect(file).toBe('van-ban/30-2020-nd-cp.md');
    const root = makeContentRoot({ [file]: `${paste}\n`, 'tin/2020/b.md': itemText('', text) });
    const read = await readContent(root);
    expect(read.problems).toEqual([]);
    expect(read.records.documents[0]?.fields).toMatchObject({
      type: 'Nghị định',
      number: '30/2020/NĐ-CP',
      issuer: 'Chính phủ',
      date: '2020-03-05',
    });
    expect(unregisteredOf(read.records)).toEqual([]);
  });

  test('is not one that the register dates otherwise by a slip', async () => {
    const body = 'Nghị quyết số 57-NQ/TW ngày 12/12/2024 của Bộ Chính trị.';
    const records = await recordsOf({ reason: '', body, says: undefined });
    expect(unregisteredOf(records)).toEqual([]);
  });

  test('the entry is printed line by line below the cure', () => {
    const problem = {
      rule: 'x',
      file: 'a.md',
      what: 'Thiếu.',
      fix: 'Tạo.',
      paste: '---\na: 1\n---',
    };
    expect(formatProblems([problem])).toContain('  → Tạo.  [x]\n---\na: 1\n---\n');
  });
});
