import { readDate } from './read-date.ts';
import { REGISTERED_BODY, readIssuer } from './read-issuer.ts';
import { readTerms } from './read-term.ts';
import type { Sketch } from './sketch-text.ts';

/** What the words before a citation say of its document: «Ngày 22/10/2024, UBND tỉnh ban hành …». */
export interface Preamble {
  readonly issuer: string | undefined;
  readonly date: string | undefined;
  readonly term: string | undefined;
}

const VERBS = 'ban hanh|ky ban hanh|ky|ra|co|phe duyet|thong qua|cong bo';
const ADVERBS = '(?: (?:da|vua|vua moi|cung|tiep tuc|se|dong thoi))*';
const ISSUED = new RegExp(
  `(?<![a-z])(?<body>${REGISTERED_BODY}[^,.;:()]{0,40}?)${ADVERBS} (?:${VERBS})(?: (?:them|rieng|cac|mot|02|2|hai))? $`,
);
const NUMERIC_DAY = '\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{4}';
const WORDED_DAY = '\\d{1,2} thang \\d{1,2} nam \\d{4}';
const DAY_BEFORE = new RegExp(`(?:ngay )?(?<date>${NUMERIC_DAY}|${WORDED_DAY}),? $`);
const LOOK_BACK = 130;
const DATE_BACK = 40;
const NOTHING: Preamble = { issuer: undefined, date: undefined, term: undefined };

/** Reads issuer and day from the clause that leads up to an offset; either is `undefined` where the clause does not say that the body issued what follows. */
export function readPreamble(sketch: Sketch, at: number): Preamble {
  const from = Math.max(0, at - LOOK_BACK);
  const window = sketch.plain.slice(from, at);
  const issued = ISSUED.exec(window);
  const body = issued?.groups?.['body'];
  const start = from + (issued?.index ?? 0);
  const issuer = body === undefined ? undefined : readIssuer(sketch, start);
  if (issuer === undefined) return NOTHING;
  const before = sketch.plain.slice(Math.max(0, start - DATE_BACK), start);
  const writtenDay = DAY_BEFORE.exec(before)?.groups?.['date'];
  return {
    issuer: issuer.phrase,
    date: writtenDay === undefined ? undefined : readDate(writtenDay, 0)?.day,
    term: readTerms(sketch, issuer.end)?.terms[0]?.term,
  };
}
