import { LEGACY_ENCODINGS } from '#core/text/legacy-encodings.ts';
import { decodeBytes } from '#import/decode/decode-bytes.ts';
import {
  encodeVietnamese,
  misreadUtf8,
  windowsBytes,
} from '#tests/fixtures/import/encode-vietnamese.ts';
import { GOLD_PAGES } from '#tests/fixtures/import/gold-pages.ts';

/** Prints how many texts of the gold pages come back word for word from each encoding: whole articles, single paragraphs, titles in capitals. */
export function printEncodings(): void {
  const articles = GOLD_PAGES.map(({ gold }) =>
    encodable([gold.title ?? '', ...gold.paragraphs].join('\n')),
  );
  const kinds = {
    bài: articles,
    đoạn: articles.flatMap((text) => text.split('\n').slice(1)).filter((text) => text !== ''),
    'tên IN HOA': articles.map((text) => (text.split('\n')[0] ?? '').toUpperCase()),
  };
  const heads = Object.entries(kinds).map(([kind, texts]) =>
    `${texts.length} ${kind}`.padStart(16),
  );
  console.log(`${'đúng từng từ'.padEnd(28)}${heads.join('')}`);
  for (const [name, write] of WAYS) {
    const shares = Object.values(kinds).map((texts) => {
      const exact = texts.filter((text) => isExact(text, write(text))).length;
      return (exact / texts.length).toFixed(3).padStart(16);
    });
    console.log(`${name.padEnd(28)}${shares.join('')}`);
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const WAYS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8', utf8],
  ['UTF-8, dấu rời', (text) => utf8(text.normalize('NFD'))],
  ['UTF-16', (text) => Uint8Array.from(Buffer.from(text, 'utf16le'))],
  ['UTF-8 đọc nhầm', (text) => utf8(misreadUtf8(text))],
  ['UTF-8 đọc nhầm hai lần', (text) => utf8(misreadUtf8(misreadUtf8(text)))],
  ...LEGACY_ENCODINGS.flatMap(({ name }) => [
    [name, (text: string) => windowsBytes(encodeVietnamese(text, name))] as const,
    [`${name} đọc nhầm`, (text: string) => utf8(encodeVietnamese(text, name))] as const,
  ]),
];

/** The text with the signs that encodings of one byte lack as those of a typewriter. */
function encodable(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[^\n\x20-\x7E\u00C0-\u1EF9]/g, ' ');
}

function isExact(text: string, bytes: Uint8Array): boolean {
  return wordsOf(decodeBytes(bytes)?.text ?? '') === wordsOf(text);
}

function wordsOf(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
