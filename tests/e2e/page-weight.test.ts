import { expect } from 'vitest';
import { limitsOf } from '#scripts/bench/page/page-cases.ts';
import { weighPage } from '#scripts/bench/page/weigh-page.ts';
import { findPageKinds } from '#scripts/test/page-kinds.ts';
import { test } from './built-site.ts';

test('the fullest page of every kind weighs no more, asks for no more files and brings no more script than a first visit may', ({
  folder,
}) => {
  const kinds = findPageKinds(folder);
  expect(kinds.length).toBeGreaterThan(10);
  const heavy = kinds.flatMap(({ kind, address }) => {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const { bytes, requests, script } = weighPage(folder, file);
    const limits = limitsOf(kind);
    return [
      ...(bytes > (limits.bytes ?? bytes) ? [`${address}: ${bytes} bytes`] : []),
      ...(requests > (limits.requests ?? requests) ? [`${address}: ${requests} requests`] : []),
      ...(script > (limits.script ?? script) ? [`${address}: ${script} bytes of script`] : []),
    ];
  });
  expect(heavy).toEqual([]);
});
