import { describe, expect, test } from 'vitest';
import { type DescribedKind, describeFields } from '#core/model/schema/field-table.ts';

const KINDS: readonly DescribedKind[] = [
  'item',
  'document',
  'organisation',
  'place',
  'topic',
  'indicator',
  'page',
  'site',
];

describe('the data dictionary', () => {
  test.each(KINDS)('says in a sentence what every field of «%s» means', (kind) => {
    const silent = describeFields(kind).filter(({ description }) => !/\p{L}/u.test(description));
    expect(silent).toEqual([]);
  });

  test('names exactly what an item must have', () => {
    const required = describeFields('item').filter((row) => row.depth === 0 && row.required);
    expect(required.map(({ path }) => path)).toEqual(['title', 'date', 'source']);
  });

  test('goes into lists of records', () => {
    const paths = describeFields('item').map(({ path }) => path);
    expect(paths).toContain('statistics[].value');
  });

  test('lists the values of a closed list', () => {
    const state = describeFields('document').find(({ path }) => path === 'status.state');
    expect(state?.values).toContain('còn hiệu lực');
  });
});
