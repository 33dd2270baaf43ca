import { normaliseTone } from '#core/text/tone.ts';
import { joinAbbreviations } from './abbreviations.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as they are searched: NFC, one tone placement, lower case, d for đ, abbreviations joined, punctuation gone. */
export function searchWords(text: string): readonly string[] {
  const plain = joinAbbreviations(normaliseTone(text)).replace(/[đĐÐ]/g, 'd').toLowerCase();
  return (plain.match(WORD) ?? []).map(plainNumber);
}

// News writes «03 năm» where readers type «3 năm».
function plainNumber(word: string): string {
  return /^0\d$/.test(word) ? word.slice(1) : word;
}

/** The letter that ends every whole word of the index. */
export const END_MARKER = 'z';

/**
 * A word as it stands in the index. The end marker leaves Pagefind's prefix matching nothing to extend,
 * so that all words asked for are really there; the letter before a digit keeps Pagefind from splitting the word.
 */
export function markWord(word: string): string {
  return `${/^\p{N}/u.test(word) ? 'w' : ''}${word}${END_MARKER}`;
}

/** A text as it stands in the index: each of its words marked, one blank between them. */
export function markText(text: string): string {
  return searchWords(text).map(markWord).join(' ');
}
