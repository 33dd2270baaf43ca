import { DOCUMENT_TYPES } from '#core/citation/data/document-types.ts';
import {
  foldCode,
  type NumberParts,
  numberToken,
  plenumToken,
  seriesToken,
  shortNumberToken,
} from '#core/citation/query/number-token.ts';
import { QUERY_TYPES } from '#core/citation/query/query-codes.ts';
import type { Citation } from './citation.ts';
import { findCitations } from './find-citations.ts';

const CODE_OF_TYPE = new Map(
  DOCUMENT_TYPES.flatMap(({ name, code }) =>
    code === undefined ? [] : [[name, foldCode(code)] as const],
  ),
);
/** No Central Committee of a term has met more often. */
const MOST_PLENUMS = 20;
const KEY = /^(?<serial>\d+(?:\.\d+)?[a-z]?)(?:\/(?<year>(?:19|20)\d\d)(?=\/))?[-/](?<codes>.+)$/i;

/** The tokens under which a text is found by the documents it cites, however it writes them: those that `findQueryNumbers` gives for the same numbers. */
export function textTokens(text: string): readonly string[] {
  return [...new Set(findCitations(text).flatMap(tokensOf))];
}

function tokensOf(citation: Citation): readonly string[] {
  const { type = '', plenum, key, number } = citation;
  const code = CODE_OF_TYPE.get(type) ?? '';
  if (plenum !== undefined) return [plenumToken(code, plenum)];
  const parts = key === undefined ? undefined : partsOf(key);
  if (parts !== undefined) return fullTokens(parts, code);
  if (number === undefined || code === '') return [];
  const short = shortNumberToken(code, number);
  const year = citation.text.includes(`/${citation.year}`) ? String(citation.year) : undefined;
  // «Thông tư 12/2020»: who issued it is not said.
  return year === undefined
    ? [short]
    : [numberToken({ serial: number, year, codes: [code] }), short];
}

function fullTokens(parts: NumberParts, code: string): readonly string[] {
  const { serial, codes } = parts;
  const [first = '', second = ''] = codes;
  const isTyped = QUERY_TYPES.has(first);
  const type = code === '' && isTyped ? first : code;
  return [
    numberToken(parts),
    ...(type === '' ? [] : [shortNumberToken(type, serial)]),
    ...(isTyped && codes.length > 1 ? [seriesToken(codes)] : []),
    // Readers say «NQTW5» of the fifth plenum and of number 05 alike.
    ...(isTyped && second === 'tw' && Number(serial) <= MOST_PLENUMS
      ? [plenumToken(first, serial)]
      : []),
  ];
}

function partsOf(key: string): NumberParts | undefined {
  const groups = KEY.exec(key)?.groups;
  if (groups === undefined) return undefined;
  const codes = (groups['codes'] ?? '').split(/[-/]/).map(foldCode);
  return { serial: groups['serial'] ?? '', year: groups['year'], codes };
}
