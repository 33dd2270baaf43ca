import type { Mention } from './mention.ts';
import type { NumberReading } from './read-number.ts';
import type { Sketch } from './sketch-text.ts';

/** No list of numbers is longer; the bound keeps the work linear. */
const LONGEST_LIST = 60;
/** «các Nghị định số 15, 16 và 17/2024/NĐ-CP»: said of several at once. */
const SEVERAL = /(?<![a-z])(?:cac|nhung|may|hai|ba|bon|nam|sau|bay|\d{1,2}) {1,3}$/;
const LOOK_BACK = 8;

/** «Nghị quyết 57, 59 và 68-NQ/TW của Bộ Chính trị»: symbol, issuer and term stand once, at the last member or the first. */
export function shareListFields(
  { plain }: Sketch,
  mentions: readonly Mention[],
): readonly Mention[] {
  return mentions.map((mention, index) => {
    if (mention.kind !== 'short') return mention;
    const followers = followersOf(mentions, index);
    const before = mentions[index - 1];
    const leader = before?.list === mention.list ? before : undefined;
    const source = [...followers, leader].find((other) => other?.number?.symbol !== undefined);
    const signed = followers.find((other) => other.issuer !== undefined);
    const lead = plain.slice(Math.max(0, mention.list - LOOK_BACK), mention.list);
    const list = { followers, isPlural: SEVERAL.test(lead) };
    const number =
      mention.number && source?.number ? shareSymbol(mention, source, list) : mention.number;
    return {
      ...mention,
      number,
      year: number?.year ?? mention.year,
      issuer: mention.issuer ?? signed?.issuer,
      partners: mention.issuer === undefined && signed ? signed.partners : mention.partners,
      term: mention.term ?? signed?.term,
    };
  });
}

/** The members of a list stand side by side. */
function followersOf(mentions: readonly Mention[], index: number): readonly Mention[] {
  const followers: Mention[] = [];
  const last = Math.min(mentions.length - 1, index + LONGEST_LIST);
  for (let next = index + 1; next <= last; next += 1) {
    const other = mentions[next];
    if (other === undefined || other.list !== mentions[index]?.list) break;
    followers.push(other);
  }
  return followers;
}

interface ListAround {
  readonly followers: readonly Mention[];
  readonly isPlural: boolean;
}

/** A symbol is shared as it is; a year behind it («17/2024/NĐ-CP») only where the words or the serials tell that the numbers are of one year, for «Nghị định 100 và 123/2021» are of two. */
function shareSymbol(
  { number, year, date }: Mention,
  source: Mention,
  { followers, isPlural }: ListAround,
): NumberReading | undefined {
  const { symbol, year: shared } = source.number ?? {};
  if (number === undefined || symbol === undefined || number.symbol !== undefined) return number;
  if (shared === undefined) return source.year === undefined ? { ...number, symbol } : number;
  if (number.year !== undefined) return number.year === shared ? { ...number, symbol } : number;
  if (year !== undefined || date !== undefined || !followers.includes(source)) return number;
  const members = followers.slice(0, followers.indexOf(source) + 1);
  const serials = [number.serial, ...members.map((other) => other.number?.serial)].map(Number);
  const isOneYear = serials.every((serial, n) => {
    const next = serials[n + 1];
    return next === undefined || (isPlural ? next > serial : next === serial + 1);
  });
  return isOneYear ? { ...number, symbol, year: shared } : number;
}
