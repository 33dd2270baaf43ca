/** What is said of citations that were not resolved to one document. */
export const OPEN_CITATIONS = {
  title: 'Viện dẫn chưa rõ',
  lead: 'Những chỗ trong tin nhắc tới văn bản mà kho chưa xác định được là văn bản nào. Kho không đoán: người biên tập bổ sung danh mục văn bản, hoặc quyết bằng một dòng trong tin.',
  none: 'Mọi viện dẫn trong kho đều đã xác định được văn bản.',
  onItem: 'Viện dẫn chưa xác định được văn bản',
  choose: 'Chưa rõ là văn bản nào: xem các khả năng',
  candidates: 'Có thể là',
  noCandidate: 'Kho chưa có văn bản nào khớp.',
  settle: 'Để quyết, thêm vào phần thông tin của tin',
} as const;

/** The title of a link over a citation: «Nghị quyết số 02-NQ/TU ngày 01/8/2016 của Thành ủy Cần Thơ: Về phát triển…». */
export function citationTitle(fullName: string, subject: string | undefined): string {
  return subject === undefined ? fullName : `${fullName}: ${subject}`;
}

/** The title of a link to a number whose document the archive does not hold. */
export function knownNumberTitle(number: string): string {
  return `Số ${number}: kho chưa có trang của văn bản này`;
}

/** The line that settles a citation, for an editor to copy into `settle`. */
export function settleLine(words: string, id: string): string {
  return `settle: { "${words.replaceAll('"', '\\"')}": ${id} }`;
}
