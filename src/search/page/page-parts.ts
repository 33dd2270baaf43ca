import type { Messages } from './messages.ts';
import { readMessages } from './messages.ts';
import type { ReferenceParts } from './offer-references.ts';
import type { SitePagesParts } from './site-pages.ts';

/** The elements of the search page that change. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly notice: HTMLElement;
  /** Says that a part of the index could not be read. */
  readonly partial: HTMLElement;
  readonly body: HTMLElement;
  readonly results: HTMLOListElement;
  readonly more: HTMLButtonElement;
  /** The fold of the filters, and the key that leaves it for the results. */
  readonly side: HTMLDetailsElement;
  readonly done: HTMLButtonElement;
  readonly filters: HTMLElement;
  readonly chips: HTMLElement;
  readonly clear: HTMLButtonElement;
  readonly sort: HTMLSelectElement;
  /** What the page shows without JavaScript: the lists of the site. */
  readonly fallback: HTMLElement;
  readonly needsScript: HTMLElement;
  /** Documents whose numbers are near one that is nowhere. */
  readonly nearest: HTMLElement;
  /** Where references to what was found are given. */
  readonly references: ReferenceParts;
  /** Where Pagefind finds guides and entries. */
  readonly pages: SitePagesParts;
  readonly messages: Messages;
}

/** Finds the elements of the search page by their `data-part`. */
export function pageParts(root: HTMLElement): PageParts {
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const element = root.querySelector<Kind>(`[data-part="${name}"]`);
    if (element === null) throw new Error(`the search page has no part «${name}»`);
    return element;
  };
  const input = root.querySelector<HTMLInputElement>('input[name="q"]');
  if (input?.form == null) throw new Error('the search page has no form with a field «q»');
  return {
    form: input.form,
    input,
    status: part('status'),
    notice: part('notice'),
    partial: part('partial'),
    body: part('body'),
    results: part('results'),
    more: part('more'),
    side: part('side'),
    done: part('done'),
    filters: part('filters'),
    chips: part('chips'),
    clear: part('clear'),
    sort: part('sort'),
    fallback: part('fallback'),
    needsScript: part('needs-script'),
    nearest: part('nearest'),
    references: {
      box: part('references'),
      label: part('references-label'),
      status: part('references-status'),
      messages: readMessages(root),
    },
    pages: {
      fold: part('pages'),
      status: part('pages-status'),
      found: part('pages-found'),
      messages: readMessages(root),
    },
    messages: readMessages(root),
  };
}
