import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import { Blob, Face, Font } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { fontCharacters, vietnameseLetters } from '#scripts/fonts/font-characters.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const FONTS = join(ROOT, 'public/fonts');
// Tables of characters that are only read, never shown (legacy letters in citations), are left out.
const SHOWN = ['content', 'components', 'figures', 'layouts', 'pages', 'views', 'core/strings']
  .map((folder) => (folder === 'content' ? folder : `src/${folder}`))
  .filter((folder) => existsSync(join(ROOT, folder)));
const FILES = readdirSync(FONTS).filter((name) => name.endsWith('.woff2'));
const COPYRIGHT_NAME = 0;
const HYPHEN = 0x2010;
const NON_BREAKING_HYPHEN = 0x2011;
const STYLES = readFileSync(join(ROOT, 'src/styles/fonts.css'), 'utf8');

describe('the letters of Vietnamese', () => {
  test('are 134 precomposed letters, both cases counted', () => {
    // 12 vowels × 6 tones × 2 cases, and đ Đ, less the 12 plain vowels a e i o u y A E I O U Y.
    const letters = new Set([...vietnameseLetters()].filter((letter) => !/[a-z]/i.test(letter)));
    expect(letters.size).toBe(134);
  });

  test.each([...'ặậẳẫễệộỗợữựỵỷỹđẨẦẲẪỄỆỖỘỠỢỮỰỴĐ'])('%s is among them', (letter) => {
    expect(vietnameseLetters()).toContain(letter);
  });
});

describe('the font files', () => {
  test('weigh at most 60,000 bytes in all', () => {
    const bytes = FILES.map((name) => statSync(join(FONTS, name)).size);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });

  test('are the ones the style sheet names, with their licence beside them', () => {
    const named = [...STYLES.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map((match) => match[1]);
    expect(named.toSorted()).toEqual(FILES.toSorted());
    const licence = readFileSync(join(FONTS, 'giay-phep-phong-chu.txt'), 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  test('are all asked for in the head of a page, before the style sheet names them', () => {
    const head = readFileSync(join(ROOT, 'src/components/frame/HeadTags.astro'), 'utf8');
    const asked = [...head.matchAll(/'(kho-[a-z0-9-]+)'/g)].map((match) => `${match[1]}.woff2`);
    expect(asked.toSorted()).toEqual(FILES.toSorted());
  });

  test.each(FILES)(
    '%s has a glyph for every Vietnamese letter and every sign promised',
    async (name) => {
      expect(missingFrom(await openFont(name), fontCharacters())).toEqual([]);
    },
  );

  test.each(FILES)(
    '%s has a glyph for every character of the content and of the words around it',
    async (name) => {
      const used = SHOWN.flatMap((folder) => readAll(folder, /\.(?:md|mdx|yaml|ts|astro)$/));
      expect(used.length).toBeGreaterThan(10);
      expect(missingFrom(await openFont(name), used.join('').normalize('NFC'))).toEqual([]);
    },
  );

  test.each(FILES)('%s does not use the name its licence reserves', async (name) => {
    const { face } = await openFont(name);
    const names = face
      .listNames()
      .filter(({ nameId }) => nameId !== COPYRIGHT_NAME)
      .map(({ nameId, language }) => face.getName(nameId, language));
    expect(names.join('\n')).toContain('KhoTin S');
    expect(names.join('\n')).not.toContain('Source S');
  });

  test.each(FILES)('%s keeps every letter inside a line of 1.4', async (name) => {
    const { font, face } = await openFont(name);
    const extents = [...vietnameseLetters()].map((letter) => {
      const box = font.glyphExtents(font.nominalGlyph(letter.codePointAt(0)!)!)!;
      return { top: box.yBearing, bottom: box.yBearing + box.height };
    });
    const top = Math.max(...extents.map((extent) => extent.top));
    const bottom = Math.min(...extents.map((extent) => extent.bottom));
    expect((top - bottom) / face.upem).toBeLessThanOrEqual(1.4);
  });
});

async function openFont(name: string): Promise<{ face: Face; font: Font }> {
  const sfnt = await convert(readFileSync(join(FONTS, name)), 'sfnt');
  const face = new Face(new Blob(new Uint8Array(sfnt).buffer));
  return { face, font: new Font(face) };
}

function missingFrom({ face }: { face: Face }, text: string): string[] {
  const covered = new Set(face.collectUnicodes());
  // A browser's shaper (HarfBuzz) draws the non-breaking hyphen with the hyphen's glyph where it has none.
  if (covered.has(HYPHEN)) covered.add(NON_BREAKING_HYPHEN);
  return [...new Set(text)].filter(
    (character) => !/[\n\t]/.test(character) && !covered.has(character.codePointAt(0)!),
  );
}

function readAll(folder: string, name: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'));
}
