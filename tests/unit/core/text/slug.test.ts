import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '#core/text/slug.ts';

test.each([
  ['02-NQ/TU', '02-nq-tu', 'signs become single hyphens'],
  ['30/2020/NĐ-CP', '30-2020-nd-cp', 'Đ is D'],
  ['Cần Thơ họp (lần 2)', 'can-tho-hop-lan-2', 'no hyphen at either end'],
  ['  Đổi   mới — sáng tạo  ', 'doi-moi-sang-tao', 'dashes and spaces'],
  ['tổ hợp'.normalize('NFD'), 'to-hop', 'NFD'],
  ['KH&CN', 'kh-cn', 'an ampersand'],
  ['!?', '', 'nothing is left'],
])('«%s» gives «%s»: %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('a slug is an id or empty, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});
