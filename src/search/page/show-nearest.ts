import { CONTENT_LANGUAGE } from '#core/language.ts';
import { documentUrl } from '#core/urls.ts';
import { makeElement } from '#elements/make-element.ts';
import type { Collection } from '../engine/collection.ts';
import { nearestDocuments } from '../query/nearest-numbers.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { SuggestionNames } from '../query/suggestions.ts';
import { wholeText } from './marked-text.ts';
import { say } from './messages.ts';
import type { PageParts } from './page-parts.ts';
import type { SiteAddress } from './site-address.ts';

/** Offers the documents with the nearest numbers where a number that was asked for is nowhere. */
export async function showNearest(
  { nearest, messages }: PageParts,
  { assets, manifest }: Collection,
  { plan, address }: { readonly plan: QueryPlan; readonly address: SiteAddress },
): Promise<void> {
  const names = await assets.json<SuggestionNames>(manifest.names);
  const links = nearestDocuments(plan.numbers, names).map(({ id, label }) => {
    const attributes = { href: address.page(documentUrl(id)), lang: CONTENT_LANGUAGE };
    return makeElement('li', {}, [makeElement('a', attributes, wholeText(label))]);
  });
  nearest.hidden = links.length === 0;
  nearest.replaceChildren(
    makeElement('p', {}, [say(messages, 'nearest')]),
    makeElement('ul', {}, links),
  );
}
