import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROVINCES_BEFORE_2025 } from '#core/provinces/provinces-before-2025.ts';

const FOLDER = new URL('../../../../content/dia-phuong/', import.meta.url);
const REGISTERED = readdirSync(FOLDER)
  .map((file) => ({ id: file.replace('.yaml', ''), ...readPlace(file) }))
  .filter(({ id }) => PROVINCES_BEFORE_2025.some((province) => province.id === id));

describe('the register of places', () => {
  test('holds provinces of the map', () => {
    expect(REGISTERED.length).toBeGreaterThan(0);
  });

  test.each(REGISTERED)('$id went where the map says, or stayed', ({ id, mergedInto }) => {
    const province = PROVINCES_BEFORE_2025.find((one) => one.id === id);
    expect(mergedInto ?? id).toBe(province?.mergedInto);
  });
});

function readPlace(file: string): { readonly mergedInto?: string } {
  return parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}
