const COMBINING_MARKS = /\p{M}+/gu;
// Those of Latin letters: the only ones before U+0370. A class of Unicode costs several times what this one does.
const LATIN_MARKS = /[\u0300-\u036f]+/g;
// Where there may be others: between these blocks lie signs and Latin letters with their marks, which are taken apart before.
const OTHER_SCRIPTS = /[\u0370-\u1fff]|[\u20d0-\u20ff]|[\u2c00-\uffff]/;

/** The text without any Vietnamese mark, in lower case: «Đổi mới» gives «doi moi». đ and Ð have no Unicode decomposition, so they are folded by hand. */
export function foldText(text: string): string {
  return foldMarks(text).toLowerCase();
}

/** The text without any Vietnamese mark, case kept: «Đảng» gives «Dang». */
export function foldMarks(text: string): string {
  const plain = text.normalize('NFD').replace(LATIN_MARKS, '');
  const bare = OTHER_SCRIPTS.test(plain) ? plain.replace(COMBINING_MARKS, '') : plain;
  return bare.replace(/đ/g, 'd').replace(/[ĐÐ]/g, 'D').normalize('NFC');
}
