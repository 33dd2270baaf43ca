const COMBINING_MARKS = /\p{M}+/gu;

/** The text without any Vietnamese mark, in lower case: «Đổi mới» gives «doi moi». đ and Ð have no Unicode decomposition, so they are folded by hand. */
export function foldText(text: string): string {
  return foldMarks(text).toLowerCase();
}

/** The text without any Vietnamese mark, case kept: «Đảng» gives «Dang». */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(/đ/g, 'd')
    .replace(/[ĐÐ]/g, 'D')
    .normalize('NFC');
}
