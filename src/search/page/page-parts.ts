import { readMessages } from './messages.ts';

/** The elements of the search page that change, and its sentences. */
export type PageParts = ReturnType<typeof pageParts>;

/** Finds the elements of the search page by their `data-part`. */
export function pageParts(root: HTMLElement) {
  const part = <Kind extends HTMLElement = HTMLElement>(name: string): Kind => {
    const element = root.querySelector<Kind>(`[data-part="${name}"]`);
    if (element === null) throw new Error(`the search page has no part «${name}»`);
    return element;
  };
  const input = root.querySelector<HTMLInputElement>('input[name="q"]');
  if (input?.form == null) throw new Error('the search page has no form with a field «q»');
  return {
    form: input.form,
    input,
    messages: readMessages(root),
    status: part('status'),
    notice: part('notice'),
    /** Says that a part of the index could not be read. */
    partial: part('partial'),
    body: part('body'),
    results: part<HTMLOListElement>('results'),
    more: part('more'),
    /** The fold of the filters, and the key that leaves it for the results. */
    side: part<HTMLDetailsElement>('side'),
    done: part('done'),
    filters: part('filters'),
    chips: part('chips'),
    clear: part('clear'),
    sort: part<HTMLSelectElement>('sort'),
    /** What the page shows without JavaScript: the lists of the site. */
    fallback: part('fallback'),
    needsScript: part('needs-script'),
    /** Documents whose numbers are near one that is nowhere. */
    nearest: part('nearest'),
    /** Where references to what was found are given. */
    references: part('references'),
    referencesLabel: part('references-label'),
    referencesStatus: part('references-status'),
    /** Where Pagefind finds guides and entries. */
    pages: part<HTMLDetailsElement>('pages'),
    pagesStatus: part('pages-status'),
    pagesFound: part('pages-found'),
  };
}
