import type { Archive } from '#core/model/archive.ts';
import { DOCUMENT } from '#core/strings/document.ts';
import { DOCUMENT_EN, ENGLISH, FRAME_EN, ITEM_EN } from '#core/strings/english.ts';
import { ITEM } from '#core/strings/item.ts';
import { URLS } from '#core/urls.ts';
import { type Frame, makeFrame } from './frame.ts';

/** A label as the pages print it, and what it means in English. */
export interface LabelMeaning {
  readonly vietnamese: string;
  readonly english: string;
}

/** Everything the English page prints. */
export interface EnglishPage {
  readonly frame: Frame;
  readonly held: readonly { readonly label: string; readonly count: string }[];
  readonly itemLabels: readonly LabelMeaning[];
  readonly documentLabels: readonly LabelMeaning[];
}

const NUMBERS = new Intl.NumberFormat('en-GB');

/** The page that explains the archive in English. */
export function makeEnglishPage(archive: Archive): EnglishPage {
  return {
    frame: makeFrame(archive, {
      path: URLS.english,
      title: ENGLISH.title,
      description: ENGLISH.description,
      language: 'en',
      crumbs: [
        { url: URLS.home, label: FRAME_EN.home },
        { url: URLS.english, label: ENGLISH.title },
      ],
    }),
    held: [
      { label: ENGLISH.held.items, count: archive.items.length },
      { label: ENGLISH.held.documents, count: archive.documents.entries.length },
      { label: ENGLISH.held.organisations, count: archive.organisations.entries.length },
      { label: ENGLISH.held.places, count: archive.places.entries.length },
    ].map(({ label, count }) => ({ label, count: NUMBERS.format(count) })),
    itemLabels: pairLabels(ITEM, ITEM_EN),
    documentLabels: pairLabels(DOCUMENT, DOCUMENT_EN),
  };
}

// A label may stand for several things on a page: each pair of words is told once.
function pairLabels<Key extends string>(
  vietnamese: Readonly<Record<Key, string>>,
  english: Readonly<Record<Key, string>>,
): readonly LabelMeaning[] {
  const keys = Object.keys(vietnamese) as Key[];
  const pairs = keys.map((key) => ({ vietnamese: vietnamese[key], english: english[key] }));
  return [...new Map(pairs.map((pair) => [Object.values(pair).join(' = '), pair])).values()];
}
