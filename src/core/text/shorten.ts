import { documentNumbersIn, splitUnbroken } from './unbroken.ts';

/** A title in at most `length` characters: cut between words, never within a document number or a date, and said so by «…»; the document numbers that the cut would lose follow it: «Hội nghị toàn quốc tổng kết ba năm… số 569/QĐ-TTg». */
export function shortenTitle(text: string, length: number): string {
  if (text.length <= length) return text;
  let lost: readonly string[] = [];
  for (;;) {
    const ending = ['…', lost.join(', ')].filter((part) => part !== '').join(' ');
    const head = cutBetweenWords(text, length - ending.length);
    const missing = documentNumbersIn(text).filter((number) => !head.includes(number));
    // A shorter beginning may lose one more; what no beginning leaves room for has to go.
    if (missing.length === lost.length || ending.length > length / 2) return head + ending;
    lost = missing;
  }
}

function cutBetweenWords(text: string, length: number): string {
  let start = 0;
  const whole = splitUnbroken(text).flatMap(({ text: part, unbroken }) => {
    const from = start;
    start += part.length;
    return unbroken ? [{ from, to: start }] : [];
  });
  for (let end = length; end > 0; end--) {
    const isInside = whole.some(({ from, to }) => from < end && end < to);
    if (/\s/.test(text[end] ?? ' ') && !isInside) {
      return text.slice(0, end).replace(/[\s,;:(–-]+$/, '');
    }
  }
  // One word fills it all: there is nowhere else to cut.
  return text.slice(0, length);
}
