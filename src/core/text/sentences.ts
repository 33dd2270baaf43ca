/** A stretch of a text in UTF-16 units, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

// Words that end in a full stop without ending a sentence: honorifics, «TP.», initials and numbers.
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}°])(?:TP|Tp|TX|TT|Q|P|GS|PGS|TS|TSKH|ThS|BS|CN|KS|ĐH|NXB|Tr|tr|\p{Lu})$|^\s*\d{1,2}$|\n\s*\d{1,2}$/u;
const LONGEST = 600;

/** The sentence that holds the stretch `start`–`end`: from the end of the sentence before, or the line's start, to its own end; without white space at either side and at most about 600 units long. */
export function sentenceAround(text: string, { start, end }: TextSpan): TextSpan {
  let from = Math.max(0, start - LONGEST);
  for (let at = start - 1; at >= from; at -= 1) {
    if (isSentenceEnd(text, at)) from = at + 1;
  }
  const limit = Math.min(text.length, end + LONGEST);
  let to = end;
  while (to < limit && !isSentenceEnd(text, to)) to += 1;
  if (to < limit && text[to] !== '\n') to += 1;
  return trimSpan(text, { start: from, end: to });
}

function isSentenceEnd(text: string, at: number): boolean {
  const letter = text[at];
  if (letter === '\n') return true;
  if (letter !== '.' && letter !== '!' && letter !== '?' && letter !== '…' && letter !== ';')
    return false;
  const next = text.slice(at + 1, at + 4);
  if (letter === ';') return /^\s/.test(next);
  if (!/^["”»)’]?(?:\s|$)/.test(next)) return false;
  return letter !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
}

function trimSpan(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end];
  while (from < to && /[\s"”»)’.…;-]/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
