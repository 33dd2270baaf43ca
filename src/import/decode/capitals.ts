const WORD = /[\p{L}\p{M}]+/gu;
/** Vowels with a tone, which have no capitals in TCVN3. */
const SMALL = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const SMALL_AFTER_STOP = new RegExp(`(?<=[.?!…]["”»)]?\\s+)[${SMALL}]`, 'g');
// In a page the line goes on behind the tags of a block and of looks.
const BLOCK = '<(?:p|div|td|th|h[1-6]|center)\\b[^<>]{0,400}>';
const LOOKS = '(?:\\s|&nbsp;|<(?:b|i|u|strong|em|font|span)\\b[^<>]{0,400}>)*';
const SMALL_FIRST = new RegExp(
  `(?:^|${BLOCK})${LOOKS}(?:\\d+(?:\\.\\d+)*[.)]\\s+)?[${SMALL}]`,
  'g',
);

/**
 * The text with the capitals that TCVN3 has no letters for: its capital fonts (.VnTimeH) show small letters as capitals,
 * so «CéNG HßA» reads «CộNG HòA». A run of words without a small ASCII letter is raised where one word proves it.
 * So is the first letter of a sentence, but for that of a line (`raiseStart`).
 */
export function raiseCapitals(text: string): string {
  const raised = text.split('\n').map(raiseLine).join('\n');
  return raised
    .replace(SMALL_AFTER_STOP, (letter) => letter.toUpperCase())
    .replace(COMMITTEE, 'Ủy ban');
}

/** A line that begins with such a letter, with its capital: «Ở các xã», «1.1. Ở các xã». */
export function raiseStart(line: string): string {
  return line.replace(SMALL_FIRST, (start) => start.slice(0, -1) + start.slice(-1).toUpperCase());
}

/** «Ủy ban nhân dân», «Ủy ban Kiểm tra»: the name of a body wherever it stands. */
const COMMITTEE = /(?<!\p{L})ủy ban(?!\p{L})/gu;

function raiseLine(line: string): string {
  const words = [...line.matchAll(WORD)].map((match) => ({ at: match.index, word: match[0] }));
  if (!words.some(({ word }) => isProof(word))) return line;
  const isWholeLine = !/[a-z]/.test(line);
  if (isWholeLine) return line.toUpperCase();
  const isRaised = words.map(({ word }) => isProof(word));
  // A small letter alone («đã») is raised between capitals only; «Bộ» beside them is one of them.
  spread(words, isRaised, 1);
  spread(words, isRaised, -1);
  return line.replace(WORD, (word, at: number) =>
    isRaised[words.findIndex((one) => one.at === at)] === true ? word.toUpperCase() : word,
  );
}

function spread(
  words: readonly { readonly word: string }[],
  isRaised: boolean[],
  step: 1 | -1,
): void {
  const order = step === 1 ? [...words.keys()] : [...words.keys()].reverse();
  for (const index of order) {
    const word = words[index]?.word ?? '';
    const [before, after] = [isRaised[index - step], isRaised[index + step]];
    if (before !== true || /[a-z]/.test(word)) continue;
    const isBetween = after === true || !/[a-z]/.test(words[index + step]?.word ?? 'a');
    if (/^[A-Z]/.test(word) || isBetween) isRaised[index] = true;
  }
}

/** A capital of ASCII behind a small letter: no word is written so but in a capital font. */
function isProof(word: string): boolean {
  return /\p{Ll}[A-Z]/u.test(word) && !/[a-z]/.test(word);
}
