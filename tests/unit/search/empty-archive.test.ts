import { expect, test } from 'vitest';
import { type ContentFiles, makeContentRoot } from '#tests/factories/content-root.ts';
import { openTestEngine } from '#tests/factories/search-engine.ts';

test.each<[ContentFiles, string]>([
  [{}, 'settings alone'],
  [{ 'trang/gioi-thieu.mdx': '---\ntitle: Giới thiệu\n---\nLời.\n' }, 'only pages'],
  [{ 'dia-phuong/can-tho.yaml': 'name: Cần Thơ\n' }, 'only registers'],
])(
  'an archive without items and documents has an index that opens and finds nothing: %j (%s)',
  async (files) => {
    const engine = await openTestEngine(makeContentRoot(files));
    try {
      expect(engine.collection.manifest.full).toEqual([]);
      expect(await engine.find('nghị quyết 57')).toEqual([]);
    } finally {
      engine.close();
    }
  },
);
