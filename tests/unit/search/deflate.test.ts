import { createHash } from 'node:crypto';
import { deflate, deflateRaw, gzip } from 'pako';
import { expect, test } from 'vitest';
import { type Packing, startPacking } from '#search/format/deflate.ts';

const FORMS = { zlib: deflate, raw: deflateRaw, gzip } as const;

// Bytes in which nothing repeats, the same in every run.
function noise(size: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, n) =>
    createHash('sha256').update(String(n)).digest(),
  );
  return Buffer.concat(blocks).subarray(0, size);
}

// One after another, so that each finds what the one before has left.
const CONTENTS: readonly (readonly [what: string, content: Uint8Array | string])[] = [
  ['a text', 'Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ. '.repeat(40)],
  ['nothing', ''],
  ['what repeats nothing', noise(80_000)],
  ['what repeats the one before', noise(50_000)],
  ['a text longer than what is looked back in', '57-NQ/TW; 01/2013/TT-BKHCN. '.repeat(3000)],
  ['one sign', 'ổ'],
  ['the first text again', 'Nghị quyết số 57-NQ/TW '.repeat(3)],
];

test.each(
  (['zlib', 'raw', 'gzip'] as const).flatMap((form) =>
    [6, 9].map((level): Packing => ({ form, level })),
  ),
)('one after another is packed as each by itself: %j', ({ form, level }) => {
  const pack = startPacking({ form, level });
  for (const [what, content] of CONTENTS) {
    const alone = FORMS[form](content, { level });
    expect(Buffer.compare(pack(content), alone), what).toBe(0);
  }
});
