import { describe, expect, it } from 'vitest';
import { ASSEMBLY_TERMS, assemblyTermOn } from '#core/citation/data/assembly-terms.ts';
import { DOCUMENT_TYPES } from '#core/citation/data/document-types.ts';
import { ISSUERS, RESERVED_TYPES } from '#core/citation/data/issuers.ts';
import { NAMED_LAWS } from '#core/citation/data/named-laws.ts';
import { canIssue } from '#core/citation/data/numbering.ts';
import { PARTY_TERMS, partyTermOn } from '#core/citation/data/party-terms.ts';
import { REPEATED_NUMBERS } from '#core/citation/data/repeated-numbers.ts';
import { canonicalCode, isTypeCode } from '#core/citation/find/codes.ts';
import { findCitations } from '#core/citation/find/find-citations.ts';
import { issuerCodeOf } from '#core/citation/find/issuer-code.ts';
import { canonicalKey } from '#core/citation/find/normalise.ts';
import { toRoman } from '#core/citation/find/read-ordinal.ts';
import { parseDate } from '#core/dates.ts';

/** The day before another, by UTC so that no zone can slip it. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the table of types', () => {
  it('names each type once', () => {
    expect(repeated(DOCUMENT_TYPES.map(({ name }) => name.toLowerCase()))).toEqual([]);
  });

  it('gives initials to one type only', () => {
    expect(repeated(DOCUMENT_TYPES.flatMap(({ initials }) => initials ?? []))).toEqual([]);
  });

  it.each(DOCUMENT_TYPES.filter(({ code }) => code !== undefined))(
    '$name: its code $code is read back as it is written',
    ({ code }) => {
      expect(canonicalCode(code ?? '')).toBe(code);
      expect(isTypeCode(code ?? '')).toBe(true);
    },
  );

  it.each(DOCUMENT_TYPES)('$name with a full number is found', ({ name }) => {
    expect(findCitations(`xem ${name} số 12/2020/QĐ-UBND`)[0]?.start).toBe(4);
  });
});

describe('the table of issuers', () => {
  it('gives a code to one body only', () => {
    expect(repeated(ISSUERS.map(({ code }) => code))).toEqual([]);
  });

  it('names no body by the phrase of another', () => {
    const phrases = ISSUERS.flatMap(({ name, phrases: others = [] }) => [
      ...new Set([name, ...others]),
    ]);
    expect(repeated(phrases.map((phrase) => phrase.toLowerCase()))).toEqual([]);
  });

  it('ends no body before it begins, on days that exist', () => {
    const days = ISSUERS.flatMap(({ from, to }) => [from, to].flatMap((day) => day ?? []));
    expect(days.filter((day) => parseDate(day)?.precision !== 'day')).toEqual([]);
    expect(
      ISSUERS.filter(({ from, to }) => from !== undefined && to !== undefined && from > to),
    ).toEqual([]);
  });

  it.each(ISSUERS)('$name leads back to $code', ({ name, code }) => {
    expect(issuerCodeOf(`${name} `)).toBe(name.startsWith('Tỉnh ủy') ? 'TU' : code);
  });
});

describe('the table of Party terms', () => {
  it('counts the terms in Roman numerals from the first', () => {
    expect(PARTY_TERMS.map(({ roman }) => roman)).toEqual(
      PARTY_TERMS.map((_, index) => toRoman(index + 1)),
    );
  });

  it('begins each term on the day after the one before ends', () => {
    const ends = PARTY_TERMS.slice(0, -1).map(({ to }) => to);
    expect(ends).toEqual(PARTY_TERMS.slice(1).map(({ from }) => dayBefore(from)));
  });

  it.each<readonly [string, string | undefined, string]>([
    ['1930-01-01', undefined, 'before the first congress'],
    ['2012-11-01', 'XI', 'the plenum on science'],
    ['2016-01-27', 'XI', 'the last day of a term'],
    ['2016-01-28', 'XII', 'the first day of the next'],
    ['2024-12-22', 'XIII', 'resolution 57'],
  ])('%s is in term %s: %s', (day, term) => {
    expect(partyTermOn(day)).toBe(term);
  });
});

describe('the table of laws', () => {
  const versions = NAMED_LAWS.flatMap(({ versions: texts = [] }) => texts);

  it('names each law once within its kind', () => {
    expect(repeated(NAMED_LAWS.map(({ kind, name }) => `${kind} ${name}`.toLowerCase()))).toEqual(
      [],
    );
  });

  it('gives each enacted text one number, written canonically, of the year it says', () => {
    expect(repeated(versions.map(({ number }) => number))).toEqual([]);
    expect(versions.filter(({ number }) => canonicalKey(number) !== number)).toEqual([]);
    expect(versions.filter(({ number, year }) => !number.includes(`/${year}/`))).toEqual([]);
  });

  it('lets no two texts of a law be in force on one day, and none before its year', () => {
    const overlapping = NAMED_LAWS.filter(({ versions: texts = [] }) =>
      texts.slice(1).some(({ from = '' }, index) => (texts[index]?.to ?? '9999') >= from),
    );
    expect(overlapping).toEqual([]);
    expect(versions.filter(({ from, year }) => from !== undefined && from < String(year))).toEqual(
      [],
    );
  });

  it.each(NAMED_LAWS.filter(({ kind }) => kind !== 'Hiến pháp'))(
    '$kind $name is found by its name',
    ({ kind, name }) => {
      const [found] = findCitations(`Theo ${kind} ${name}, người dân được hỏi.`);
      expect(found?.text).toBe(`${kind} ${name}`);
    },
  );
});

describe('the table of repeated numbers', () => {
  it('writes each number canonically and names it more than once, on different days that exist', () => {
    const days = REPEATED_NUMBERS.map(({ number, date }) => `${number} ${date}`);
    expect(REPEATED_NUMBERS.filter(({ number }) => canonicalKey(number) !== number)).toEqual([]);
    expect(REPEATED_NUMBERS.filter(({ date }) => parseDate(date)?.precision !== 'day')).toEqual([]);
    expect(repeated(days)).toEqual([]);
    expect(days.toSorted()).toEqual(days);
    const numbers = REPEATED_NUMBERS.map(({ number }) => number);
    expect(
      numbers.filter((number) => numbers.indexOf(number) === numbers.lastIndexOf(number)),
    ).toEqual([]);
  });

  it('gives no number twice in one term', () => {
    const terms = REPEATED_NUMBERS.map(({ number, date }) => `${number} ${partyTermOn(date)}`);
    expect(repeated(terms)).toEqual([]);
  });
});

describe('the table of assembly terms', () => {
  it('begins each term on the day the one before ends', () => {
    const ends = ASSEMBLY_TERMS.slice(0, -1).map(({ to }) => to);
    expect(ends).toEqual(ASSEMBLY_TERMS.slice(1).map(({ from }) => from));
    expect(ASSEMBLY_TERMS.map(({ number }) => number)).toEqual([10, 11, 12, 13, 14, 15, 16]);
  });

  it.each<readonly [string, number | undefined, string]>([
    ['2023', 15, 'a whole year of one assembly'],
    ['2021', undefined, 'two sat in it'],
    ['2021-07-20', 15, 'the day a new one opens'],
    ['2021-07-19', 14, 'the day before'],
    ['1990', undefined, 'before numbers carried a term'],
  ])('on %s sits %s: %s', (when, term) => {
    expect(assemblyTermOn(when)).toBe(term);
  });
});

describe('who issues what', () => {
  it('names only codes of the tables', () => {
    const types = new Set(DOCUMENT_TYPES.flatMap(({ code }) => code ?? []));
    const bodies = new Set(ISSUERS.map(({ code }) => code));
    const named = ISSUERS.flatMap(({ types: own = [] }) => own);
    expect([...named, ...Object.keys(RESERVED_TYPES)].filter((code) => !types.has(code))).toEqual(
      [],
    );
    expect(
      Object.values(RESERVED_TYPES)
        .flat()
        .filter((code) => !bodies.has(code)),
    ).toEqual([]);
  });

  it('lets no body issue what is kept for others', () => {
    const odd = ISSUERS.flatMap(({ code, types = [] }) =>
      types.filter((type) => !canIssue(code, type)).map((type) => `${code} ${type}`),
    );
    expect(odd).toEqual([]);
  });
});
