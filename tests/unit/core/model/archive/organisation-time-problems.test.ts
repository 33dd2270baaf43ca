import { describe, expect, test } from 'vitest';
import { findOrganisationTimeProblems } from '#core/model/archive/organisation-time-problems.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { Organisation } from '#core/model/schema/registers.ts';

const NEW = { validFrom: '2025-07-01' };
const OLD = { validTo: '2025-06-30' };
const FIGURE = { indicator: 'Bằng', value: '1', unit: 'bằng', organisation: 'a' };

function problemsOf(
  organisation: Partial<Organisation>,
  item: Partial<Item>,
  document: Partial<LegalDocument> = {},
) {
  const record = { file: 'a', digest: '', images: [], citations: [] };
  return findOrganisationTimeProblems({
    items: [
      {
        ...record,
        id: '2026/tin',
        fields: { title: 'Tin', date: '2026-02-01', source: { name: 'Cổng' }, ...item },
      },
    ],
    documents: [
      {
        id: 'nq',
        file: 'b',
        digest: '',
        fields: { type: 'Nghị quyết', ...document },
      },
    ],
    organisations: [{ id: 'a', file: 'c', digest: '', fields: { name: 'A', ...organisation } }],
  });
}

describe('an organisation outside its time', () => {
  test.each<readonly [string, Partial<Organisation>, Partial<Item>, number]>([
    ['employs nobody after its end', OLD, { people: [{ name: 'An', organisation: 'a' }] }, 1],
    ['employs whom it will', NEW, { people: [{ name: 'An', organisation: 'a' }] }, 0],
    [
      'organises nothing before it is there',
      NEW,
      { event: { name: 'Hội nghị', date: '2025-05-01', organiser: 'a' } },
      1,
    ],
    [
      'organises on its last day',
      OLD,
      { event: { name: 'Hội nghị', date: '2025-06-30', organiser: 'a' } },
      0,
    ],
    ['organises on the day of the item', OLD, { event: { name: 'Họp', organiser: 'a' } }, 1],
    ['has no figures after its end', OLD, { statistics: [{ ...FIGURE, period: '2026' }] }, 1],
    ['has figures of its last year', OLD, { statistics: [{ ...FIGURE, period: '2025' }] }, 0],
    [
      'has figures whose note says how they were counted',
      OLD,
      { statistics: [{ ...FIGURE, period: '2026', note: 'Tính theo địa bàn cũ.' }] },
      0,
    ],
    ['may be named in the list of those concerned', OLD, { organisations: ['a'] }, 0],
  ])('%s', (_, organisation, item, count) => {
    expect(problemsOf(organisation, item).map(({ rule }) => rule)).toEqual(
      Array<string>(count).fill('ngoai-thoi-gian-co-quan'),
    );
  });

  test.each<readonly [string, Partial<LegalDocument>, number]>([
    ['issues nothing after its end', { issuerId: 'a', date: '2025-12-23' }, 1],
    ['issues nothing in a year after', { issuerId: 'a', year: 2026 }, 1],
    ['issues in its last year', { issuerId: 'a', year: 2025 }, 0],
    ['may have issued what has no day', { issuerId: 'a' }, 0],
  ])('%s', (_, document, count) => {
    expect(problemsOf(OLD, {}, document)).toHaveLength(count);
  });
});
