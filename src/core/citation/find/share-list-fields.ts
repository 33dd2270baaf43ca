import type { Mention } from './mention.ts';

/** No list of numbers is longer; the bound keeps the work linear. */
const LONGEST_LIST = 60;

/** «Nghị quyết 57, 59 và 68-NQ/TW của Bộ Chính trị»: symbol, issuer and term stand once, at the last member or the first. */
export function shareListFields(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    if (mention.kind !== 'short') return mention;
    const followers = mentions
      .slice(index + 1, index + 1 + LONGEST_LIST)
      .filter((other) => other.list === mention.list);
    const leader = mentions
      .slice(Math.max(0, index - LONGEST_LIST), index)
      .findLast((other) => other.list === mention.list);
    const source = [...followers, leader].find((other) => other?.number?.symbol !== undefined);
    const signed = followers.find((other) => other.issuer !== undefined);
    const number =
      mention.number &&
      source?.number?.symbol &&
      mention.number.symbol === undefined &&
      source.year === undefined
        ? { ...mention.number, symbol: source.number.symbol }
        : mention.number;
    return {
      ...mention,
      number,
      issuer: mention.issuer ?? signed?.issuer,
      partners: mention.issuer === undefined && signed ? signed.partners : mention.partners,
      term: mention.term ?? signed?.term,
    };
  });
}
