import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formerProvincesOf } from '#core/provinces/division.ts';
import { PROVINCES_BEFORE_2025 } from '#core/provinces/provinces-before-2025.ts';

const FOLDER = new URL('../../../../content/dia-phuong/', import.meta.url);
const REGISTERED = readdirSync(FOLDER)
  .map((file) => ({ id: file.replace('.yaml', ''), ...readPlace(file) }))
  .filter(({ id }) => PROVINCES_BEFORE_2025.some((province) => province.id === id));

describe('the register of places', () => {
  test('holds provinces of the map', () => {
    expect(REGISTERED.length).toBeGreaterThan(0);
  });

  test.each(REGISTERED)(
    '$id stayed, or went into a unit formed that day',
    ({ id, mergedInto, validTo }) => {
      const present = PROVINCES_BEFORE_2025.find((one) => one.id === id)?.mergedInto ?? '';
      const isAlone = formerProvincesOf(present).length === 1;
      expect(mergedInto).toBe(isAlone ? undefined : `${present}-2025`);
      expect(validTo).toBe(isAlone ? undefined : '2025-06-30');
      if (mergedInto !== undefined) {
        expect(readPlace(`${mergedInto}.yaml`).validFrom).toBe('2025-07-01');
      }
    },
  );
});

function readPlace(file: string): {
  readonly mergedInto?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
} {
  return parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}
