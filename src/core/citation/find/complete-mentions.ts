import type { Citation } from './citation.ts';
import { type KeyedMention, leanOnFullForms } from './lean-on-full-forms.ts';
import type { Mention } from './mention.ts';
import { ownKey } from './own-key.ts';
import { isRepaired } from './repair-scan.ts';
import { shareListFields } from './share-list-fields.ts';
import type { Sketch } from './sketch-text.ts';

/** Gives mentions their keys: from their own number, from the list they stand in, from the issuer beside them, or from a full form of the same text. */
export function completeMentions(
  sketch: Sketch,
  mentions: readonly Mention[],
): readonly Citation[] {
  const shared = shareListFields(sketch, mentions);
  const own = shared.map((mention) => ({ mention, ...ownKey(mention) }));
  return leanOnFullForms(sketch, own)
    .filter(({ mention, key }) => mention.doubtful === undefined || key !== undefined)
    .map((completed) => toCitation(sketch, completed));
}

function toCitation(sketch: Sketch, { mention, key, symbol }: KeyedMention): Citation {
  return {
    start: mention.start,
    end: mention.end,
    text: sketch.composed.slice(mention.start, mention.end),
    anchor: mention.anchor,
    kind: mention.kind,
    type: mention.typeName,
    number: mention.number?.serial,
    symbol,
    year: mention.year,
    date: mention.date,
    issuer: mention.issuer,
    term: mention.term,
    plenum: mention.plenum,
    subject: mention.subject,
    ...(isRepaired(sketch.repairs, mention) && { repaired: true }),
    key,
  };
}
