import { CONTENT_LANGUAGE } from '#core/language.ts';
import { documentUrl, entryUrl, itemUrl } from '#core/urls.ts';
import { makeElement } from '#elements/make-element.ts';
import type { SearchSession } from '../engine/search-session.ts';
import { findSuggestions } from '../engine/suggestion-source.ts';
import type { Suggestion } from '../query/suggest.ts';
import { wholeText } from './marked-text.ts';
import { type Messages, readMessages, say } from './messages.ts';
import { keepActiveOption, type OptionList } from './option-list.ts';
import type { SiteAddress } from './site-address.ts';
import { onTyped } from './typing.ts';

/** A search box with what its suggestions need. */
export interface SuggestingBox {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly session: SearchSession;
  readonly address: SiteAddress;
}

/** Offers suggestions below a search box while a reader types: an ARIA combobox with a list (WAI-ARIA APG, list autocomplete). */
export function startSuggestions({ form, input, session, address }: SuggestingBox): void {
  const messages = readMessages(form);
  const list = makeElement('ul', {
    id: `${input.id}-goi-y`,
    role: 'listbox',
    class: 'search-suggestions',
    'aria-label': say(messages, 'suggestions'),
  });
  list.hidden = true;
  input.after(list);
  for (const [name, value] of Object.entries(COMBOBOX)) input.setAttribute(name, value);
  input.setAttribute('aria-controls', list.id);
  const options = keepActiveOption(input, list);
  let typed = '';
  onTyped(input, (query) => {
    typed = query;
    // Suggestions are a help: where they cannot be had, the box works without.
    void offer(query).catch(() => options.show([]));
  });
  const offer = async (query: string): Promise<void> => {
    if (query.trim().length < 2) return options.show([]);
    const found = await findSuggestions(await session.open(), query);
    if (typed === query && document.activeElement === input) {
      options.show(found.map((each) => toOption(each, messages, address)));
    }
  };
  closeWhenLeft(input, options);
  form.addEventListener('submit', () => {
    typed = '';
    options.show([]);
  });
}

const COMBOBOX = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-haspopup': 'listbox',
};

function closeWhenLeft(input: HTMLInputElement, options: OptionList): void {
  // A pressed option takes the focus before it is clicked: it has to be there still.
  input.addEventListener('blur', () => setTimeout(() => options.show([]), 200));
}

function toOption(
  { kind, id, label }: Suggestion,
  messages: Messages,
  address: SiteAddress,
): { readonly address: string; readonly children: readonly (Node | string)[] } {
  const note = makeElement('span', { class: 'search-suggestion__kind' }, [messages[kind] ?? kind]);
  const name = makeElement('span', { lang: CONTENT_LANGUAGE }, wholeText(label));
  return { address: address.page(pathOf(kind, id)), children: [name, ' ', note] };
}

function pathOf(kind: Suggestion['kind'], id: string): string {
  if (kind === 'document') return documentUrl(id);
  return kind === 'item' ? itemUrl(id) : entryUrl(`${kind}s`, id);
}
