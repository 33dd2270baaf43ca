import { expect, test } from 'vitest';
import { LEGACY_ENCODINGS, windowsByte } from '#core/text/legacy-encodings.ts';
import { findMojibake } from '#core/text/mojibake.ts';
import { isVietnameseSyllable } from '#core/text/vietnamese-syllable.ts';

test.each([
  ['TCVN3', 'VÒ viÖc ph¸t triÓn khoa häc', 'Về việc phát triển khoa học'],
  ['TCVN3', '®æi míi', 'đổi mới'],
  ['VNI', 'Soá lieäu naêm 2020', 'Số liệu năm 2020'],
  ['VNI', 'ÑOÅI MÔÙI', 'ĐỔI MỚI'],
  ['VISCII', 'ð±i m¾i sáng tÕo v« ngh®', 'đổi mới sáng tạo về nghệ'],
  ['Windows-1258', 'ðôÒi mõìi', 'đổi mới'],
  ['UTF-8', 'Nghá»‹ quyáº¿t sá»‘ 02', 'Nghị quyết số 02'],
  ['UTF-8', '“Má»¥c tiÃªu” cá»§a Äáº£ng', '“Mục tiêu” của Đảng'],
  ['UTF-8', 'Việt Nam: Äá»•i má»›i', 'Việt Nam: Đổi mới'],
])('%s is read: «%s» is «%s»', (encoding, line, repaired) => {
  expect(findMojibake(`Đầu đề\n${line}`)).toEqual([{ line: 2, encoding, repaired }]);
});

test('where letters were lost on the way no words are offered', () => {
  expect(findMojibake('Äá»i má»i')).toEqual([{ line: 1, encoding: 'UTF-8', repaired: undefined }]);
});

test.each([
  ['L’été à Noël, déjà vu, où es-tu, ça va, Loïc, haï', 'French'],
  ['El niño de España, él habló de más allá mañana', 'Spanish'],
  ['Não há só até São Paulo, coração, você é bebê', 'Portuguese'],
  ['Vi ska gå på gården och få år', 'Swedish'],
  ['Köln, München, größer, schöne Grüße', 'German'],
  ['non può, più, perché, città', 'Italian'],
  ['5 µm × 10 µm, 20 °C ± 2, § 3, O(n²) m²', 'signs'],
  ['Tôi có bé, bà là bí thư', 'Vietnamese that needs no letter beyond Latin-1'],
  ['Ông François Fillon gặp Nguyễn Văn A', 'a name in a Vietnamese line'],
  ['mở ra «khá»… rồi «lá»… và «xá»”', 'quotation marks behind á'],
  ['SÃO PAULO, MAÇÃ” É', 'capitals of Portuguese'],
])('«%s» is what it is: %s', (line) => {
  expect(findMojibake(line)).toEqual([]);
});

test('each code page writes every letter of Vietnamese once', () => {
  for (const { name, letters, decode } of LEGACY_ENCODINGS) {
    if (name === 'VNI') continue;
    const decoded = [...letters].filter((one) => windowsByte(one) !== undefined).map(decode);
    for (const letter of 'ăâđêôơưàá') expect(decoded, `${name} ${letter}`).toContain(letter);
  }
});

test.each([
  ['nghiêng', true, 'a long rhyme'],
  ['quyết', true, 'a stop with its tone'],
  ['quyêt', false, 'a stop without one'],
  ['GIỮA', true, 'capitals'],
  ['ngớin', false, 'a vowel of another word'],
  ['hộii', false, 'a letter too many'],
  ['Loïc', false, 'a mark that Vietnamese has not'],
])('«%s» is a syllable: %s (%s)', (word, isOne) => {
  expect(isVietnameseSyllable(word)).toBe(isOne);
});
